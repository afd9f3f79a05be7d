package jp.daicho.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.daicho.shell.console.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checkpoints that are noted beside the ledger, and what they find. */
class NotingTest {

    @TempDir
    private Path folder;

    private Path ledger;
    private Path notes;
    private Program program;

    @BeforeEach
    void found() {
        ledger = folder.resolve("store/KAWASE.db");
        notes = folder.resolve("store/KAWASE.checkpoints");
        program =
                new Program(folder).with("DAICHO_STORE", folder.resolve("store").toString());
        run(0, "init --organ KAWASE --name Kawase --admin-name Hana");
    }

    private Ran run(int exit, String line) {
        var ran = program.run(line);
        assertThat(ran.exit()).as(line + " " + ran.err()).isEqualTo(exit);
        return ran;
    }

    private String checkpoint() {
        return run(0, "ledger checkpoint --output json").out().replaceAll("(?s).*\"checkpoint\":\"([^\"]*)\".*", "$1");
    }

    @Test
    void areHeldAgainstTheLedgerFromThenOn() throws IOException {
        assertThat(run(0, "ledger verify --output json").out()).contains("\"noted\":0");

        assertThat(run(0, "ledger checkpoint --note").err()).contains("Noted in " + notes);
        run(0, "vendor register --name Sakura");
        run(0, "ledger checkpoint --note --lang ja");

        assertThat(Files.readAllLines(notes)).hasSize(2).last().asString().endsWith("Z " + checkpoint());
        assertThat(run(0, "ledger verify --output json").out()).contains("\"noted\":2");
    }

    @Test
    void findAnOlderCopyInTheLedgersPlace() throws IOException {
        run(0, "ledger backup --to " + folder.resolve("older"));
        run(0, "vendor register --name Sakura");
        run(0, "ledger checkpoint --note");
        var noted = checkpoint();
        Files.delete(ledger);
        run(0, "ledger restore --from " + folder.resolve("older"));

        var ran = run(6, "ledger verify --output json");

        assertThat(ran.out()).contains("\"ok\":false", "\"position\":5", "\"what\":\"truncated\"");
        assertThat(ran.err()).contains("The ledger isn't what was noted at", noted);
        run(0, "vendor register --name Kiku");
        assertThat(run(6, "ledger verify --output json").out()).contains("\"what\":\"root-mismatch\"");
    }

    @Test
    void areNotedWhenAShellIsLeftInWhichSomethingWasRecorded() throws IOException {
        assertThat(program.typed("vendor list\nexit\n")).isEmpty();
        assertThat(notes).doesNotExist();

        var said = program.typed("vendor register --name Sakura\nvendor list\nexit\n");

        assertThat(said).startsWith(checkpoint() + "\n").contains("It was noted in " + notes);
        assertThat(Files.readString(notes)).hasLineCount(1).endsWith("Z " + checkpoint() + "\n");
    }

    @Test
    void areOnlySaidWhereTheyCannotBeNoted() throws IOException {
        Files.createDirectory(notes);

        assertThat(program.typed("vendor register --name Sakura\n"))
                .startsWith(checkpoint() + "\n")
                .contains("It couldn't be noted in " + notes);
        assertThat(run(1, "ledger checkpoint --note").err()).startsWith("daicho: checkpoint-not-noted: ");
        run(0, "ledger checkpoint --note --dry-run");
        assertThat(run(0, "ledger verify").err()).contains("The notes in " + notes + " can't be read");
    }

    @Test
    void areOfTheLedgerThatWasWrittenTo() throws IOException {
        var elsewhere = folder.resolve("elsewhere");
        assertThat(program.typed("init --organ OGI --name Ogi --store " + elsewhere + "\n"))
                .contains("D1 OGI 5 ");
        assertThat(elsewhere.resolve("OGI.checkpoints")).exists();
    }

    @Test
    void arePassedByWhereTheyAreNone() throws IOException {
        Files.writeString(notes, "2026-04-01T00:00:00Z D1 KAWASE 1 RUBBISH\n");

        assertThat(run(0, "ledger verify").err()).contains("Line 1 of " + notes + " can't be read");
    }

    @Test
    void tellThatTheLedgerIsGone() throws IOException {
        run(0, "ledger checkpoint --note");
        Files.delete(ledger);

        for (String line : List.of("ledger verify", "ledger verify --organ KAWASE", "vendor list", "status")) {
            assertThat(run(1, line).err())
                    .as(line)
                    .isEqualTo("daicho: store-vanished: The ledger at " + ledger + " is gone.\n"
                            + "daicho ledger restore --from <BACKUP>\n");
        }
    }

    @Test
    void areNotSpokenOfWhereThereAreNone() throws IOException {
        Files.delete(ledger);

        assertThat(run(4, "ledger verify").err())
                .contains("register-missing", "daicho init")
                .doesNotContain("notes");
    }
}
