package jp.daicho.clause;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The catalogue editions that come with the program. Each is a data file; nothing in the code knows its clauses. */
public final class Editions {

    private Editions() {}

    /** The clauses that the ministry's guideline (総務省, R8.3 edition) asks for, chapter 8. */
    public static Edition mic2026() {
        return read("mic-2026.json");
    }

    private static Edition read(String file) {
        try (var stream = Editions.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file);
            }
            return EditionFile.read(file, stream.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
