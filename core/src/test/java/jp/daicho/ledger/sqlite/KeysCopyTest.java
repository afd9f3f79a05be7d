package jp.daicho.ledger.sqlite;

import static jp.daicho.ledger.sqlite.Samples.LEDGER;
import static jp.daicho.ledger.sqlite.SqliteLedgerTest.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import jp.daicho.ledger.LedgerId;
import jp.daicho.ledger.keys.SubjectKeys.Found;
import org.junit.jupiter.api.Test;

/** The keys of a ledger are copied with it. */
class KeysCopyTest extends CopiedLedgers {

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
}
