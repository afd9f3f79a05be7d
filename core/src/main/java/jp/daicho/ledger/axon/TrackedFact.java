package jp.daicho.ledger.axon;

import java.time.Instant;
import org.axonframework.eventhandling.EventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedObject;

/** An event about no record, at its place in the ledger. */
record TrackedFact(TrackingToken trackingToken, EventData<String> event) implements TrackedEventData<String> {

    @Override
    public String getEventIdentifier() {
        return event.getEventIdentifier();
    }

    @Override
    public Instant getTimestamp() {
        return event.getTimestamp();
    }

    @Override
    public SerializedObject<String> getMetaData() {
        return event.getMetaData();
    }

    @Override
    public SerializedObject<String> getPayload() {
        return event.getPayload();
    }
}
