package jp.daicho.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of one event that the tree is built over, in their only form.
 *
 * <p>A version byte, the ledger's id, the event's position, its commit's position, then the event's fields. A text is
 * its length in bytes (4 bytes, big-endian) and its bytes, an absent one the length −1; a number is 8 bytes,
 * big-endian. Specified in {@code docs/ledger-format.md}.
 */
public final class Leaf {

    private static final byte VERSION = 1;
    private static final int ABSENT = -1;

    private Leaf() {}

    /** The hash of an event in its place. */
    public static Hash hash(LedgerId ledger, long position, long commit, RawEvent event) {
        return Hash.ofLeaf(bytes(ledger, position, commit, event));
    }

    /** The hash of an event in its place. */
    public static Hash hash(LedgerId ledger, StoredEvent stored) {
        return hash(ledger, stored.position(), stored.commit(), RawEvent.of(stored.event()));
    }

    static byte[] bytes(LedgerId ledger, long position, long commit, RawEvent event) {
        var id = ledger.id().getBytes(US_ASCII);
        byte @Nullable [][] texts = {
            event.eventId(),
            event.aggregateId(),
            event.type(),
            event.timestamp(),
            event.payloadType(),
            event.revision(),
            event.payload(),
            event.metadata()
        };
        int length = Byte.BYTES + 3 * Long.BYTES + lengthOf(id);
        for (byte @Nullable [] text : texts) {
            length += lengthOf(text);
        }
        var bytes = ByteBuffer.allocate(length).put(VERSION);
        put(bytes, id);
        bytes.putLong(position).putLong(commit);
        put(bytes, event.eventId());
        put(bytes, event.aggregateId());
        put(bytes, event.type());
        bytes.putLong(event.sequence());
        put(bytes, event.timestamp());
        put(bytes, event.payloadType());
        put(bytes, event.revision());
        put(bytes, event.payload());
        put(bytes, event.metadata());
        return bytes.array();
    }

    private static int lengthOf(byte @Nullable [] text) {
        return Integer.BYTES + (text == null ? 0 : text.length);
    }

    private static void put(ByteBuffer bytes, byte @Nullable [] text) {
        if (text == null) {
            bytes.putInt(ABSENT);
        } else {
            bytes.putInt(text.length).put(text);
        }
    }
}
