package jp.daicho.ledger.sqlite;

import static jp.daicho.ledger.sqlite.Samples.LEDGER;
import static jp.daicho.ledger.sqlite.Samples.NEW_YEAR;
import static jp.daicho.ledger.sqlite.Samples.append;
import static jp.daicho.ledger.sqlite.Samples.established;
import static jp.daicho.ledger.sqlite.Samples.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import jp.daicho.ledger.Frontier;
import jp.daicho.ledger.NewEvent;
import jp.daicho.ledger.proof.Checkpoint;
import jp.daicho.ledger.proof.Verification;
import jp.daicho.ledger.proof.Verification.Damaged;
import jp.daicho.ledger.proof.Verification.Intact;
import jp.daicho.ledger.proof.Verification.What;
import jp.daicho.ledger.proof.Verifier;
import jp.daicho.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever owns the file can change every byte of it; what the verifier then says. */
class DamageTest {

    /** Eight events in five commits: 0 | 1 | 2 3 4 | 5 6 | 7. */
    private static final int SIZE = 8;

    @TempDir
    private Path folder;

    private Path path;
    private Checkpoint early;
    private Checkpoint late;

    @BeforeEach
    void write() throws SQLException {
        path = folder.resolve("KAWASE.db");
        try (var ledger = SqliteLedger.create(path, LEDGER, NEW_YEAR)) {
            append(ledger, established());
            append(ledger, event("V-0001", 0));
            early = checkpoint(ledger);
            append(ledger, event("V-0001", 1), event("V-0002", 0), event("V-0002", 1));
            append(ledger, event("V-0003", 0), event("V-0003", 1));
            append(ledger, event("V-0001", 2));
            late = checkpoint(ledger);
        }
        tamper(
                "DROP TRIGGER events_refuse_update",
                "DROP TRIGGER events_refuse_delete",
                "DROP TRIGGER commits_refuse_update",
                "DROP TRIGGER commits_refuse_delete");
    }

    private static Checkpoint checkpoint(SqliteLedger ledger) {
        var tree = ledger.tail().tree();
        return new Checkpoint("KAWASE", LEDGER.id(), tree.size(), tree.root());
    }

    private void tamper(String... changes) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + path);
                var statement = connection.createStatement()) {
            for (var change : changes) {
                statement.execute(change);
            }
        }
    }

    private Verification verify(@Nullable Checkpoint checkpoint) {
        try (var rows = SqliteLedger.rows(path)) {
            return Verifier.verify(rows, checkpoint);
        }
    }

    /** Damage at {@code position}, or where the tree can only tell it for the whole commit, at {@code commit}. */
    private void assertDamaged(long commit, What what, long position) {
        assertThat(verify(null)).isInstanceOfSatisfying(Damaged.class, damaged -> {
            assertThat(damaged.what()).isEqualTo(what);
            assertThat(damaged.position()).isIn(commit, position);
        });
    }

    private static long commitOf(long position) {
        return switch ((int) position) {
            case 2, 3, 4 -> 2;
            case 5, 6 -> 5;
            default -> position;
        };
    }

    @Test
    void findsNoneWithoutTriggers() {
        assertThat(verify(null)).isEqualTo(new Intact(LEDGER, SIZE, late.root(), 5));
        assertThat(verify(late)).isInstanceOf(Intact.class);
        assertThat(verify(early)).isInstanceOf(Intact.class);
        assertThat(verify(Checkpoint.parse(early.paper()))).isInstanceOf(Intact.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"event_id", "aggregate_id", "type", "ts", "payload_type", "revision", "payload", "meta"})
    void findsOneByteOfEveryText(String column) throws SQLException {
        var random = new Random(column.hashCode());
        for (int position = 0; position < SIZE; position++) {
            var before = bytes(column, position);
            var flipped = before.clone();
            flipped[random.nextInt(flipped.length)] ^= 0x20;
            put(column, position, flipped);
            assertDamaged(commitOf(position), What.ALTERED, position);
            put(column, position, before);
        }
        assertThat(verify(null)).isInstanceOf(Intact.class);
    }

    private byte[] bytes(String column, long position) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + path);
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT " + column + " FROM events WHERE position = " + position)) {
            return row.getBytes(1);
        }
    }

    private void put(String column, long position, byte[] bytes) throws SQLException {
        tamper("UPDATE events SET " + column + " = CAST(x'" + HexFormat.of().formatHex(bytes)
                + "' AS TEXT) WHERE position = " + position);
    }

    @Test
    void findsEveryChangedNumberAndEveryEmptiedText() throws SQLException {
        for (int position = 0; position < SIZE; position++) {
            tamper("UPDATE events SET seq = seq + 100 WHERE position = " + position);
            assertDamaged(commitOf(position), What.ALTERED, position);
            tamper("UPDATE events SET seq = seq - 100 WHERE position = " + position);
            tamper("UPDATE events SET type = NULL WHERE position = " + position);
            assertDamaged(commitOf(position), What.ALTERED, position);
            tamper("UPDATE events SET type = '' WHERE position = " + position);
            assertDamaged(commitOf(position), What.ALTERED, position);
            tamper("UPDATE events SET type = '" + (position == 0 ? "Organ" : "Vendor") + "' WHERE position = "
                    + position);
        }
        assertThat(verify(null)).isInstanceOf(Intact.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "max_ts = max_ts + 1",
                "count = count + 1",
                "count = 0",
                "count = 9223372036854775807",
                "size = size + 1",
                "size = -1",
                "count = count + 1, size = size + 1",
                "root = zeroblob(32)",
                "root = zeroblob(0)",
                "peaks = zeroblob(32)",
                "peaks = zeroblob(31)"
            })
    void findsEveryChangeOfACommit(String change) throws SQLException {
        tamper("UPDATE commits SET " + change + " WHERE position = 2");

        assertDamaged(2, What.ALTERED, 2);
    }

    @Test
    void findsADroppedEvent() throws SQLException {
        tamper("DELETE FROM events WHERE position = 3");

        assertDamaged(3, What.MISSING, 3);
    }

    @Test
    void findsADroppedEventWhenTheOthersMoveUp() throws SQLException {
        tamper("DELETE FROM events WHERE position = 1", "UPDATE events SET position = position - 1 WHERE position > 1");

        assertDamaged(1, What.MISSING, 1);
    }

    @Test
    void findsADroppedCommit() throws SQLException {
        tamper("DELETE FROM commits WHERE position = 2");
        assertDamaged(2, What.MISSING, 2);

        tamper("DELETE FROM events WHERE position BETWEEN 2 AND 4");
        assertDamaged(2, What.MISSING, 2);
    }

    @Test
    void findsAnInsertedEvent() throws SQLException {
        tamper(copyOf(1, 8));
        assertDamaged(8, What.INSERTED, 8);

        tamper("UPDATE events SET position = -1 WHERE position = 8");
        assertDamaged(-1, What.INSERTED, -1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 3, 7})
    void findsAnInsertedEventWhenTheOthersMoveDown(long position) throws SQLException {
        tamper(
                "UPDATE events SET position = -position - 1 WHERE position >= " + position,
                "UPDATE events SET position = -position WHERE position < 0",
                copyOf(0, position));

        assertDamaged(position, What.INSERTED, position);
    }

    private static String copyOf(long original, long position) {
        return "INSERT INTO events SELECT " + position + ", 'forged', 'forged', type, 0, ts, payload_type, revision,"
                + " payload, meta FROM events WHERE position = " + original;
    }

    @ParameterizedTest
    @CsvSource({"1, 7", "2, 3", "3, 6", "6, 7", "0, 1"})
    void findsExchangedEvents(long left, long right) throws SQLException {
        tamper(
                "UPDATE events SET position = -1 WHERE position = " + left,
                "UPDATE events SET position = " + left + " WHERE position = " + right,
                "UPDATE events SET position = " + right + " WHERE position = -1");

        assertDamaged(left, What.REORDERED, left);
    }

    @Test
    void findsALedgerCutShortOnlyAgainstACheckpoint() throws SQLException {
        tamper("DELETE FROM events WHERE position = 7", "DELETE FROM commits WHERE position = 7");

        assertThat(verify(null)).isInstanceOf(Intact.class);
        assertThat(verify(early)).isInstanceOf(Intact.class);
        assertThat(verify(late)).isEqualTo(new Damaged(7, What.TRUNCATED, "checkpoint-size"));
    }

    @Test
    void findsEventsCutFromTheirCommit() throws SQLException {
        tamper("DELETE FROM events WHERE position >= 6");

        assertDamaged(6, What.TRUNCATED, 6);
    }

    @Test
    void findsALedgerWrittenAnewOnlyAgainstACheckpoint() throws IOException {
        Files.delete(path);
        try (var ledger = SqliteLedger.create(path, LEDGER, NEW_YEAR)) {
            append(ledger, established());
            append(ledger, event("V-0001", 0));
            for (int sequence = 1; sequence < 9; sequence++) {
                append(ledger, event("V-0001", sequence));
            }
        }

        assertThat(verify(null)).isInstanceOf(Intact.class);
        assertThat(verify(early)).isInstanceOf(Intact.class);
        assertThat(verify(late)).isEqualTo(new Damaged(7, What.ROOT_MISMATCH, "checkpoint-root"));
        assertThat(verify(Checkpoint.parse(late.paper()))).isInstanceOf(Damaged.class);
    }

    @Test
    void refusesTheCheckpointOfAnotherOrgan() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> verify(new Checkpoint("HIGASHI", null, 2, early.root())))
                .extracting(Refused::code)
                .isEqualTo("checkpoint-of-another-organ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DROP TABLE meta",
                "DELETE FROM meta",
                "UPDATE meta SET ledger_id = 'ffffffffffffffffffffffffffffffff', organ = '?', format = 99",
                "DROP TABLE snapshots"
            })
    void needsNothingButItsTwoTables(String damage) throws SQLException {
        tamper(damage);

        assertThat(verify(late)).isEqualTo(new Intact(LEDGER, SIZE, late.root(), 5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE events SET payload = CAST(x'ff' AS TEXT) WHERE position = 0",
                "UPDATE events SET payload = '{\"organ\":[{' WHERE position = 0",
                "UPDATE events SET payload = '{\"organ\":{},\"ledger\":7}' WHERE position = 0",
                "UPDATE events SET payload = replace(hex(zeroblob(100000)), '0', '[') WHERE position = 0",
                "UPDATE events SET ts = 'soon' WHERE position = 0",
                "UPDATE events SET ts = '+999999999-12-31T23:59:59Z' WHERE position = 0"
            })
    void judgesNonsenseInTheFirstEvent(String damage) throws SQLException {
        tamper(damage);

        assertDamaged(0, What.ALTERED, 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NULL", "12", "x'00'", "1e300", "'x'", "-9223372036854775808"})
    void judgesColumnsOfAnyType(String value) throws SQLException {
        tamper("CREATE TABLE loose AS SELECT * FROM events", "DROP TABLE events", "ALTER TABLE loose RENAME TO events");
        assertThat(verify(null)).isInstanceOf(Intact.class);
        for (var column : List.of("position", "event_id", "type", "seq", "ts", "revision", "payload")) {
            tamper(
                    "CREATE TABLE kept AS SELECT * FROM events",
                    "UPDATE events SET " + column + " = " + value + " WHERE position = 3");
            assertThat(verify(null)).as(column).isInstanceOf(Damaged.class);
            tamper("DROP TABLE events", "ALTER TABLE kept RENAME TO events");
        }
    }

    @Test
    void judgesAMissingTable() throws SQLException {
        tamper("DROP TABLE commits");
        assertDamaged(0, What.ALTERED, 0);

        tamper("DROP TABLE events", "DROP TABLE meta");
        assertThat(verify(null)).isEqualTo(new Damaged(0, What.ALTERED, "ledger-unnamed"));
    }

    @Test
    void judgesAFileOfAnyBytes() throws IOException {
        var sound = Files.readAllBytes(path);
        var random = new Random(7);
        for (int round = 0; round < 200; round++) {
            var broken = sound.clone();
            int start = random.nextInt(broken.length);
            for (int at = start; at < Math.min(broken.length, start + 1 + random.nextInt(64)); at++) {
                broken[at] = (byte) random.nextInt(256);
            }
            Files.write(path, broken);
            assertThat(verify(late)).isInstanceOf(Verification.class);
        }
        Files.write(path, new byte[100]);
        assertThat(verify(late)).isInstanceOf(Damaged.class);
    }

    @Test
    void findsNoneInAnyHealthyLedger() {
        for (int seed = 0; seed < 50; seed++) {
            var random = new Random(seed);
            var file = folder.resolve("healthy-" + seed + ".db");
            try (var ledger = SqliteLedger.create(file, LEDGER, NEW_YEAR)) {
                append(ledger, established());
                for (int commit = 0; commit < random.nextInt(1, 20); commit++) {
                    append(ledger, anyEvents(random, commit));
                }
                var noted = checkpoint(ledger);
                append(ledger, anyEvents(random, 99));
                try (var rows = SqliteLedger.rows(file)) {
                    assertThat(Verifier.verify(rows, noted)).as("seed " + seed).isInstanceOf(Intact.class);
                }
            }
        }
    }

    private static NewEvent[] anyEvents(Random random, int commit) {
        var events = new ArrayList<NewEvent>();
        for (int number = 0; number < random.nextInt(1, 7); number++) {
            events.add(event("R-" + commit, number, NEW_YEAR.plusSeconds(random.nextInt(100_000))));
        }
        return events.toArray(NewEvent[]::new);
    }

    @Test
    void namesALedgerWithoutAFirstEventByItsHome() {
        var file = folder.resolve("empty.db");
        SqliteLedger.create(file, LEDGER, NEW_YEAR).close();

        try (var rows = SqliteLedger.rows(file)) {
            assertThat(Verifier.verify(rows, null)).isEqualTo(new Intact(LEDGER, 0, Frontier.EMPTY.root(), 0));
        }
    }
}
