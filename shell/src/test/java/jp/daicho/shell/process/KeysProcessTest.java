package jp.daicho.shell.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger whose keys are lost, broken, or another's: said plainly, and in nobody's way. */
@Tag("process")
class KeysProcessTest {

    @TempDir
    private Path folder;

    private Program program;
    private Path keys;

    @BeforeEach
    void found() throws Exception {
        program = new Program(folder);
        run(0, "init", "--organ", "KAWASE", "--name", "Kawase");
        run(0, "staff", "register", "--name", "Tarouemon");
        keys = folder.resolve("store/KAWASE.keys.db");
    }

    private Program.Ended run(int exit, String... words) throws Exception {
        var ended = program.run(words);
        assertThat(ended.exit()).as(String.join(" ", words) + ended.err()).isEqualTo(exit);
        return ended;
    }

    private void namesAreMissingAndAllElseIsThere(String state) throws Exception {
        assertThat(run(0, "status", "--output", "json").out()).contains("\"keys\":\"" + state + "\"");
        assertThat(run(0, "staff", "list", "--output", "json").out())
                .contains("\"name\":\"no-key\"")
                .doesNotContain("Tarouemon");
        assertThat(run(1, "staff", "register", "--name", "Jirobei").err())
                .startsWith("daicho: keys-" + state + ": ")
                .doesNotContain("daicho.log");
        run(0, "vendor", "register", "--name", "Sakura");
        run(0, "vendor", "list");
        run(0, "ledger", "verify");
    }

    @Test
    void mayBeLost() throws Exception {
        var backup = Files.move(keys, folder.resolve("backup"));

        namesAreMissingAndAllElseIsThere("missing");

        Files.move(backup, keys);
        assertThat(run(0, "staff", "list", "--output", "json").out()).contains("Tarouemon");
    }

    @Test
    void mayBeDamaged() throws Exception {
        Files.writeString(keys, "this has never been a database, and never will be");

        namesAreMissingAndAllElseIsThere("damaged");
    }

    @Test
    void mayBeThoseOfAnotherLedger() throws Exception {
        var elsewhere = new Program(Files.createDirectory(folder.resolve("elsewhere")));
        elsewhere.run("init", "--organ", "KAWASE", "--name", "Kawase");
        Files.delete(keys);
        Files.copy(folder.resolve("elsewhere/store/KAWASE.keys.db"), keys);

        namesAreMissingAndAllElseIsThere("foreign");
    }
}
