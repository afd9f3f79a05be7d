package jp.daicho.ledger.sqlite;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Clears away what was put in the temporary folder. */
final class TemporaryFolder {

    private TemporaryFolder() {}

    /** Remove {@code folder} and the files in it; what is still in use goes when the program ends. */
    static void remove(Path folder) {
        folder.toFile().deleteOnExit();
        var files = folder.toFile().listFiles();
        if (files == null) {
            return;
        }
        for (File file : files) {
            file.deleteOnExit();
        }
        try {
            for (File file : files) {
                Files.deleteIfExists(file.toPath());
            }
            Files.deleteIfExists(folder);
        } catch (IOException stillInUse) {
            if (File.separatorChar == '/') {
                throw new UncheckedIOException(stillInUse);
            }
        }
    }
}
