package jp.daicho.ledger.axon;

import java.io.Serial;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;

/**
 * Reads the codes of one type as Jackson does, those read not long ago as the same object: codes of records, clauses and
 * editions fill a ledger, and neighbours have them in common.
 */
final class KnownCodes extends DelegatingDeserializer {

    private static final int PLACES = 1 << 12;

    private record Known(String text, Object code) {}

    /** Whatever came last to its place. */
    private final AtomicReferenceArray<@Nullable Known> known;

    private KnownCodes(ValueDeserializer<?> plain, AtomicReferenceArray<@Nullable Known> known) {
        super(plain);
        this.known = known;
    }

    @Override
    protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> plain) {
        return new KnownCodes(plain, known);
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return super.deserialize(parser, context);
        }
        var text = parser.getString();
        int place = text.hashCode() & (PLACES - 1);
        var before = known.getAcquire(place);
        if (before != null && before.text().equals(text)) {
            return before.code();
        }
        var code = super.deserialize(parser, context);
        if (code != null) {
            known.setRelease(place, new Known(text, code));
        }
        return code;
    }

    /** Codes are the records that are written as one text. */
    static final class Everywhere extends ValueDeserializerModifier {

        @Serial
        private static final long serialVersionUID = 1L;

        @Override
        public ValueDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription.Supplier type, ValueDeserializer<?> plain) {
            return type.getType().isRecordType() && type.get().findJsonValueAccessor() != null
                    ? new KnownCodes(plain, new AtomicReferenceArray<>(PLACES))
                    : plain;
        }
    }
}
