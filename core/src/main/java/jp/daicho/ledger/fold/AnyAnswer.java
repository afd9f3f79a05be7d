package jp.daicho.ledger.fold;

import java.io.Serial;
import java.lang.reflect.Type;
import org.axonframework.messaging.responsetypes.ResponseType;

/** Takes whatever a view answers: a question has one answer, and its own type says of which type that is. */
final class AnyAnswer implements ResponseType<Object> {

    static final AnyAnswer INSTANCE = new AnyAnswer();

    @Serial
    private static final long serialVersionUID = 1L;

    private AnyAnswer() {}

    @Override
    public boolean matches(Type answer) {
        return true;
    }

    @Override
    public Class<Object> responseMessagePayloadType() {
        return Object.class;
    }

    @Override
    public Class<?> getExpectedResponseType() {
        return Object.class;
    }
}
