package jp.daicho.ledger.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import jp.daicho.shared.Refused;

/**
 * A copy of a ledger in the temporary folder, for someone who may read it but not write.
 *
 * <p>SQLite's write-ahead mode writes beside the file even to read it. The copy is removed when it is closed.
 */
final class PrivateCopy implements AutoCloseable {

    private static final int ATTEMPTS = 20;

    private final Path folder;
    private final Path path;

    private PrivateCopy(Path folder, Path path) {
        this.folder = folder;
        this.path = path;
    }

    /** Whether {@code original} can only be read through a copy. */
    static boolean isNeeded(Path original) {
        return !Files.isWritable(original) || !Files.isWritable(SqliteFile.folderOf(original));
    }

    /** Copy {@code original} with its write-ahead log, at a moment when neither changes. */
    static PrivateCopy of(Path original) {
        if (!Files.isReadable(original)) {
            throw Refused.unusable("store-not-readable", original);
        }
        try {
            var folder = Files.createTempDirectory("daicho-copy-");
            var copy = new PrivateCopy(folder, folder.resolve(original.getFileName()));
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                if (copy.isTakenFrom(original)) {
                    return copy;
                }
            }
            copy.close();
            throw Refused.unusable("store-busy", original);
        } catch (IOException e) {
            throw Refused.unusable("store-not-readable", original);
        }
    }

    private boolean isTakenFrom(Path original) throws IOException {
        var before = stateOf(original);
        Files.copy(original, path, StandardCopyOption.REPLACE_EXISTING);
        Files.deleteIfExists(logOf(path));
        if (Files.exists(logOf(original))) {
            Files.copy(logOf(original), logOf(path));
        }
        return before.equals(stateOf(original));
    }

    private static String stateOf(Path original) throws IOException {
        var log = logOf(original);
        return Files.size(original) + " " + Files.getLastModifiedTime(original) + " "
                + (Files.exists(log) ? Files.size(log) + " " + Files.getLastModifiedTime(log) : "");
    }

    private static Path logOf(Path path) {
        return path.resolveSibling(path.getFileName() + "-wal");
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        TemporaryFolder.remove(folder);
    }
}
