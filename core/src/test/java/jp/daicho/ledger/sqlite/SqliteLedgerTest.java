package jp.daicho.ledger.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static jp.daicho.ledger.sqlite.Samples.LEDGER;
import static jp.daicho.ledger.sqlite.Samples.NEW_YEAR;
import static jp.daicho.ledger.sqlite.Samples.all;
import static jp.daicho.ledger.sqlite.Samples.append;
import static jp.daicho.ledger.sqlite.Samples.established;
import static jp.daicho.ledger.sqlite.Samples.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import jp.daicho.ledger.LedgerHome;
import jp.daicho.ledger.LedgerHomeContract;
import jp.daicho.ledger.LedgerId;
import jp.daicho.shared.Refused;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteLedgerTest extends LedgerHomeContract {

    @TempDir
    private Path folder;

    private Path path = Path.of("");

    @Override
    protected LedgerHome make(LedgerId id, Instant created) {
        path = folder.resolve("store").resolve("KAWASE.db");
        return SqliteLedger.create(path, id, created);
    }

    @Override
    protected LedgerHome open() {
        return SqliteLedger.open(path);
    }

    @Test
    void isOpenedWhereMakingItWasCutOffBeforeTheFirstEvent() {
        ledger.close();

        ledger = SqliteLedger.open(path);

        assertThat(ledger.id()).isEqualTo(LEDGER);
        assertThat(append(ledger, established()).position()).isZero();
    }

    @Test
    void isMadeOnlyOnce() {
        assertRefused("ledger-exists", () -> SqliteLedger.create(path, LEDGER, NEW_YEAR));
    }

    @Test
    void goesOnAfterAFailure() throws SQLException {
        append(ledger, established());
        tamper("CREATE TRIGGER trouble BEFORE INSERT ON commits BEGIN SELECT RAISE(ABORT, 'trouble'); END");
        assertThatThrownBy(() -> append(ledger, event("V-0001", 0))).hasMessageContaining("trouble");
        tamper("DROP TRIGGER trouble");

        assertThat(append(ledger, event("V-0001", 0)).position()).isEqualTo(1);
        assertThat(all(ledger)).hasSize(2);
    }

    @Test
    void isReadFromACopyThatGoesAway() {
        append(ledger, established());
        append(ledger, event("V-0001", 0));

        var copy = PrivateCopy.of(path);
        try (var copied = SqliteLedger.open(copy.path())) {
            assertThat(all(copied)).isEqualTo(all(ledger));
        }
        copy.close();
        assertThat(copy.path().getParent()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE events SET payload = '{}'",
                "DELETE FROM events",
                "UPDATE commits SET max_ts = 0",
                "DELETE FROM commits"
            })
    void refusesToChangeWhatIsWritten(String change) throws SQLException {
        append(ledger, established());

        try (var other = DriverManager.getConnection("jdbc:sqlite:" + path);
                var statement = other.createStatement()) {
            assertThatThrownBy(() -> statement.execute(change)).hasMessageContaining("a ledger only grows");
        }
    }

    @Test
    void stopsAtAHole() throws SQLException {
        append(ledger, established());
        append(ledger, event("V-0001", 0));
        append(ledger, event("V-0002", 0));
        tamper("DROP TRIGGER events_refuse_delete", "DELETE FROM events WHERE position = 1");

        assertRefused("ledger-damaged", () -> all(ledger));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void stopsWhereEventsOfItsCommitsAreCutOff(long firstGone) throws SQLException {
        append(ledger, established());
        append(ledger, event("V-0001", 0), event("V-0001", 1));
        append(ledger, event("V-0002", 0));
        tamper("DROP TRIGGER events_refuse_delete", "DELETE FROM events WHERE position >= " + firstGone);

        assertRefused("ledger-damaged", () -> all(ledger));
    }

    private void tamper(String... changes) throws SQLException {
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + path);
                var statement = other.createStatement()) {
            for (var change : changes) {
                statement.execute(change);
            }
        }
    }

    static void assertRefused(String code, ThrowingCallable attempt) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(attempt)
                .extracting(Refused::code)
                .isEqualTo(code);
    }

    @Nested
    class WhereItCannotBeUsed {

        @Test
        void refusesAFileThatIsNoDatabase() throws IOException {
            var other = Files.write(folder.resolve("other.db"), "a letter of more than sixteen bytes".getBytes(UTF_8));

            assertRefused("store-not-a-ledger", () -> SqliteLedger.open(other));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "CREATE TABLE letters (text TEXT)",
                    "CREATE TABLE meta (a); CREATE TABLE commits (a); CREATE TABLE events (a)"
                })
        void leavesADatabaseThatIsNoLedgerAsItIs(String tables) throws Exception {
            var other = folder.resolve("other.db");
            try (var connection = DriverManager.getConnection("jdbc:sqlite:" + other);
                    var statement = connection.createStatement()) {
                statement.executeUpdate(tables);
            }
            var before = Files.readAllBytes(other);

            assertRefused("store-not-a-ledger", () -> SqliteLedger.open(other));
            assertRefused("ledger-exists", () -> SqliteLedger.create(other, LEDGER, NEW_YEAR));
            SqliteLedger.rows(other).close();

            assertThat(other).hasBinaryContent(before);
            assertThat(SqliteLedger.isThere(other)).isTrue();
        }

        @Test
        void refusesAnEmptyFileUntilALedgerIsMadeOfIt() throws IOException {
            var empty = Files.createFile(folder.resolve("empty.db"));

            assertRefused("store-not-a-ledger", () -> SqliteLedger.open(empty));
            assertThat(empty).isEmptyFile();
            assertThat(SqliteLedger.isThere(empty)).isFalse();

            SqliteLedger.create(empty, LEDGER, NEW_YEAR).close();

            assertThat(SqliteLedger.isThere(empty)).isTrue();
        }

        @Test
        void refusesAFolderInItsPlace() {
            assertRefused("store-not-a-ledger", () -> SqliteLedger.open(folder));
        }

        @Test
        void refusesAFormatOfTheFuture() throws SQLException {
            tamper("UPDATE meta SET format = 2");

            assertRefused("store-newer-format", () -> SqliteLedger.open(path));
        }

        @Test
        void saysThatItsDescriptionIsDamaged() throws SQLException {
            tamper("UPDATE meta SET ledger_id = 'x'");

            assertRefused("store-meta-damaged", () -> SqliteLedger.open(path));
        }

        @Test
        void refusesAFileThatIsNotThere() {
            assertRefused("store-vanished", () -> SqliteLedger.open(folder.resolve("none.db")));
        }

        @Test
        void noticesThatTheFileWasTakenAway() throws IOException {
            append(ledger, established());
            Files.move(path, folder.resolve("elsewhere.db"));

            assertRefused("store-vanished", ledger::takeTurn);
            assertRefused("store-vanished", ledger::tail);
        }

        @Test
        void refusesAFolderThatCannotBeMade() throws IOException {
            var file = Files.createFile(folder.resolve("file"));

            assertRefused(
                    "store-folder-not-writable",
                    () -> SqliteLedger.create(file.resolve("sub").resolve("A.db"), LEDGER, NEW_YEAR));
        }

        @Test
        void knowsFileSystemsOfOtherMachines() {
            assertThat(SqliteFile.isFar("nfs4")).isTrue();
            assertThat(SqliteFile.isFar("CIFS")).isTrue();
            assertThat(SqliteFile.isFar("ext4")).isFalse();
        }
    }
}
