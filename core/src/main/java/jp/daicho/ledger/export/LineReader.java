package jp.daicho.ledger.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.daicho.shared.Refused;
import org.jspecify.annotations.Nullable;

/** The lines of a file, one by one; where the bytes are no UTF-8 there is one line that says nothing, and no more. */
final class LineReader implements AutoCloseable {

    private final Path file;
    private final BufferedReader reader;
    private boolean broken;

    /** @throws Refused {@code file-unreadable} */
    LineReader(Path file) {
        this.file = file;
        try {
            reader = Files.newBufferedReader(file);
        } catch (IOException e) {
            throw Refused.badValue("file-unreadable", "file", file);
        }
    }

    /** The file they are of. */
    Path file() {
        return file;
    }

    @Nullable
    String next() {
        if (broken) {
            return null;
        }
        try {
            return reader.readLine();
        } catch (CharacterCodingException noText) {
            broken = true;
            return "";
        } catch (IOException e) {
            throw Refused.unusable("file-read-failed", file);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw Refused.unusable("file-read-failed", file);
        }
    }
}
