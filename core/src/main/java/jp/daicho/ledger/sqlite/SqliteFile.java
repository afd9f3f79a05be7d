package jp.daicho.ledger.sqlite;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import jp.daicho.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteOpenMode;

/** A ledger's file on its file system: opens connections to it and notices when it is gone. */
final class SqliteFile {

    /** How long anyone waits for another writer. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    /** File systems of other machines, where WAL's shared memory does not reach (sqlite.org/wal.html). */
    private static final Set<String> FAR =
            Set.of("nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "9p", "afs", "ceph", "fuse.sshfs", "webdav");

    private final Path path;
    private final @Nullable Object identity;

    private SqliteFile(Path path) {
        this.path = path;
        this.identity = identityOf(path);
    }

    /** The existing file at {@code path}. */
    static SqliteFile at(Path path) {
        if (!Files.isRegularFile(path)) {
            throw Refused.unusable(Files.exists(path) ? "store-not-a-ledger" : "store-vanished", path);
        }
        requireNear(path, path);
        return new SqliteFile(path);
    }

    /** The file at {@code path}, made empty where there is none, with its folder. */
    static SqliteFile make(Path path) {
        try {
            Files.createDirectories(folderOf(path));
            requireNear(folderOf(path), path);
            if (!Files.exists(path)) {
                Files.newByteChannel(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                        .close();
            }
        } catch (FileSystemException e) {
            throw Refused.unusable("store-folder-not-writable", path);
        } catch (IOException e) {
            throw Refused.unusable("store-io-error", path);
        }
        return at(path);
    }

    static Path folderOf(Path path) {
        return Objects.requireNonNull(path.toAbsolutePath().getParent(), "a file lies in a folder");
    }

    /** Refuse where the file system of {@code existing} is another machine's. */
    private static void requireNear(Path existing, Path path) {
        try {
            if (isFar(Files.getFileStore(existing).type())
                    || existing.toString().startsWith("\\\\")) {
                throw Refused.unusable("store-network-file-system", path);
            }
        } catch (IOException e) {
            throw Refused.unusable("store-cannot-open", path);
        }
    }

    static boolean isFar(String fileSystem) {
        return FAR.contains(fileSystem.toLowerCase(Locale.ROOT));
    }

    Path path() {
        return path;
    }

    /** A connection that makes every commit durable; it changes nothing in the file, which may be somebody else's. */
    Connection connect() throws SQLException {
        NativeLibrary.load();
        var config = new SQLiteConfig();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setBusyTimeout((int) PATIENCE.toMillis());
        config.setSynchronous(SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        return config.createConnection("jdbc:sqlite:" + path);
    }

    /** Put the file in write-ahead mode, which it keeps, so that reading and writing go on side by side. */
    void writeAhead(Connection connection) throws SQLException {
        try (var asked = connection.createStatement();
                var answer = asked.executeQuery("PRAGMA journal_mode = WAL")) {
            if (!"wal".equals(answer.getString(1))) {
                throw Refused.unusable("store-network-file-system", path);
            }
        }
    }

    /** Refuse where the file was removed or replaced since it was opened: what is written to it would be lost. */
    void requirePresent() {
        if (!Objects.equals(identity, identityOf(path))) {
            throw Refused.unusable("store-vanished", path);
        }
    }

    private static @Nullable Object identityOf(Path path) {
        try {
            var attributes = Files.readAttributes(path, BasicFileAttributes.class);
            return attributes.fileKey() == null ? "present" : attributes.fileKey();
        } catch (NoSuchFileException e) {
            return null;
        } catch (IOException e) {
            throw Refused.unusable("store-cannot-open", path);
        }
    }
}
