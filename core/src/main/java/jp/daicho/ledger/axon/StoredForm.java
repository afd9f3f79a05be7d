package jp.daicho.ledger.axon;

import static org.axonframework.common.DateTimeUtils.formatInstant;
import static org.axonframework.common.DateTimeUtils.parseInstant;

import java.util.Objects;
import jp.daicho.ledger.NewEvent;
import jp.daicho.ledger.StoredEvent;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.serialization.Serializer;

/** Turns Axon's messages into what a home stores, and back. */
final class StoredForm {

    NewEvent of(EventMessage<?> event, Serializer serializer) {
        var payload = event.serializePayload(serializer, String.class);
        var metadata = event.serializeMetaData(serializer, String.class);
        var domain = event instanceof DomainEventMessage<?> message ? message : null;
        return new NewEvent(
                event.getIdentifier(),
                domain == null ? event.getIdentifier() : domain.getAggregateIdentifier(),
                domain == null ? null : domain.getType(),
                domain == null ? -1 : domain.getSequenceNumber(),
                formatInstant(event.getTimestamp()),
                payload.getType().getName(),
                payload.getType().getRevision(),
                payload.getData(),
                metadata.getData());
    }

    DomainEventData<String> domain(NewEvent event) {
        return entry(event);
    }

    TrackedEventData<?> tracked(StoredEvent stored) {
        var token = new GlobalSequenceTrackingToken(stored.position());
        var entry = entry(stored.event());
        return stored.event().type() == null
                ? new TrackedFact(token, entry)
                : new TrackedDomainEventData<>(token, entry);
    }

    private static GenericDomainEventEntry<String> entry(NewEvent event) {
        return new GenericDomainEventEntry<>(
                Objects.requireNonNullElse(event.type(), ""),
                event.aggregateId(),
                event.sequence(),
                event.eventId(),
                parseInstant(event.timestamp()),
                event.payloadType(),
                event.revision(),
                event.payload(),
                event.metadata());
    }
}
