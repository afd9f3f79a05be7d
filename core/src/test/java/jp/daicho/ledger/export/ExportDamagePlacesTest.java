package jp.daicho.ledger.export;

import static java.nio.charset.StandardCharsets.UTF_8;
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
import jp.daicho.ledger.proof.Verification.Damaged;
import jp.daicho.ledger.proof.Verification.What;
import jp.daicho.ledger.sqlite.SqliteLedger;
import jp.daicho.shared.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a damaged file is said to be damaged. */
class ExportDamagePlacesTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void write() {
        var ledger = folder.resolve("KAWASE.db");
        file = folder.resolve("all.jsonl");
        try (var home = SqliteLedger.create(ledger, LEDGER, NEW_YEAR)) {
            append(home, established());
            append(home, event("V-0001", 0), event("V-0001", 1));
            append(home, event("V-0001", 2));
        }
        try (var rows = SqliteLedger.rows(ledger)) {
            Export.write(rows, Selection.ALL, file, written -> {});
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3})
    void isTheEventWhoseBytesAreNoText(long position) throws IOException {
        var bytes = Files.readAllBytes(file);
        var line = "{\"position\":" + position + ",\"eventId\":\"";
        bytes[
                        new String(bytes, UTF_8)
                                        .substring(0, Files.readString(file).indexOf(line))
                                        .getBytes(UTF_8)
                                        .length
                                + line.length()] ^=
                (byte) 0x80;
        Files.write(file, bytes);

        assertThat(Export.verify(file, null)).isEqualTo(new Damaged(position, What.ALTERED, "event-unreadable"));
    }

    @Test
    void isTheCommitWithoutARoot() throws IOException {
        replace("(\"commit\":1,\"count\":2,\"root\":)\"[^\"]*\"", "$1null");

        assertThat(Export.verify(file, null)).isEqualTo(new Damaged(1, What.ALTERED, "commit-unreadable"));
    }

    @Test
    void isTheEventWithNothingWhereATextMustBe() throws IOException {
        replace("(\"position\":2,\"eventId\":)\"[^\"]*\"", "$1null");

        assertThat(Export.verify(file, null)).isEqualTo(new Damaged(2, What.ALTERED, "event-unreadable"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"(\"organ\":)\"[^\"]*\"", "(\"ledger\":)\"[^\"]*\"", "(\"peaks\":)\\[]", "(\"peaks\":\\[)(?=])"})
    void isTheBeginningWithNothingWhereAValueMustBe(String value) throws IOException {
        replace(value, "$1null");

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Export.verify(file, null))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("export-beginning-damaged"));
    }

    @Test
    void isNowhereInABackupThatTheOtherProgramCannotRead() throws Exception {
        var backups = Files.createDirectory(folder.resolve("backups"));
        Files.copy(folder.resolve("KAWASE.db"), backups.resolve("backup"));

        assertThat(SecondVerifier.verify(backups).values()).containsExactly(2);
    }

    @Test
    void isTheEndWrittenInAnotherWay() throws Exception {
        replace("\\{\"checkpoint\":", "{ \"checkpoint\":");
        var files = Files.createDirectory(folder.resolve("files"));
        Files.copy(file, files.resolve("file"));

        assertThat(Export.verify(file, null)).isEqualTo(new Damaged(4, What.INSERTED, "event-extra"));
        assertThat(SecondVerifier.verify(files).values()).containsExactly(6);
    }

    private void replace(String sound, String damaged) throws IOException {
        var told = Files.readString(file);
        Files.writeString(file, told.replaceFirst(sound, damaged));
        assertThat(file).content().isNotEqualTo(told);
    }
}
