package jp.daicho.shell.console.interactive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** Where typed lines are remembered: a file only its owner can read. */
final class HistoryFile {

    private static final String NAME = "history";

    private HistoryFile() {}

    /** The file; null where it can't be made, and nothing is remembered then. */
    static @Nullable Path in(Path folder) {
        Path file = folder.resolve(NAME);
        try {
            Files.createDirectories(folder);
            if (Files.notExists(file)) {
                Files.createFile(file);
            }
            if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
            return file;
        } catch (IOException unwritable) {
            return null;
        }
    }
}
