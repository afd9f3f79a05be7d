package jp.daicho.ledger.sqlite;

import static jp.daicho.ledger.sqlite.Samples.LEDGER;
import static jp.daicho.ledger.sqlite.Samples.append;
import static jp.daicho.ledger.sqlite.Samples.event;
import static jp.daicho.ledger.sqlite.SqliteLedgerTest.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import jp.daicho.ledger.Commit;
import jp.daicho.ledger.NewEvent;
import jp.daicho.ledger.proof.Checkpoint;
import jp.daicho.ledger.proof.Verification.Damaged;
import jp.daicho.ledger.proof.Verification.Intact;
import jp.daicho.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** A ledger is copied whole, while others write. */
class BackupTest extends CopiedLedgers {

    @Test
    void copiesOneMomentWhileAnotherWrites() {
        try (var writing = healthy(ledger, 3);
                var backup = new Backup(ledger, file)) {
            var noted = checkpoint(writing);
            var turn = writing.takeTurn();
            turn.append(Commit.after(turn.tail(), LEDGER, "c", List.of(event("LATER", 0))));
            backup.copy(CopiedLedgers::tellNobody);
            turn.commit();

            assertThat(backup.verify(CopiedLedgers::tellNobody))
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

    @Test
    void tellsOfDamageWhileACopyIsMade() throws Exception {
        healthy(ledger, 3).close();
        tamper(ledger, "UPDATE events SET payload = '{}' WHERE position = 3");

        try (var backup = new Backup(ledger, file)) {
            assertThat(backup.copy(CopiedLedgers::tellNobody).verify(CopiedLedgers::tellNobody))
                    .isInstanceOf(Damaged.class);
        }
        assertThat(left()).containsExactly(ledger);
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
    void isRefusedWhereNothingCanBeWritten() {
        healthy(ledger, 3).close();

        assertRefused("file-not-writable", () -> new Backup(ledger, folder.resolve("nowhere/kawase")));
    }

    /** The device stands for a disk without room; only some systems have it. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void namesTheCopyAndNotTheLedgerWhereThereIsNoRoomForIt() {
        healthy(ledger, 3).close();

        assertThatThrownBy(() -> WholeCopy.of(ledger, Path.of("/dev/full"), file, CopiedLedgers::tellNobody))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.code()).isEqualTo("file-write-failed");
                    assertThat(refused.details()).containsExactly(file);
                });
    }

    @Test
    void knowsABackupByItsBeginning() throws IOException {
        Files.writeString(file, "{\"daicho\":\"export\"");

        assertThat(Backup.isIn(file)).isFalse();
        assertThat(Backup.isIn(file.resolveSibling("nowhere"))).isFalse();
    }
}
