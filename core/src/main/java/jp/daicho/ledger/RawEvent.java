package jp.daicho.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * An event as the bytes that are stored and hashed; texts are UTF-8. The fields are {@link NewEvent}'s, in its order.
 *
 * <p>Every text may be absent: what comes from a damaged ledger must be told apart, not fail.
 */
@SuppressWarnings("ArrayRecordComponent") // only hashed, never compared
public record RawEvent(
        byte @Nullable [] eventId,
        byte @Nullable [] aggregateId,
        byte @Nullable [] type,
        long sequence,
        byte @Nullable [] timestamp,
        byte @Nullable [] payloadType,
        byte @Nullable [] revision,
        byte @Nullable [] payload,
        byte @Nullable [] metadata) {

    public static RawEvent of(NewEvent event) {
        return new RawEvent(
                utf8(event.eventId()),
                utf8(event.aggregateId()),
                utf8(event.type()),
                event.sequence(),
                utf8(event.timestamp()),
                utf8(event.payloadType()),
                utf8(event.revision()),
                utf8(event.payload()),
                utf8(event.metadata()));
    }

    /** The event that such bytes were written of. Throws where a text is absent that every event has. */
    public NewEvent event() {
        return new NewEvent(
                text(requireNonNull(eventId)),
                text(requireNonNull(aggregateId)),
                type == null ? null : text(type),
                sequence,
                text(requireNonNull(timestamp)),
                text(requireNonNull(payloadType)),
                revision == null ? null : text(revision),
                text(requireNonNull(payload)),
                text(requireNonNull(metadata)));
    }

    private static String text(byte[] utf8) {
        return new String(utf8, UTF_8);
    }

    private static byte @Nullable [] utf8(@Nullable String text) {
        return text == null ? null : text.getBytes(UTF_8);
    }
}
