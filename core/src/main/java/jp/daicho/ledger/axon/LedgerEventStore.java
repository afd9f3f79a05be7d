package jp.daicho.ledger.axon;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;

/** Axon's event store, which also tells what the running unit of work has staged so far. */
public final class LedgerEventStore extends EmbeddedEventStore {

    private LedgerEventStore(EmbeddedEventStore.Builder builder) {
        super(builder);
    }

    /** A store over {@code engine} that starts no thread: nobody tails it. */
    public static LedgerEventStore over(LedgerEngine engine) {
        return new LedgerEventStore(
                EmbeddedEventStore.builder().storageEngine(engine).optimizeEventConsumption(false));
    }

    @Override
    protected void prepareCommit(List<? extends EventMessage<?>> events) {
        var running = DecisionTurn.running();
        super.prepareCommit(running == null ? events : stamped(events, running.at()));
    }

    /** What one act records, it records at one moment. */
    private static List<EventMessage<?>> stamped(List<? extends EventMessage<?>> events, Instant at) {
        List<EventMessage<?>> stamped = new ArrayList<>(events.size());
        for (EventMessage<?> event : events) {
            stamped.add(event instanceof DomainEventMessage<?> domain ? stamped(domain, at) : event);
        }
        return stamped;
    }

    private static EventMessage<?> stamped(DomainEventMessage<?> event, Instant at) {
        return new GenericDomainEventMessage<>(
                event.getType(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                event.getPayload(),
                event.getMetaData(),
                event.getIdentifier(),
                at);
    }

    /** The events decided in the running unit of work and not yet appended, oldest first. */
    public List<EventMessage<?>> staged() {
        return queuedMessages();
    }
}
