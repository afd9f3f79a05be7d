package jp.daicho.ledger.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import jp.daicho.ledger.Frontier;
import jp.daicho.ledger.NewEvent;
import jp.daicho.ledger.Tail;
import jp.daicho.shared.Refused;

/** How events and commits lie in columns. */
final class Rows {

    /** An event's columns, in {@link NewEvent}'s order. */
    static final String EVENT = "event_id, aggregate_id, type, seq, ts, payload_type, revision, payload, meta";

    /** Where the payload's name is, counted from the first of {@link #EVENT}. */
    static final int PAYLOAD_TYPE = 5;

    private static final String LAST_COMMIT =
            "SELECT position, count, max_ts, size, peaks FROM commits ORDER BY position DESC LIMIT 1";

    private Rows() {}

    static PreparedStatement askTail(Connection connection) throws SQLException {
        return connection.prepareStatement(LAST_COMMIT);
    }

    static Tail tail(PreparedStatement asked, Path path) throws SQLException {
        try (var last = asked.executeQuery()) {
            if (!last.next()) {
                return Tail.EMPTY;
            }
            long position = last.getLong(1);
            var tree = Frontier.unpack(last.getLong(4), last.getBytes(5));
            if (tree.size() != position + last.getLong(2)) {
                throw damagedAt(position, path);
            }
            return new Tail(last.getLong(3), tree);
        } catch (IllegalArgumentException e) {
            throw Refused.damaged("ledger-damaged", path, "tail");
        }
    }

    static Refused damagedAt(long position, Path path) {
        return Refused.damaged("ledger-damaged", path, position);
    }

    /** The event whose columns begin at {@code first}. */
    static NewEvent event(ResultSet row, int first) throws SQLException {
        return new NewEvent(
                row.getString(first),
                row.getString(first + 1),
                row.getString(first + 2),
                row.getLong(first + 3),
                row.getString(first + 4),
                row.getString(first + 5),
                row.getString(first + 6),
                row.getString(first + 7),
                row.getString(first + 8));
    }

    /** Set the parameters of an event from {@code first} on. */
    static void set(PreparedStatement statement, int first, NewEvent event) throws SQLException {
        statement.setString(first, event.eventId());
        statement.setString(first + 1, event.aggregateId());
        statement.setString(first + 2, event.type());
        statement.setLong(first + 3, event.sequence());
        statement.setString(first + 4, event.timestamp());
        statement.setString(first + 5, event.payloadType());
        statement.setString(first + 6, event.revision());
        statement.setString(first + 7, event.payload());
        statement.setString(first + 8, event.metadata());
    }
}
