package jp.daicho.ledger.axon;

import static java.util.stream.Collectors.toCollection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.daicho.ledger.Commit;
import jp.daicho.ledger.DuplicateEvent;
import jp.daicho.ledger.LedgerHome;
import jp.daicho.ledger.LostRace;
import jp.daicho.ledger.NewEvent;
import jp.daicho.ledger.StoredEvent;
import jp.daicho.ledger.WriteTurn;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Axon's door to a {@link LedgerHome}.
 *
 * <p>Inside a {@link DecisionTurn} it stages into that turn, whose end commits; outside one, each append takes a turn
 * of its own.
 */
public final class LedgerEngine extends BatchingEventStorageEngine {

    private final LedgerHome home;
    private final StoredForm form = new StoredForm();

    private LedgerEngine(Builder builder) {
        super(builder);
        this.home = builder.home;
    }

    public static Builder builder(LedgerHome home) {
        return new Builder(home);
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        var running = DecisionTurn.running();
        if (running != null) {
            append(events, serializer, running.turn());
            return;
        }
        boolean appended = false;
        while (!appended) {
            appended = appendInOwnTurn(events, serializer);
        }
    }

    /** False where another was first: what was not decided at a position can go to the next. */
    private boolean appendInOwnTurn(List<? extends EventMessage<?>> events, Serializer serializer) {
        var own = home.takeTurn();
        try {
            append(events, serializer, own);
            own.commit();
            return true;
        } catch (LostRace tooLate) {
            return false;
        } finally {
            own.rollback();
        }
    }

    private void append(List<? extends EventMessage<?>> events, Serializer serializer, WriteTurn turn) {
        List<NewEvent> serialised = new ArrayList<>(events.size());
        for (EventMessage<?> event : events) {
            serialised.add(form.of(event, serializer));
        }
        try {
            turn.append(Commit.after(turn.tail(), home.id(), UUID.randomUUID().toString(), serialised));
        } catch (DuplicateEvent clash) {
            handlePersistenceException(clash, events.get(clash.index()));
        }
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken last, int batchSize) {
        long from = last == null ? 0 : last.position().orElseThrow() + 1;
        List<TrackedEventData<?>> batch = new ArrayList<>();
        home.read(from, from + batchSize, name -> true, stored -> batch.add(form.tracked(stored)));
        return batch;
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(String id, long firstSequence, int batchSize) {
        return home.stream(id, firstSequence, batchSize).stream()
                .map(StoredEvent::event)
                .map(form::domain)
                .collect(toCollection(ArrayList::new));
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        home.keepSnapshot(form.of(snapshot, serializer));
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateId) {
        return home.snapshot(aggregateId).map(form::domain).stream();
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateId) {
        var last = home.lastSequence(aggregateId);
        return last.isPresent() ? Optional.of(last.getAsLong()) : Optional.empty();
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return token(-1);
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        return token(home.tail().position() - 1);
    }

    @Override
    public @Nullable TrackingToken createTokenAt(Instant time) {
        return token(home.positionBefore(time.toEpochMilli()));
    }

    private @Nullable TrackingToken token(long position) {
        return home.tail().position() == 0 ? null : new GlobalSequenceTrackingToken(position);
    }

    /** What an engine is made of. */
    public static final class Builder extends BatchingEventStorageEngine.Builder {

        private final LedgerHome home;

        private Builder(LedgerHome home) {
            this.home = home;
            persistenceExceptionResolver(DuplicateEvent.class::isInstance);
        }

        /** Use {@code serializer} for events and snapshots alike. */
        public Builder serializer(Serializer serializer) {
            eventSerializer(serializer);
            snapshotSerializer(serializer);
            return this;
        }

        public LedgerEngine build() {
            return new LedgerEngine(this);
        }
    }
}
