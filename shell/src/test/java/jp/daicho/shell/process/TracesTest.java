package jp.daicho.shell.process;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the program leaves behind: the ledger, its keys, and nothing else anywhere. */
@Tag("process")
class TracesTest {

    private static final List<String> DAY = List.of(
            "init --organ KAWASE --name Kawase --dry-run",
            "init --organ KAWASE --name Kawase",
            "vendor register --name A",
            "vendor register --name B --dry-run",
            "vendor list",
            "staff register --name C",
            "staff list",
            "status",
            "ledger verify",
            "help",
            "nonsense");

    @TempDir
    private Path folder;

    @Test
    void areTheLedgerAndItsKeys() throws Exception {
        var program = new Program(folder);

        assertThat(program.run("--keep-going", "@" + program.script("day", DAY)).exit())
                .isEqualTo(2);
        program.run("vendor", "show", "V-0001");

        assertThat(files("home")).isEmpty();
        assertThat(files("temporary")).isEmpty();
        assertThat(files("work")).isEmpty();
        assertThat(files("store")).containsExactlyInAnyOrder("KAWASE.db", "KAWASE.keys.db");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void areInTheHomeThatTheEnvironmentNames() throws Exception {
        var program = new Program(folder);

        program.shell("unset DAICHO_STORE; exec \"$@\" init --organ KAWASE --name Kawase")
                .end();

        assertThat(files("home/.local/share/daicho")).containsExactlyInAnyOrder("KAWASE.db", "KAWASE.keys.db");
    }

    @Test
    void areNoneAfterADryRun() throws Exception {
        var program = new Program(folder);

        assertThat(program.run("init", "--organ", "KAWASE", "--name", "Kawase", "--dry-run")
                        .exit())
                .isZero();

        assertThat(folder.resolve("store")).doesNotExist();
        assertThat(files("home")).isEmpty();
        assertThat(files("temporary")).isEmpty();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void areNotOnTheNetwork() throws Exception {
        var program = new Program(folder);
        var script = program.script("day", DAY);
        var trace = folder.resolve("trace");
        assumeTrue(
                program.shell("strace -o " + folder.resolve("try") + " true")
                                .end()
                                .exit()
                        == 0,
                "strace can't be used here");

        var ended = program.shell("exec strace -f -qq -e trace=network -e signal=none -o " + trace
                        + " \"$@\" --keep-going @" + script)
                .end();

        assertThat(ended.exit()).isEqualTo(2);
        // Java asks which kinds of socket there are; that sends nothing.
        assertThat(Files.readString(trace, ISO_8859_1)).doesNotContainPattern("(connect|bind|send\\w+)\\(.*AF_INET");
    }

    private List<String> files(String below) throws IOException {
        var start = folder.resolve(below);
        try (Stream<Path> all = Files.walk(start)) {
            return all.filter(path -> !path.equals(start))
                    .map(path -> start.relativize(path).toString())
                    .toList();
        }
    }
}
