package jp.daicho.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import jp.daicho.shell.console.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A ledger somebody damaged: what it still tells, and what a person reads otherwise. */
class DamagedTest {

    private static final List<String> READING = List.of(
            "vendor list",
            "vendor show V-0001",
            "gaps",
            "history",
            "history V-0001",
            "staff list",
            "replay",
            "gap trend");

    @TempDir
    private Path folder;

    private Path ledger;
    private Program program;

    @BeforeEach
    void found() {
        ledger = folder.resolve("store/KAWASE.db");
        program =
                new Program(folder).with("DAICHO_STORE", folder.resolve("store").toString());
        run(0, "init --organ KAWASE --name Kawase --admin-name Hana");
        run(0, "vendor register --name Sakura");
        run(0, "vendor register --name Momiji");
        run(0, "vendor suspend V-0001 --reason fire");
    }

    private Ran run(int exit, String line) {
        var ran = program.run(line);
        assertThat(ran.exit()).as(line + " " + ran.err()).isEqualTo(exit);
        return ran;
    }

    private void tamper(String change) throws SQLException {
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + ledger);
                var statement = other.createStatement()) {
            statement.execute("DROP TRIGGER events_refuse_update");
            statement.execute("DROP TRIGGER events_refuse_delete");
            statement.execute("DROP TRIGGER commits_refuse_update");
            statement.execute("DROP TRIGGER commits_refuse_delete");
            statement.execute(change);
        }
    }

    private List<String> answersOfThen() {
        return READING.stream()
                .map(line -> run(0, line + " --known-at #5 --output json").out())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM events WHERE position = 6",
                "DELETE FROM commits WHERE position = 6",
                "UPDATE events SET payload = '{' WHERE position = 6",
                "UPDATE events SET payload = replace(payload, 'Momiji', 'Momoji') WHERE position = 6"
            })
    void answersAsItWasKnownBefore(String change) throws SQLException {
        var before = answersOfThen();

        tamper(change);

        assertThat(answersOfThen()).isEqualTo(before);
        assertThat(run(6, "ledger verify --output json").out()).contains("\"ok\":false,\"position\":6");
    }

    @Test
    void saysWhereItIsDamagedAndWhatCanStillBeDone() throws SQLException {
        tamper("DELETE FROM events WHERE position = 6");

        for (String line : READING) {
            assertThat(run(6, line).err())
                    .as(line)
                    .isEqualTo("daicho: ledger-damaged: The ledger at " + ledger + " is damaged at position 6.\n"
                            + "daicho ledger verify, and to see what was recorded before: --known-at '#5'\n");
        }
        assertThat(run(6, "vendor register --name Ume").err()).startsWith("daicho: ledger-damaged: ");
        assertThat(run(6, "vendor list --known-at #6 --lang ja").err()).contains("位置 6", "--known-at '#5'");
    }

    @Test
    void saysTheSameOfAnEntryThatCannotBeRead() throws SQLException {
        tamper("UPDATE events SET payload = '{' WHERE position = 6");

        assertThat(run(6, "vendor list").err())
                .contains("The event at position 6 (", "can't be read", "daicho ledger verify", "--known-at '#5'");
    }

    @Test
    void stillSaysWhatItIsAndWhoAsks() throws SQLException {
        var whoami = run(0, "whoami").out();
        var status = run(0, "status").out();
        var checkpoint = run(0, "ledger checkpoint").out();

        tamper("DELETE FROM events WHERE position = 6");

        assertThat(run(0, "whoami --verbose").out()).isEqualTo(whoami);
        assertThat(run(0, "status")).satisfies(said -> {
            assertThat(said.out()).isEqualTo(status);
            assertThat(said.err()).contains("is damaged at position 6.", "--known-at '#5'");
        });
        assertThat(run(0, "ledger checkpoint").out()).isEqualTo(checkpoint);
        assertThat(run(0, "help").out()).isNotEmpty();
    }

    @Test
    void saysWhatItCanWhereItsEndIsUnreadable() throws SQLException {
        tamper("UPDATE commits SET peaks = x'00' WHERE position = 7");

        assertThat(run(0, "status --output json")).satisfies(said -> {
            assertThat(said.out()).contains("\"size\":null,\"root\":null", "\"staff\":\"S-0001\"");
            assertThat(said.err()).contains("is damaged at position 7.", "--known-at '#6'");
        });
        run(0, "vendor list --known-at #6");
        assertThat(run(6, "ledger checkpoint").err()).startsWith("daicho: ledger-damaged: ");
    }

    @Test
    void answersNothingWithoutItsBeginning() throws SQLException {
        tamper("DELETE FROM events WHERE position = 0");

        assertThat(run(6, "vendor list --known-at #5").err())
                .startsWith("daicho: ledger-beginning-damaged: ")
                .contains("daicho ledger verify", "daicho ledger restore");
        assertThat(run(0, "status").err()).contains("damaged at position 0");
        run(0, "whoami");
    }
}
