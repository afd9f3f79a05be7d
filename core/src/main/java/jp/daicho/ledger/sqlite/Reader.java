package jp.daicho.ledger.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import jp.daicho.ledger.LedgerId;
import jp.daicho.ledger.NewEvent;
import jp.daicho.ledger.StoredEvent;
import jp.daicho.ledger.Tail;
import jp.daicho.ledger.Timestamp;
import jp.daicho.ledger.sqlite.Sessions.Session;

/** One connection that reads, with its statements kept ready; one caller at a time. */
final class Reader implements Session {

    private static final String COMMIT_OF =
            "(SELECT max(position) FROM commits WHERE commits.position <= events.position)";

    private final Path path;
    private final Connection connection;
    private final LedgerId id;
    private final PreparedStatement tail;
    private final Walk walk;
    private final PreparedStatement stream;
    private final PreparedStatement lastSequence;
    private final PreparedStatement commitBefore;
    private final PreparedStatement snapshot;

    private Reader(Path path, Connection connection, LedgerId id) throws SQLException {
        this.path = path;
        this.connection = connection;
        this.id = id;
        tail = Rows.askTail(connection);
        walk = new Walk(path, connection);
        stream = connection.prepareStatement("SELECT position, " + COMMIT_OF + ", " + Rows.EVENT
                + " FROM events WHERE aggregate_id = ? AND seq >= ? ORDER BY seq LIMIT ?");
        lastSequence = connection.prepareStatement("SELECT max(seq) FROM events WHERE aggregate_id = ?");
        commitBefore = connection.prepareStatement(
                "SELECT position, count, max_ts FROM commits WHERE position <= ? ORDER BY position DESC LIMIT 1");
        snapshot = connection.prepareStatement("SELECT " + Rows.EVENT + " FROM snapshots WHERE aggregate_id = ?");
    }

    static Reader open(SqliteFile file) throws SQLException {
        var connection = file.connect();
        try {
            var id = Schema.identify(connection, file.path());
            file.writeAhead(connection);
            return new Reader(file.path(), connection, id);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    LedgerId id() {
        return id;
    }

    Tail tail() throws SQLException {
        return Rows.tail(tail, path);
    }

    Walk walk() {
        return walk;
    }

    List<StoredEvent> stream(String aggregateId, long firstSequence, int limit) throws SQLException {
        stream.setString(1, aggregateId);
        stream.setLong(2, firstSequence);
        stream.setInt(3, limit);
        var found = new ArrayList<StoredEvent>();
        try (var row = stream.executeQuery()) {
            for (long expected = firstSequence; row.next(); expected++) {
                var event = new StoredEvent(row.getLong(1), row.getLong(2), Rows.event(row, 3));
                if (event.event().sequence() != expected) {
                    throw Rows.damagedAt(event.position(), path);
                }
                found.add(event);
            }
        }
        return found;
    }

    OptionalLong lastSequence(String aggregateId) throws SQLException {
        lastSequence.setString(1, aggregateId);
        try (var row = lastSequence.executeQuery()) {
            long last = row.getLong(1);
            return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(last);
        }
    }

    /**
     * Search by halves: a commit's {@code max_ts} never falls, so the first that reaches the moment holds the event. Where
     * a commit is missing, only what comes before it can tell.
     */
    long positionBefore(long epochMilli) throws SQLException {
        long end = tail().position();
        long low = 0;
        for (long high = end; low < high; ) {
            long middle = (low + high) >>> 1;
            commitBefore.setLong(1, middle);
            try (var row = commitBefore.executeQuery()) {
                long next = row.next() ? row.getLong(1) + row.getLong(2) : 0;
                if (next > 0 && row.getLong(3) >= epochMilli) {
                    high = row.getLong(1);
                } else if (next > middle) {
                    low = next;
                } else {
                    throw Rows.damagedAt(next, path);
                }
            }
        }
        var commit = new ArrayList<StoredEvent>();
        walk.events(low, Math.min(end, low + longestFrom(low)), any -> true, commit::add);
        return commit.stream()
                .filter(event -> Timestamp.epochMilli(event.event().timestamp()) >= epochMilli)
                .mapToLong(event -> event.position() - 1)
                .findFirst()
                .orElse(end - 1);
    }

    private long longestFrom(long position) throws SQLException {
        commitBefore.setLong(1, position);
        try (var row = commitBefore.executeQuery()) {
            return row.next() ? row.getLong(2) : 0;
        }
    }

    Optional<NewEvent> snapshot(String aggregateId) throws SQLException {
        snapshot.setString(1, aggregateId);
        try (var row = snapshot.executeQuery()) {
            return row.next() ? Optional.of(Rows.event(row, 1)) : Optional.empty();
        }
    }

    @Override
    public boolean isUsable() throws SQLException {
        return !connection.isClosed();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
