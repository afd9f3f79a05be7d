package jp.daicho.ledger.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import jp.daicho.ledger.Frontier;
import jp.daicho.ledger.Hole;
import jp.daicho.ledger.NewEvent;
import jp.daicho.ledger.StoredFact;
import jp.daicho.ledger.Tail;
import jp.daicho.shared.Refused;
import org.jspecify.annotations.Nullable;

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
            var tree = tree(last);
            if (tree == null || tree.size() != position + last.getLong(2)) {
                throw damagedAt(position, path);
            }
            return new Tail(last.getLong(3), tree);
        }
    }

    private static @Nullable Frontier tree(ResultSet last) throws SQLException {
        try {
            return Frontier.unpack(last.getLong(4), last.getBytes(5));
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    static Refused damagedAt(long position, Path path) {
        return Hole.missing(path, position);
    }

    /** The event whose columns begin at {@code first}. */
    static NewEvent event(ResultSet row, int first) throws SQLException {
        return new NewEvent(
                text(row, first),
                text(row, first + 1),
                optionalText(row, first + 2),
                row.getLong(first + 3),
                text(row, first + 4),
                text(row, first + 5),
                optionalText(row, first + 6),
                text(row, first + 7),
                text(row, first + 8));
    }

    /** The fact called {@code name} in a row of position, name, record, number, time, payload and metadata. */
    static StoredFact fact(ResultSet row, long position, String name) throws SQLException {
        return new StoredFact(position, text(row, 3), row.getLong(4), text(row, 5), name, text(row, 6), text(row, 7));
    }

    /** A text by its stored bytes, which is twice as fast as asking the driver for a string. */
    static String text(ResultSet row, int column) throws SQLException {
        return new String(row.getBytes(column), UTF_8);
    }

    private static @Nullable String optionalText(ResultSet row, int column) throws SQLException {
        var bytes = row.getBytes(column);
        return bytes == null ? null : new String(bytes, UTF_8);
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
