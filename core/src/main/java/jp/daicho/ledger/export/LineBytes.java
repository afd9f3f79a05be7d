package jp.daicho.ledger.export;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Base64;
import jp.daicho.ledger.RawEvent;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of one line, made of stored bytes as they are: of a million events, turning each text into a string and back
 * took longer than all the rest. What is written is what {@link LineForm} would write of the line's record.
 */
final class LineBytes {

    private static final byte[][] ESCAPED = new byte['\\' + 1][];

    static {
        for (int control = 0; control < ' '; control++) {
            ESCAPED[control] = ascii("\\u%04X".formatted(control));
        }
        ESCAPED['\b'] = ascii("\\b");
        ESCAPED['\t'] = ascii("\\t");
        ESCAPED['\n'] = ascii("\\n");
        ESCAPED['\f'] = ascii("\\f");
        ESCAPED['\r'] = ascii("\\r");
        ESCAPED['"'] = ascii("\\\"");
        ESCAPED['\\'] = ascii("\\\\");
    }

    private byte[] bytes = new byte[1 << 12];
    private int length;

    private static byte[] ascii(String text) {
        return text.getBytes(ISO_8859_1);
    }

    /** A line that is written already. */
    LineBytes plain(byte[] line) {
        return add(line, 0, line.length);
    }

    /** What a {@link Line.Act} says. */
    LineBytes act(long commit, long count, byte[] root) {
        return add(Line.Act.BEGINNING)
                .add(Long.toString(commit))
                .add(",\"count\":")
                .add(Long.toString(count))
                .text(",\"root\":", Base64.getEncoder().encode(root))
                .add("}");
    }

    /** What a {@link Line.Event} says. */
    LineBytes event(long position, RawEvent event) {
        return add(Line.Event.BEGINNING)
                .add(Long.toString(position))
                .text(",\"eventId\":", event.eventId())
                .text(",\"aggregateId\":", event.aggregateId())
                .text(",\"type\":", event.type())
                .add(",\"seq\":")
                .add(Long.toString(event.sequence()))
                .text(",\"ts\":", event.timestamp())
                .text(",\"payloadType\":", event.payloadType())
                .text(",\"revision\":", event.revision())
                .text(",\"payload\":", event.payload())
                .text(",\"meta\":", event.metadata())
                .add("}");
    }

    /** The line is complete: write it, and begin the next. */
    void end(OutputStream out) throws IOException {
        add("\n");
        out.write(bytes, 0, length);
        length = 0;
    }

    /** A key and its text; neither where there is none. */
    private LineBytes text(String key, byte @Nullable [] utf8) {
        if (utf8 == null) {
            return this;
        }
        add(key).add("\"");
        int begun = 0;
        for (int at = 0; at < utf8.length; at++) {
            int letter = utf8[at];
            if (letter >= 0 && letter < ESCAPED.length && ESCAPED[letter] != null) {
                add(utf8, begun, at);
                add(ESCAPED[letter], 0, ESCAPED[letter].length);
                begun = at + 1;
            }
        }
        return add(utf8, begun, utf8.length).add("\"");
    }

    private LineBytes add(String ascii) {
        int count = ascii.length();
        makeRoom(count);
        for (int letter = 0; letter < count; letter++) {
            bytes[length++] = (byte) ascii.charAt(letter);
        }
        return this;
    }

    private LineBytes add(byte[] source, int from, int until) {
        makeRoom(until - from);
        System.arraycopy(source, from, bytes, length, until - from);
        length += until - from;
        return this;
    }

    private void makeRoom(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
