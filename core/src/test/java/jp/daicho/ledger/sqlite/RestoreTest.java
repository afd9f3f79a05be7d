package jp.daicho.ledger.sqlite;

import static jp.daicho.ledger.sqlite.Samples.all;
import static jp.daicho.ledger.sqlite.Samples.append;
import static jp.daicho.ledger.sqlite.Samples.event;
import static jp.daicho.ledger.sqlite.SqliteLedgerTest.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.util.concurrent.CancellationException;
import jp.daicho.ledger.proof.Checkpoint;
import jp.daicho.ledger.proof.Verification.Damaged;
import jp.daicho.ledger.proof.Verification.Intact;
import jp.daicho.ledger.proof.Verification.What;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A ledger is brought back from its backup, in a place where none is. */
class RestoreTest extends CopiedLedgers {

    private static void lostPatience(long done) {
        throw new CancellationException();
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
        assertThatThrownBy(() -> make(other, RestoreTest::lostPatience, made -> verify(file, made)))
                .isInstanceOf(CancellationException.class);
        try (var backup = new Backup(ledger, other)) {
            assertThatThrownBy(() -> backup.copy(CopiedLedgers::tellNobody).verify(RestoreTest::lostPatience))
                    .isInstanceOf(CancellationException.class);
        }
        assertThat(left()).containsExactlyInAnyOrder(ledger, file);
    }
}
