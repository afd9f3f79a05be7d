package jp.daicho.ledger.sqlite;

import static jp.daicho.ledger.sqlite.Samples.LEDGER;
import static jp.daicho.ledger.sqlite.Samples.NEW_YEAR;
import static jp.daicho.ledger.sqlite.Samples.all;
import static jp.daicho.ledger.sqlite.Samples.append;
import static jp.daicho.ledger.sqlite.Samples.established;
import static jp.daicho.ledger.sqlite.Samples.event;
import static jp.daicho.ledger.sqlite.SqliteLedgerTest.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import jp.daicho.ledger.Commit;
import jp.daicho.ledger.LedgerHome;
import jp.daicho.ledger.LedgerId;
import jp.daicho.ledger.NewEvent;
import jp.daicho.ledger.export.Export;
import jp.daicho.ledger.export.Exported;
import jp.daicho.ledger.export.Selection;
import jp.daicho.ledger.keys.SubjectKeys.Found;
import jp.daicho.ledger.proof.Checkpoint;
import jp.daicho.ledger.proof.Verification;
import jp.daicho.ledger.proof.Verification.Damaged;
import jp.daicho.ledger.proof.Verification.Intact;
import jp.daicho.ledger.proof.Verification.What;
import jp.daicho.ledger.proof.Verifier;
import jp.daicho.ledger.proof.Witness;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A ledger copied, brought back, and made anew of an exported file. */
class SafekeepingTest {

    private static final boolean THOROUGH = Boolean.getBoolean("daicho.thorough");

    @TempDir
    private Path folder;

    private Path ledger;
    private Path other;
    private Path file;

    @BeforeEach
    void makeFolders() throws IOException {
        ledger = Files.createDirectory(folder.resolve("here")).resolve("KAWASE.db");
        other = Files.createDirectory(folder.resolve("there")).resolve("KAWASE.db");
        file = Files.createDirectory(folder.resolve("shelf")).resolve("kawase");
    }

    private static void tellNobody(long done) {}

    private static SqliteLedger healthy(Path path, long seed) {
        var random = new Random(seed);
        var ledger = SqliteLedger.create(path, LEDGER, NEW_YEAR);
        append(ledger, established());
        for (int commit = 0; commit < random.nextInt(20); commit++) {
            append(ledger, anyEvents(random, "R-" + commit));
        }
        return ledger;
    }

    private static NewEvent[] anyEvents(Random random, String record) {
        var events = new ArrayList<NewEvent>();
        for (int number = 0; number < random.nextInt(1, 7); number++) {
            var plain = event(record, number, NEW_YEAR.plusSeconds(random.nextInt(100_000)));
            events.add(new NewEvent(
                    plain.eventId(),
                    plain.aggregateId(),
                    random.nextBoolean() ? plain.type() : null,
                    number,
                    plain.timestamp(),
                    plain.payloadType(),
                    random.nextBoolean() ? "1" : null,
                    anyText(random),
                    plain.metadata()));
        }
        return events.toArray(NewEvent[]::new);
    }

    private static String anyText(Random random) {
        var letters = List.of("川", "\"", "\\", "\n", "\u0000", "\u2028", "é", "🏯", "x", "\u007f");
        var text = new StringBuilder();
        for (int count = random.nextInt(12); count > 0; count--) {
            text.append(letters.get(random.nextInt(letters.size())));
        }
        return text.toString();
    }

    private static Checkpoint checkpoint(LedgerHome home) {
        var tree = home.tail().tree();
        return new Checkpoint("KAWASE", LEDGER.id(), tree.size(), tree.root());
    }

    private static Verification verify(Path path, @Nullable Checkpoint checkpoint) {
        try (var rows = SqliteLedger.rows(path)) {
            return Verifier.verify(rows, checkpoint);
        }
    }

    private static Verification verify(Path path, Witness witness) {
        try (var rows = SqliteLedger.rows(path)) {
            return Verifier.verify(rows, null, witness);
        }
    }

    private static Verification backUp(Path ledger, Path file) {
        try (var backup = new Backup(ledger, file)) {
            backup.copy(SafekeepingTest::tellNobody).copyKeys(LEDGER);
            var found = backup.verify(SafekeepingTest::tellNobody);
            backup.finish();
            return found;
        }
    }

    private static Exported export(Path ledger, Selection selection, Path file) {
        var written = new ArrayList<Exported>();
        try (var rows = SqliteLedger.rows(ledger)) {
            Export.write(rows, selection, file, written::add);
        }
        return written.get(0);
    }

    private static Verification make(Path path, LongConsumer told, Reading reading) {
        try (var made = new NewLedger(id -> path, NEW_YEAR, told)) {
            var found = reading.of(made);
            if (found instanceof Intact whole) {
                made.complete(whole).finish();
            }
            return found;
        }
    }

    private interface Reading {
        Verification of(Witness made);
    }

    private static Verification takeOver(Path file, Path path) {
        return make(path, SafekeepingTest::tellNobody, made -> Export.verify(file, null, made));
    }

    private static Verification restore(Path file, Path path) {
        return make(path, SafekeepingTest::tellNobody, made -> verify(file, made));
    }

    private static void lostPatience(long done) {
        throw new CancellationException();
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void exportsTheSameBytesAfterImportingThem() throws IOException {
        for (int seed = 0; seed < (THOROUGH ? 200 : 15); seed++) {
            var here = folder.resolve("here-" + seed + ".db");
            var there = folder.resolve("there-" + seed + ".db");
            var first = folder.resolve("first-" + seed);
            var second = folder.resolve("second-" + seed);
            healthy(here, seed).close();

            export(here, Selection.ALL, first);
            var found = takeOver(first, there);
            export(there, Selection.ALL, second);

            assertThat(found).as("seed %d", seed).isEqualTo(verify(here, (Checkpoint) null));
            assertThat(verify(there, (Checkpoint) null)).isEqualTo(found);
            assertThat(second).hasSameBinaryContentAs(first);
        }
    }

    @Test
    void restoresWhatWasBackedUpAndNothingLater() {
        for (int seed = 0; seed < (THOROUGH ? 100 : 8); seed++) {
            var here = folder.resolve("here-" + seed + ".db");
            var there = folder.resolve("there-" + seed + ".db");
            var backup = folder.resolve("backup-" + seed);
            try (var writing = healthy(here, seed)) {
                var noted = checkpoint(writing);
                var then = all(writing);
                backUp(here, backup);
                append(writing, event("LATER", 0));

                assertThat(restore(backup, there)).as("seed %d", seed).isInstanceOf(Intact.class);
                assertThat(verify(backup, noted)).isInstanceOf(Intact.class);
                assertThat(verify(there, noted)).isInstanceOf(Intact.class);
                assertThat(verify(there, checkpoint(writing)))
                        .isEqualTo(new Damaged(noted.size(), What.TRUNCATED, "checkpoint-size"));
                try (var restored = SqliteLedger.open(there)) {
                    assertThat(all(restored)).isEqualTo(then);
                    append(restored, event("LATER", 0));
                }
                assertThat(verify(there, noted)).isInstanceOf(Intact.class);
            }
        }
    }

    @Test
    void copiesOneMomentWhileAnotherWrites() {
        try (var writing = healthy(ledger, 3);
                var backup = new Backup(ledger, file)) {
            var noted = checkpoint(writing);
            var turn = writing.takeTurn();
            turn.append(Commit.after(turn.tail(), LEDGER, "c", List.of(event("LATER", 0))));
            backup.copy(SafekeepingTest::tellNobody);
            turn.commit();

            assertThat(backup.verify(SafekeepingTest::tellNobody))
                    .isInstanceOfSatisfying(
                            Intact.class,
                            copied -> assertThat(copied.checkpoint()).isEqualTo(noted));
            assertThat(verify(ledger, noted))
                    .isInstanceOfSatisfying(
                            Intact.class, grown -> assertThat(grown.size()).isEqualTo(noted.size() + 1));
        }
    }

    @Test
    void needsNothingBesideABackupAndChangesNothingToVerifyIt() throws IOException {
        try (var writing = healthy(ledger, 1)) {
            assertThat(backUp(ledger, file)).isEqualTo(verify(ledger, checkpoint(writing)));
        }
        var bytes = Files.readAllBytes(file);

        assertThat(Backup.isIn(file)).isTrue();
        assertThat(verify(file, (Checkpoint) null)).isInstanceOf(Intact.class);
        assertThat(left()).containsExactlyInAnyOrder(ledger, file);
        assertThat(file).hasBinaryContent(bytes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE events SET payload = '{}' WHERE position = 3",
                "DELETE FROM events WHERE position = 3",
                "DELETE FROM commits WHERE position = 1",
                "UPDATE commits SET peaks = zeroblob(32) WHERE position = 1",
                "UPDATE events SET ts = '2026-01-01T00:00:01.000Z' WHERE position = 2"
            })
    void findsDamageOfABackupAndRestoresNone(String damage) throws Exception {
        healthy(ledger, 3).close();
        backUp(ledger, file);
        tamper(file, damage);

        assertThat(verify(file, (Checkpoint) null)).isInstanceOf(Damaged.class);
        assertThat(restore(file, other)).isInstanceOf(Damaged.class);
        assertThat(other.getParent()).isEmptyDirectory();
    }

    private static void tamper(Path path, String change) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + path);
                var statement = connection.createStatement()) {
            for (var table : List.of("events", "commits")) {
                statement.execute("DROP TRIGGER IF EXISTS " + table + "_refuse_update");
                statement.execute("DROP TRIGGER IF EXISTS " + table + "_refuse_delete");
            }
            assertThat(statement.executeUpdate(change)).isEqualTo(1);
        }
    }

    @Test
    void makesTheTriggersAnew() throws Exception {
        healthy(ledger, 3).close();
        backUp(ledger, file);
        tamper(file, "UPDATE meta SET created = 'x'");
        restore(file, other);

        assertThatThrownBy(() -> {
                    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + other);
                            var statement = connection.createStatement()) {
                        statement.execute("DELETE FROM events");
                    }
                })
                .hasMessageContaining("a ledger only grows");
    }

    @Test
    void tellsOfDamageWhileACopyIsMade() throws Exception {
        healthy(ledger, 3).close();
        tamper(ledger, "UPDATE events SET payload = '{}' WHERE position = 3");

        try (var backup = new Backup(ledger, file)) {
            assertThat(backup.copy(SafekeepingTest::tellNobody).verify(SafekeepingTest::tellNobody))
                    .isInstanceOf(Damaged.class);
        }
        assertThat(left()).containsExactly(ledger);
    }

    @Test
    void takesOverNoPartAndNothingWithheld() {
        healthy(ledger, 3).close();
        export(
                ledger,
                new Selection(0, Long.MAX_VALUE, told -> !told.aggregateId().equals("R-0")),
                file);
        var part = file.resolveSibling("part");
        export(ledger, new Selection(2, Long.MAX_VALUE, told -> true), part);

        assertRefused("export-not-whole", () -> takeOver(file, other));
        assertRefused("export-not-whole", () -> takeOver(part, other));
        assertThat(other.getParent()).isEmptyDirectory();
    }

    @Test
    void takesOverALedgerOfWhichNothingIsRecordedYet() {
        SqliteLedger.create(ledger, LEDGER, NEW_YEAR).close();
        export(ledger, Selection.ALL, file);

        assertThat(takeOver(file, other)).isInstanceOf(Intact.class);
        try (var made = SqliteLedger.open(other)) {
            assertThat(made.id()).isEqualTo(LEDGER);
        }
    }

    @Test
    void takesOverNoDamage() throws IOException {
        healthy(ledger, 3).close();
        export(ledger, Selection.ALL, file);
        Files.writeString(file, Files.readString(file).replaceFirst("川瀬町", "川獺町"));

        assertThat(takeOver(file, other)).isEqualTo(new Damaged(0, What.ALTERED, "commit-root"));
        assertThat(other.getParent()).isEmptyDirectory();
    }

    @Test
    void touchesNoLedgerThatIsThere() throws IOException {
        healthy(ledger, 3).close();
        backUp(ledger, file);
        healthy(other, 4).close();
        var bytes = Files.readAllBytes(other);

        assertRefused("ledger-exists", () -> restore(file, other));
        assertRefused("file-exists", () -> new Backup(ledger, file));
        assertThat(other).hasBinaryContent(bytes);
        assertThat(left()).containsExactlyInAnyOrder(ledger, file, other);
    }

    @Test
    void takesThePlaceOfALedgerWhoseMakingWasCutShort() throws IOException {
        healthy(ledger, 3).close();
        backUp(ledger, file);
        Files.createFile(other);

        assertThat(restore(file, other)).isInstanceOf(Intact.class);
        assertThat(verify(other, (Checkpoint) null)).isInstanceOf(Intact.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-wal", "-shm", "-journal"})
    void isNotMixedWithWhatAnotherFileLeft(String companion) throws IOException {
        healthy(ledger, 3).close();
        backUp(ledger, file);
        var leftover = Files.createFile(other.resolveSibling("KAWASE.db" + companion));

        assertRefused("store-leftovers", () -> restore(file, other));
        assertRefused("store-leftovers", () -> new Backup(ledger, leftover.resolveSibling("KAWASE.db")));
        assertThat(other.getParent()).isDirectoryContaining(leftover::equals);
    }

    @Test
    void leavesNothingWhenItIsEnded() throws IOException {
        healthy(ledger, 3).close();
        backUp(ledger, file);
        assertThatThrownBy(() -> make(other, SafekeepingTest::lostPatience, made -> verify(file, made)))
                .isInstanceOf(CancellationException.class);
        try (var backup = new Backup(ledger, other)) {
            assertThatThrownBy(() -> backup.copy(SafekeepingTest::tellNobody).verify(SafekeepingTest::lostPatience))
                    .isInstanceOf(CancellationException.class);
        }
        assertThat(left()).containsExactlyInAnyOrder(ledger, file);
    }

    @Test
    void stopsCopyingALargeLedger() throws IOException {
        try (var writing = healthy(ledger, 3)) {
            var many = new ArrayList<NewEvent>();
            for (int number = 0; number < 30_000; number++) {
                many.add(event("MANY", number));
            }
            append(writing, many.toArray(NewEvent[]::new));
        }
        var told = new ArrayList<Long>();

        try (var backup = new Backup(ledger, file)) {
            assertThatThrownBy(() -> backup.copy(percent -> {
                        told.add(percent);
                        throw new CancellationException();
                    }))
                    .isInstanceOf(CancellationException.class);
        }
        assertThat(told).hasSize(1).allMatch(percent -> percent >= 0 && percent <= 100);
        assertThat(left()).containsExactly(ledger);
    }

    @Test
    void copiesTheKeysForTheirOwnerAloneAndForgetsAgain() throws IOException {
        healthy(ledger, 3).close();
        try (var keys = SqliteKeys.beside(ledger, LEDGER)) {
            keys.add(Map.of("S-0001", new SecretKeySpec(new byte[32], "AES")));
            keys.forget(List.of("S-0002"), 7);
        }
        backUp(ledger, file);

        assertThat(Files.getPosixFilePermissions(file.resolveSibling("kawase.keys.db"))
                        .toString())
                .isEqualTo("[OWNER_READ, OWNER_WRITE]");
        try (var copied = SqliteKeys.beside(file, LEDGER)) {
            assertThat(copied.find("S-0001")).isInstanceOf(Found.Present.class);
            assertThat(copied.find("S-0002")).isInstanceOf(Found.Forgotten.class);
            assertThat(copied.forgottenUntil()).isZero();
        }
    }

    @Test
    void copiesNoKeysOfAnotherLedgerAndNoDamagedOnes() throws IOException {
        healthy(ledger, 3).close();
        var another = new LedgerId("KAWASE", "f".repeat(32));
        try (var keys = SqliteKeys.beside(ledger, another)) {
            keys.add(Map.of("S-0001", new SecretKeySpec(new byte[32], "AES")));
        }
        assertRefused("keys-not-copied", () -> KeysCopy.of(ledger, file, LEDGER));
        assertRefused("keys-in-the-way", () -> KeysCopy.requireFit(ledger, LEDGER));

        Files.writeString(ledger.resolveSibling("KAWASE.keys.db"), "this has never been a database, and never will be");
        assertRefused("keys-not-copied", () -> KeysCopy.of(ledger, file, another));
        assertThat(file.getParent()).isEmptyDirectory();
    }

    @Test
    void isRefusedWhereNothingCanBeWritten() {
        healthy(ledger, 3).close();

        assertRefused("file-not-writable", () -> new Backup(ledger, folder.resolve("nowhere/kawase")));
    }

    @Test
    void knowsABackupByItsBeginning() throws IOException {
        Files.writeString(file, "{\"daicho\":\"export\"");

        assertThat(Backup.isIn(file)).isFalse();
        assertThat(Backup.isIn(file.resolveSibling("nowhere"))).isFalse();
    }
}
