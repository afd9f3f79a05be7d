package jp.daicho.ledger.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import jp.daicho.ledger.LedgerId;
import jp.daicho.shared.Refused;

/** The tables of a ledger's file, format 1. Specified in {@code docs/ledger-format.md}. */
final class Schema {

    static final long FORMAT = 1;

    private static final List<String> TABLES = List.of("""
            CREATE TABLE meta (
              format INTEGER NOT NULL, ledger_id TEXT NOT NULL, organ TEXT NOT NULL, created TEXT NOT NULL) STRICT""", """
            CREATE TABLE commits (
              position INTEGER PRIMARY KEY, count INTEGER NOT NULL, commit_id TEXT NOT NULL, max_ts INTEGER NOT NULL,
              size INTEGER NOT NULL, root BLOB NOT NULL, peaks BLOB NOT NULL) STRICT""", """
            CREATE TABLE events (
              position INTEGER PRIMARY KEY, event_id TEXT NOT NULL UNIQUE, aggregate_id TEXT NOT NULL, type TEXT,
              seq INTEGER NOT NULL, ts TEXT NOT NULL, payload_type TEXT NOT NULL, revision TEXT,
              payload TEXT NOT NULL, meta TEXT NOT NULL, UNIQUE (aggregate_id, seq)) STRICT""", """
            CREATE TABLE snapshots (
              aggregate_id TEXT PRIMARY KEY, seq INTEGER NOT NULL, event_id TEXT NOT NULL, type TEXT,
              ts TEXT NOT NULL, payload_type TEXT NOT NULL, revision TEXT, payload TEXT NOT NULL,
              meta TEXT NOT NULL) STRICT""");

    private Schema() {}

    /** Make the tables of {@code ledger} in an empty file, in one transaction. */
    static void create(Connection connection, Path path, LedgerId ledger, Instant created) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            requireEmpty(connection, path);
            for (var table : TABLES) {
                statement.execute(table);
            }
            for (var table : List.of("commits", "events")) {
                for (var change : List.of("UPDATE", "DELETE")) {
                    statement.execute(refusal(table, change));
                }
            }
            describe(connection, ledger, created);
            statement.execute("COMMIT");
        }
    }

    private static String refusal(String table, String change) {
        return "CREATE TRIGGER %s_refuse_%s BEFORE %s ON %s BEGIN SELECT RAISE(ABORT, 'a ledger only grows'); END"
                .formatted(table, change.toLowerCase(Locale.ROOT), change, table);
    }

    private static void describe(Connection connection, LedgerId ledger, Instant created) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT INTO meta VALUES (?, ?, ?, ?)")) {
            insert.setLong(1, FORMAT);
            insert.setString(2, ledger.id());
            insert.setString(3, ledger.organ());
            insert.setString(4, created.toString());
            insert.executeUpdate();
        }
    }

    /** Refuse a file that holds something already. */
    static void requireEmpty(Connection connection, Path path) throws SQLException {
        if (!isEmpty(connection)) {
            throw Refused.byRule("ledger-exists", path);
        }
    }

    static boolean isEmpty(Connection connection) throws SQLException {
        try (var asked = connection.createStatement();
                var tables = asked.executeQuery("SELECT count(*) FROM sqlite_schema")) {
            return tables.getLong(1) == 0;
        }
    }

    /** Which ledger a file holds; refuses what is no ledger, or one of a later program. */
    static LedgerId identify(Connection connection, Path path) throws SQLException {
        requireTables(connection, path);
        try (var asked = connection.createStatement();
                var meta = asked.executeQuery("SELECT format, ledger_id, organ FROM meta")) {
            if (!meta.next()) {
                throw Refused.damaged("store-meta-damaged", path);
            }
            if (meta.getLong(1) > FORMAT) {
                throw Refused.unusable("store-newer-format", path, meta.getLong(1), FORMAT);
            }
            return new LedgerId(meta.getString(3), meta.getString(2));
        } catch (IllegalArgumentException e) {
            throw Refused.damaged("store-meta-damaged", path);
        }
    }

    private static void requireTables(Connection connection, Path path) throws SQLException {
        var columns = "SELECT count(*) FROM sqlite_schema AS t, pragma_table_info(t.name) AS c WHERE t.type = 'table'"
                + " AND (t.name, c.name) IN (VALUES ('meta', 'format'), ('meta', 'ledger_id'), ('meta', 'organ'),"
                + " ('commits', 'position'), ('events', 'position'))";
        try (var asked = connection.createStatement();
                var found = asked.executeQuery(columns)) {
            if (found.getLong(1) < 5) {
                throw Refused.unusable("store-not-a-ledger", path);
            }
        }
    }
}
