package jp.daicho.ledger.sqlite;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import javax.crypto.SecretKey;
import jp.daicho.ledger.LedgerId;
import jp.daicho.ledger.PartFile;
import jp.daicho.ledger.keys.KeysState;
import jp.daicho.ledger.keys.SubjectKeys;
import jp.daicho.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/**
 * The keys in a file beside the ledger, made when the first key is kept and open to its owner only.
 *
 * <p>A forgotten key is overwritten in the file; the row stays, without it, to tell forgotten from lost. The rollback
 * journal that held it is deleted: a write-ahead log would keep it for an unknown time.
 */
public final class SqliteKeys implements SubjectKeys {

    private final Path path;
    private final String ledger;
    private @Nullable Connection connection;

    private SqliteKeys(Path path, String ledger) {
        this.path = path;
        this.ledger = ledger;
    }

    /** The keys of the ledger {@code id} in {@code ledger}: {@code KAWASE.keys.db} beside {@code KAWASE.db}. */
    public static SqliteKeys beside(Path ledger, LedgerId id) {
        return in(fileBeside(ledger), id);
    }

    /** The keys of the ledger {@code id} in the file {@code path}. */
    static SqliteKeys in(Path path, LedgerId id) {
        return new SqliteKeys(path, id.id());
    }

    /** Where the keys of the ledger in {@code ledger} lie. */
    static Path fileBeside(Path ledger) {
        var name = String.valueOf(ledger.getFileName());
        var stem = name.endsWith(".db") ? name.substring(0, name.length() - ".db".length()) : name;
        return ledger.resolveSibling(stem + ".keys.db");
    }

    @Override
    public String location() {
        return path.toString();
    }

    @Override
    public synchronized KeysState state() {
        if (!Files.exists(path)) {
            return KeysState.MISSING;
        }
        if (!Files.isReadable(path)) {
            return KeysState.CLOSED;
        }
        try {
            var table = new KeysTable(connected());
            if (!table.isSound()) {
                return KeysState.DAMAGED;
            }
            if (table.isOfAnother(ledger)) {
                return KeysState.FOREIGN;
            }
            return table.isEmpty() ? KeysState.MISSING : KeysState.READY;
        } catch (SQLException broken) {
            abandon();
            return KeysState.DAMAGED;
        }
    }

    @Override
    public synchronized Found find(String subject) {
        if (!Files.isReadable(path)) {
            return new Found.Absent();
        }
        try {
            return new KeysTable(connected()).find(subject, ledger);
        } catch (SQLException | IllegalArgumentException unreadable) {
            return new Found.Absent();
        }
    }

    @Override
    public synchronized void add(Map<String, SecretKey> keys) {
        change(table -> table.add(keys));
    }

    @Override
    public synchronized void forget(Collection<String> subjects, long until) {
        change(table -> table.forget(subjects, until));
    }

    @Override
    public synchronized long forgottenUntil() {
        return SqlWork.on(path, () -> new KeysTable(connected()).forgottenUntil());
    }

    private void change(Change change) {
        makeFile();
        SqlWork.on(path, () -> {
            boolean done = false;
            try {
                var ready = connected();
                ready.setAutoCommit(false);
                var table = new KeysTable(ready);
                table.make(ledger);
                change.in(table);
                ready.commit();
                ready.setAutoCommit(true);
                done = true;
            } finally {
                if (!done) {
                    abandon();
                }
            }
        });
    }

    /** End what failed by ending its connection: SQLite may have rolled back already, and rolling back twice fails. */
    private void abandon() {
        try {
            close();
        } catch (RuntimeException ignored) {
            // what failed first is what to tell
        }
    }

    private void makeFile() {
        try {
            if (!Files.exists(path)) {
                close();
                Files.createFile(path, PartFile.ownerOnly(path));
            }
        } catch (FileAlreadyExistsException madeByAnother) {
            return;
        } catch (IOException e) {
            throw Refused.unusable("store-folder-not-writable", path);
        }
    }

    private Connection connected() throws SQLException {
        var ready = connection;
        if (ready == null) {
            NativeLibrary.load();
            var config = new SQLiteConfig();
            config.setReadOnly(!Files.isWritable(path));
            config.setBusyTimeout((int) SqliteFile.PATIENCE.toMillis());
            ready = config.createConnection("jdbc:sqlite:" + path);
            connection = ready;
            if (Files.isWritable(path)) {
                prepare(ready);
            }
        }
        return ready;
    }

    private static void prepare(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = DELETE");
            statement.execute("PRAGMA synchronous = EXTRA");
            statement.execute("PRAGMA secure_delete = ON");
        }
    }

    @Override
    public synchronized void close() {
        var ready = connection;
        connection = null;
        if (ready != null) {
            SqlWork.on(path, () -> {
                ready.close();
            });
        }
    }

    private interface Change {
        void in(KeysTable table) throws SQLException;
    }
}
