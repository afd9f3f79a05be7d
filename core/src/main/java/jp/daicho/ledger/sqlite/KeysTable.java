package jp.daicho.ledger.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import jp.daicho.ledger.keys.SubjectKeys.Found;
import org.jspecify.annotations.Nullable;

/** The rows of a file of keys: one a person, and one that says which ledger they are of. */
record KeysTable(Connection connection) {

    private static final String KEYS = "CREATE TABLE IF NOT EXISTS keys (subject TEXT PRIMARY KEY, key BLOB) STRICT";
    private static final String ABOUT =
            "CREATE TABLE IF NOT EXISTS about (ledger TEXT NOT NULL, forgotten_until INTEGER NOT NULL) STRICT";

    /** Make what is not there yet; a file that names no ledger becomes that of {@code ledger}. */
    void make(String ledger) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(KEYS);
            statement.execute(ABOUT);
        }
        if (one("SELECT ledger FROM about") == null) {
            try (var insert = connection.prepareStatement("INSERT INTO about VALUES (?, 0)")) {
                insert.setString(1, ledger);
                insert.executeUpdate();
            }
        }
    }

    boolean isSound() throws SQLException {
        return "ok".equals(one("PRAGMA quick_check(1)"));
    }

    boolean isEmpty() throws SQLException {
        return !has("keys") || one("SELECT subject FROM keys LIMIT 1") == null;
    }

    boolean isOfAnother(String ledger) throws SQLException {
        var named = has("about") ? one("SELECT ledger FROM about") : null;
        return named != null && !named.equals(ledger);
    }

    long forgottenUntil() throws SQLException {
        var until = has("about") ? one("SELECT forgotten_until FROM about") : null;
        return until == null ? 0 : Long.parseLong(until);
    }

    /** The key of {@code subject}, if these are the keys of {@code ledger}. */
    Found find(String subject, String ledger) throws SQLException {
        try (var asked = connection.prepareStatement("SELECT key FROM keys WHERE subject = ?")) {
            asked.setString(1, subject);
            var row = asked.executeQuery();
            if (!row.next() || isOfAnother(ledger)) {
                return new Found.Absent();
            }
            var key = row.getBytes(1);
            return key == null ? new Found.Forgotten() : new Found.Present(new SecretKeySpec(key, "AES"));
        }
    }

    void add(Map<String, SecretKey> keys) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT INTO keys VALUES (?, ?)")) {
            for (var key : keys.entrySet()) {
                insert.setString(1, key.getKey());
                insert.setBytes(2, key.getValue().getEncoded());
                insert.executeUpdate();
            }
        }
    }

    void forget(Collection<String> subjects, long until) throws SQLException {
        var forgetting = "INSERT INTO keys VALUES (?, NULL) ON CONFLICT (subject) DO UPDATE SET key = NULL";
        try (var forget = connection.prepareStatement(forgetting)) {
            for (String subject : subjects) {
                forget.setString(1, subject);
                forget.executeUpdate();
            }
        }
        try (var note = connection.prepareStatement("UPDATE about SET forgotten_until = ?")) {
            note.setLong(1, until);
            note.executeUpdate();
        }
    }

    private boolean has(String table) throws SQLException {
        return one("SELECT name FROM sqlite_schema WHERE name = '" + table + "'") != null;
    }

    private @Nullable String one(String question) throws SQLException {
        try (var asked = connection.createStatement();
                var row = asked.executeQuery(question)) {
            return row.next() ? row.getString(1) : null;
        }
    }
}
