package jp.daicho.ledger;

import org.jspecify.annotations.Nullable;

/**
 * An event about to be appended, serialised: the exact text that will be stored and hashed.
 *
 * @param eventId unique in the ledger
 * @param aggregateId the record it is about; the event's own id where it is about none
 * @param type the aggregate's type, absent where it is about no record
 * @param sequence its number within the record, from 0; -1 where it is about no record
 * @param timestamp ISO-8601 UTC, milliseconds
 * @param payloadType the stored event name
 * @param payload JSON
 * @param metadata JSON
 */
public record NewEvent(
        String eventId,
        String aggregateId,
        @Nullable String type,
        long sequence,
        String timestamp,
        String payloadType,
        @Nullable String revision,
        String payload,
        String metadata) {}
