package jp.daicho.ledger.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import jp.daicho.ledger.Commit;
import jp.daicho.ledger.DuplicateEvent;
import jp.daicho.ledger.NewEvent;
import jp.daicho.ledger.Tail;
import jp.daicho.ledger.sqlite.Sessions.Session;

/** The one connection of this program that writes, with its statements kept ready. */
final class Writer implements Session {

    private final SqliteFile file;
    private final Connection connection;
    private final PreparedStatement begin;
    private final PreparedStatement commit;
    private final PreparedStatement rollback;
    private final PreparedStatement tail;
    private final PreparedStatement insertEvent;
    private final PreparedStatement insertCommit;
    private final PreparedStatement keepSnapshot;

    Writer(SqliteFile file) throws SQLException {
        this.file = file;
        connection = file.connect();
        begin = connection.prepareStatement("BEGIN IMMEDIATE");
        commit = connection.prepareStatement("COMMIT");
        rollback = connection.prepareStatement("ROLLBACK");
        tail = Rows.askTail(connection);
        insertEvent = connection.prepareStatement(
                "INSERT INTO events (" + Rows.EVENT + ", position) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        insertCommit = connection.prepareStatement(
                "INSERT INTO commits (position, count, commit_id, max_ts, size, root, peaks)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)");
        keepSnapshot = connection.prepareStatement("INSERT INTO snapshots (" + Rows.EVENT
                + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (aggregate_id) DO UPDATE SET"
                + " event_id = excluded.event_id, type = excluded.type, seq = excluded.seq, ts = excluded.ts,"
                + " payload_type = excluded.payload_type, revision = excluded.revision,"
                + " payload = excluded.payload, meta = excluded.meta WHERE excluded.seq >= snapshots.seq");
    }

    @Override
    public boolean isUsable() throws SQLException {
        return !connection.isClosed();
    }

    /** Keep {@code mebibytes} of the file's pages at hand: indexes of much that is written at once are all over it. */
    void keepAtHand(int mebibytes) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA cache_size = -" + mebibytes * 1024);
        }
    }

    /** Lock the file against other writers, and say where it ends. */
    Tail begin() throws SQLException {
        file.requirePresent();
        begin.execute();
        return Rows.tail(tail, file.path());
    }

    void insert(Commit added) throws SQLException {
        for (int index = 0; index < added.events().size(); index++) {
            insert(added.position() + index, index, added.events().get(index));
        }
        insertCommit.setLong(1, added.position());
        insertCommit.setLong(2, added.events().size());
        insertCommit.setString(3, added.commitId());
        insertCommit.setLong(4, added.maxTimestamp());
        insertCommit.setLong(5, added.tree().size());
        insertCommit.setBytes(6, added.tree().root().bytes());
        insertCommit.setBytes(7, added.tree().pack());
        insertCommit.executeUpdate();
    }

    private void insert(long position, int index, NewEvent event) throws SQLException {
        try {
            Rows.set(insertEvent, 1, event);
            insertEvent.setLong(10, position);
            insertEvent.executeUpdate();
        } catch (SQLException e) {
            if (SqlTrouble.isDuplicate(e)) {
                throw new DuplicateEvent(index, event.aggregateId() + " " + event.sequence() + " " + event.eventId());
            }
            throw e;
        }
    }

    void commit() throws SQLException {
        commit.execute();
    }

    void rollback() throws SQLException {
        rollback.execute();
    }

    void keep(NewEvent snapshot) throws SQLException {
        Rows.set(keepSnapshot, 1, snapshot);
        keepSnapshot.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
