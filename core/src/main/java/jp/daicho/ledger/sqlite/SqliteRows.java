package jp.daicho.ledger.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import jp.daicho.ledger.LedgerId;
import jp.daicho.ledger.RawEvent;
import jp.daicho.ledger.proof.LedgerRows;
import jp.daicho.shared.Refused;
import org.jspecify.annotations.Nullable;

/** The rows of a ledger's file, read for verification: needs its two tables only, and trusts nothing in them. */
final class SqliteRows implements LedgerRows {

    private static final String COMMITS = """
            SELECT position, count, max_ts, size, root, peaks,
              typeof(position) || typeof(count) || typeof(max_ts) || typeof(size) || typeof(root) || typeof(peaks)
                = 'integerintegerintegerintegerblobblob' AND typeof(commit_id) = 'text'
            FROM commits ORDER BY position""";

    private static final String EVENTS = """
            SELECT position, event_id, aggregate_id, type, seq, ts, payload_type, revision, payload, meta,
              typeof(position) = 'integer' AND typeof(event_id) = 'text' AND typeof(aggregate_id) = 'text'
              AND typeof(type) IN ('text', 'null') AND typeof(seq) = 'integer' AND typeof(ts) = 'text'
              AND typeof(payload_type) = 'text' AND typeof(revision) IN ('text', 'null')
              AND typeof(payload) = 'text' AND typeof(meta) = 'text'
            FROM events""";

    private final Path path;
    private final @Nullable Connection connection;
    private final @Nullable PrivateCopy copy;

    private SqliteRows(Path path, @Nullable Connection connection, @Nullable PrivateCopy copy) {
        this.path = path;
        this.connection = connection;
        this.copy = copy;
    }

    static SqliteRows open(Path path) {
        var original = SqliteFile.at(path);
        var copy = PrivateCopy.isNeeded(path) ? PrivateCopy.of(path) : null;
        var file = copy == null ? original : SqliteFile.at(copy.path());
        try {
            var connection = file.connect();
            connection.setAutoCommit(false);
            return new SqliteRows(path, connection, copy);
        } catch (SQLException e) {
            SqlTrouble.requireDamage(e, path);
            return new SqliteRows(path, null, copy);
        }
    }

    @Override
    public Optional<LedgerId> declared() {
        if (connection == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Schema.identify(connection, path));
        } catch (SQLException | Refused notSaid) {
            return Optional.empty();
        }
    }

    @Override
    public Cursor<CommitRow> commits() {
        return new RowCursor<>(path, connection, COMMITS, SqliteRows::commit, CommitRow.UNREADABLE);
    }

    @Override
    public Cursor<EventRow> events(long from) {
        var where = from == Long.MIN_VALUE ? "" : " WHERE position >= " + from; // a false table may hold NULLs
        return new RowCursor<>(
                path, connection, EVENTS + where + " ORDER BY position", SqliteRows::event, EventRow.UNREADABLE);
    }

    private static CommitRow commit(ResultSet row) throws SQLException {
        return row.getBoolean(7)
                ? new CommitRow(
                        true,
                        row.getLong(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getBytes(5),
                        row.getBytes(6))
                : CommitRow.UNREADABLE;
    }

    private static EventRow event(ResultSet row) throws SQLException {
        return row.getBoolean(11) ? EventRow.told(row.getLong(1), rawEvent(row)) : EventRow.UNREADABLE;
    }

    private static RawEvent rawEvent(ResultSet row) throws SQLException {
        return new RawEvent(
                row.getBytes(2),
                row.getBytes(3),
                row.getBytes(4),
                row.getLong(5),
                row.getBytes(6),
                row.getBytes(7),
                row.getBytes(8),
                row.getBytes(9),
                row.getBytes(10));
    }

    @Override
    public void close() {
        SqlWork.on(path, () -> {
            if (connection != null) {
                connection.close();
            }
        });
        if (copy != null) {
            copy.close();
        }
    }
}
