package jp.daicho.shell.console.interactive;

import java.io.IOException;
import java.nio.file.Path;
import jp.daicho.shell.console.OwnFile;
import org.jspecify.annotations.Nullable;

/** Where typed lines are remembered: a file only its owner can read, without those that may name a person. */
final class HistoryFile {

    private static final String NAME = "history";

    private HistoryFile() {}

    /** The file; null where it can't be made, and nothing is remembered then. */
    static @Nullable Path in(Path folder) {
        try {
            return OwnFile.in(folder, NAME);
        } catch (IOException unwritable) {
            return null;
        }
    }
}
