package jp.daicho.ledger;

/**
 * What a fold needs of an event as it lies in a home.
 *
 * @param position its place in the ledger, from 0, without gaps
 * @param record what it is about
 * @param sequence its number within the record, from 0
 * @param timestamp ISO-8601 UTC, milliseconds
 * @param name the stored event name
 * @param payload JSON
 * @param metadata JSON
 */
public record StoredFact(
        long position, String record, long sequence, String timestamp, String name, String payload, String metadata) {

    public static StoredFact of(StoredEvent stored) {
        var event = stored.event();
        return new StoredFact(
                stored.position(),
                event.aggregateId(),
                event.sequence(),
                event.timestamp(),
                event.payloadType(),
                event.payload(),
                event.metadata());
    }
}
