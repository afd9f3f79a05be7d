package jp.daicho.ledger.fold;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import jp.daicho.shared.Question;
import jp.daicho.shared.View;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;

/**
 * Views with a query bus before them, all at one knowledge: that of now, or that of a past position.
 *
 * <p>Before a view answers it has folded the ledger up to that point; views nobody asks fold nothing.
 */
public final class Desk {

    private final Reading reading;
    private final LongSupplier until;
    private final QueryBus bus = SimpleQueryBus.builder().build();
    private final QueryGateway gateway =
            DefaultQueryGateway.builder().queryBus(bus).build();
    private final Map<Class<?>, Folded> viewOf = new HashMap<>();
    private final List<Folded> views;

    /** @param until the number of events that are known at this desk */
    public Desk(Reading reading, List<? extends View> views, LongSupplier until) {
        this.reading = reading;
        this.until = until;
        this.views = views.stream().map(Folded::new).toList();
        for (Folded folded : this.views) {
            questionsOf(folded.fold()).forEach(question -> viewOf.put(question, folded));
            new AnnotationQueryHandlerAdapter<>(folded.fold()).subscribe(bus);
        }
        bus.registerHandlerInterceptor((unit, chain) -> {
            var asked = requireNonNull(viewOf.get(unit.getMessage().getPayloadType()));
            reading.catchUp(List.of(asked), until.getAsLong());
            return chain.proceed();
        });
    }

    public QueryBus bus() {
        return bus;
    }

    /** Ask, and wait for the answer. */
    @SuppressWarnings("unchecked") // a question names the type of its answer
    public synchronized <A> A ask(Question<A> question) {
        try {
            return (A) gateway.query(question, AnyAnswer.INSTANCE).join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
    }

    /** Let every view take in what is known by now, and {@code others} with them, in one pass over the ledger. */
    public synchronized void readAhead(Collection<? extends Follower> others) {
        reading.catchUp(Stream.concat(views.stream(), others.stream()).toList(), until.getAsLong());
    }

    private static List<Class<?>> questionsOf(View view) {
        return Arrays.stream(view.getClass().getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(QueryHandler.class))
                .<Class<?>>map(Desk::question)
                .toList();
    }

    private static Class<?> question(Method answer) {
        return answer.getParameterTypes()[0];
    }
}
