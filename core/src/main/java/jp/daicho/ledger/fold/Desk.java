package jp.daicho.ledger.fold;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
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
    private final Map<Class<?>, View> viewOf = new HashMap<>();
    private final Map<View, Long> foldedTo = new HashMap<>();

    /** @param until the number of events that are known at this desk */
    public Desk(Reading reading, List<? extends View> views, LongSupplier until) {
        this.reading = reading;
        this.until = until;
        for (View view : views) {
            questionsOf(view).forEach(question -> viewOf.put(question, view));
            new AnnotationQueryHandlerAdapter<>(view).subscribe(bus);
        }
        bus.registerHandlerInterceptor((unit, chain) -> {
            catchUp(requireNonNull(viewOf.get(unit.getMessage().getPayloadType())));
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

    private void catchUp(View view) {
        long known = until.getAsLong();
        var folded = new AtomicLong(foldedTo.getOrDefault(view, 0L));
        try {
            reading.read(folded.get(), known, view, recorded -> {
                view.on(recorded);
                folded.set(recorded.position() + 1);
            });
            folded.set(Math.max(known, folded.get()));
        } finally {
            foldedTo.put(view, folded.get()); // an event that can't be read ends this, and nothing is folded twice
        }
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
