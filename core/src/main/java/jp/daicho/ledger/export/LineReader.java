package jp.daicho.ledger.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import jp.daicho.shared.Refused;
import org.jspecify.annotations.Nullable;

/** The lines of a file, one by one; a line whose bytes are no UTF-8 is one that says nothing, and the next is read. */
final class LineReader implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final InputStream bytes;
    private final CharsetDecoder decoder = UTF_8.newDecoder();
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;
    private byte[] line = new byte[1024];

    /** @throws Refused {@code file-unreadable} */
    LineReader(Path file) {
        this.file = file;
        try {
            bytes = Files.newInputStream(file);
        } catch (IOException e) {
            throw Refused.badValue("file-unreadable", "file", file);
        }
    }

    /** The file they are of. */
    Path file() {
        return file;
    }

    /** The next line without its end, LF or CR LF; null after the last. */
    @Nullable
    String next() {
        try {
            int length = 0;
            while (at < end || fill()) {
                int stop = at;
                while (stop < end && buffer[stop] != '\n') {
                    stop++;
                }
                length = keep(length, stop);
                at = stop + 1;
                if (stop < end) {
                    return text(length);
                }
            }
            return length == 0 ? null : text(length);
        } catch (IOException e) {
            throw Refused.unusable("file-read-failed", file);
        }
    }

    private boolean fill() throws IOException {
        at = 0;
        end = bytes.read(buffer);
        return end > 0;
    }

    /** Put what is read and comes before {@code stop} to the line's first {@code length} bytes. */
    private int keep(int length, int stop) {
        int longer = length + stop - at;
        if (longer > line.length) {
            line = Arrays.copyOf(line, 2 * longer);
        }
        System.arraycopy(buffer, at, line, length, stop - at);
        return longer;
    }

    private String text(int length) {
        int shown = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
        try {
            return decoder.decode(ByteBuffer.wrap(line, 0, shown)).toString();
        } catch (CharacterCodingException noText) {
            return "";
        }
    }

    @Override
    public void close() {
        try {
            bytes.close();
        } catch (IOException e) {
            throw Refused.unusable("file-read-failed", file);
        }
    }
}
