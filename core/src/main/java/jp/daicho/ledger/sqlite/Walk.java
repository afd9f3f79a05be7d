package jp.daicho.ledger.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Predicate;
import jp.daicho.ledger.LedgerHome.EventReader;
import jp.daicho.ledger.LedgerHome.FactReader;
import jp.daicho.ledger.StoredEvent;

/** Reads a stretch of a ledger in order, and sees that nothing is missing in it. */
final class Walk {

    private final Path path;
    private final PreparedStatement commits;
    private final PreparedStatement events;
    private final PreparedStatement facts;

    Walk(Path path, Connection connection) throws SQLException {
        this.path = path;
        commits = connection.prepareStatement("SELECT position, count FROM commits WHERE position >="
                + " (SELECT max(position) FROM commits WHERE position <= ?) ORDER BY position");
        events = connection.prepareStatement("SELECT position, " + Rows.EVENT
                + " FROM events WHERE position >= ? AND position < ? ORDER BY position");
        facts = connection.prepareStatement("SELECT position, payload_type, aggregate_id, seq, ts, payload, meta"
                + " FROM events WHERE position >= ? AND position < ? ORDER BY position");
    }

    void events(long from, long until, Predicate<String> wanted, EventReader reader) throws SQLException {
        walk(events, from, until, (row, position, commit) -> {
            if (wanted.test(Rows.text(row, 2 + Rows.PAYLOAD_TYPE))) {
                reader.on(new StoredEvent(position, commit, Rows.event(row, 2)));
            }
        });
    }

    void facts(long from, long until, Predicate<String> wanted, FactReader reader) throws SQLException {
        walk(facts, from, until, (row, position, commit) -> {
            var name = Rows.text(row, 2);
            if (wanted.test(name)) {
                reader.on(Rows.fact(row, position, name));
            }
        });
    }

    /** Walk both tables side by side; every position must be there, once. */
    private void walk(PreparedStatement rows, long from, long until, RowReader reader) throws SQLException {
        rows.setLong(1, from);
        rows.setLong(2, until);
        commits.setLong(1, from);
        try (var event = rows.executeQuery();
                var commit = commits.executeQuery()) {
            long start = 0;
            long end = 0;
            long expected = from;
            for (; event.next(); expected++) {
                if (expected >= end && commit.next()) {
                    start = commit.getLong(1);
                    end = start + commit.getLong(2);
                }
                if (event.getLong(1) != expected || expected < start || expected >= end) {
                    throw Rows.damagedAt(expected, path);
                }
                reader.on(event, expected, start);
            }
            while (end <= expected && commit.next()) {
                end = commit.getLong(1) + commit.getLong(2);
            }
            if (expected < Math.min(end, until)) {
                throw Rows.damagedAt(expected, path);
            }
        }
    }

    /** Receives the rows of events, the position first among their columns, with the position of their commit. */
    private interface RowReader {
        void on(ResultSet row, long position, long commit) throws SQLException;
    }
}
