package jp.daicho.ledger.sqlite;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import jp.daicho.ledger.LedgerId;
import jp.daicho.ledger.keys.KeysState;
import jp.daicho.ledger.keys.SubjectKeys.Found;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SqliteKeysTest {

    private static final LedgerId LEDGER = new LedgerId("KAWASE", "0".repeat(32));
    private static final LedgerId OTHER = new LedgerId("KAWASE", "f".repeat(32));
    private static final String FIRST = "0123456789abcdef0123456789ABCDEF";
    private static final String SECOND = "the second key, also of 32 bytes";

    @TempDir
    private Path folder;

    private Path file;
    private SqliteKeys keys;

    @BeforeEach
    void open() {
        file = folder.resolve("KAWASE.keys.db");
        keys = SqliteKeys.beside(folder.resolve("KAWASE.db"), LEDGER);
    }

    @AfterEach
    void close() {
        keys.close();
    }

    @Test
    void leavesNoFileUntilAKeyIsKept() {
        assertThat(keys.find("S-0001")).isEqualTo(new Found.Absent());
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void findsWhatAnotherKept() {
        keys.add(Map.of("S-0001", key(FIRST), "S-0002", key(SECOND)));

        try (var other = SqliteKeys.beside(folder.resolve("KAWASE.db"), LEDGER)) {
            assertThat(other.find("S-0002")).isEqualTo(new Found.Present(key(SECOND)));
            other.forget(List.of("S-0002"), 7);
        }
        assertThat(keys.find("S-0001")).isEqualTo(new Found.Present(key(FIRST)));
        assertThat(keys.find("S-0002")).isEqualTo(new Found.Forgotten());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void isOpenToItsOwnerOnly() throws IOException {
        keys.add(Map.of("S-0001", key(FIRST)));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void leavesNoByteOfAForgottenKey() throws IOException {
        keys.add(Map.of("S-0001", key(FIRST), "S-0002", key(SECOND)));
        assertThat(bytesBesideTheLedger()).contains(FIRST, SECOND);

        keys.forget(List.of("S-0001"), 7);
        keys.forget(List.of("S-0001"), 7);

        assertThat(bytesBesideTheLedger()).doesNotContain(FIRST).contains(SECOND);
    }

    @Test
    void hasNoKeysWhenItsFileIsBroken() throws IOException {
        Files.writeString(file, "this has never been a database, and never will be");

        assertThat(keys.find("S-0001")).isEqualTo(new Found.Absent());
        assertThat(keys.state()).isEqualTo(KeysState.DAMAGED);
    }

    @Test
    void isMissingUntilItHoldsAKey() throws IOException {
        assertThat(keys.state()).isEqualTo(KeysState.MISSING);
        Files.createFile(file);
        assertThat(keys.state()).isEqualTo(KeysState.MISSING);

        keys.add(Map.of("S-0001", key(FIRST)));

        assertThat(keys.state()).isEqualTo(KeysState.READY);
    }

    @Test
    void hasNoKeysForAnotherLedger() {
        keys.add(Map.of("S-0001", key(FIRST)));

        try (var other = SqliteKeys.beside(folder.resolve("KAWASE.db"), OTHER)) {
            assertThat(other.state()).isEqualTo(KeysState.FOREIGN);
            assertThat(other.find("S-0001")).isEqualTo(new Found.Absent());
        }
    }

    @Test
    void remembersHowFarTheLedgerWasLookedAt() {
        keys.add(Map.of("S-0001", key(FIRST)));
        assertThat(keys.forgottenUntil()).isZero();

        keys.forget(List.of(), 7);

        assertThat(keys.forgottenUntil()).isEqualTo(7);
    }

    private static SecretKeySpec key(String bytes) {
        return new SecretKeySpec(bytes.getBytes(ISO_8859_1), "AES");
    }

    private String bytesBesideTheLedger() throws IOException {
        var bytes = new StringBuilder();
        try (var files = Files.list(folder)) {
            for (var each : files.toList()) {
                bytes.append(Files.readString(each, ISO_8859_1));
            }
        }
        return bytes.toString();
    }
}
