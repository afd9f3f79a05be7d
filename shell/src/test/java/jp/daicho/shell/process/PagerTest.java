package jp.daicho.shell.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Long answers on a terminal, which {@code script} of util-linux stands in for. */
@Tag("process")
@EnabledOnOs(OS.LINUX)
class PagerTest {

    @TempDir
    private Path folder;

    private Path shown;
    private Program program;

    @BeforeEach
    void writePager() throws Exception {
        program = new Program(folder);
        shown = folder.resolve("shown");
    }

    /** The program on a terminal of 24 lines, with these words, in a shell that goes on after it. */
    private Program.Running onTerminal(String words, String pager) throws IOException {
        Path line = program.script(
                "terminal.sh",
                List.of(
                        "stty rows 24 cols 80",
                        "$PROGRAM --output table " + words,
                        "echo \"ended with $?\"",
                        "stty -a | tr ' ;' '\\n\\n' | grep -x -e icanon -e echo"));
        Path recorder = program.script("pager.sh", List.of(pager));
        return program.shell("TERM=xterm DAICHO_PAGER='sh " + recorder + "' PROGRAM=\"$*\" exec script -q -c 'sh "
                + line + "' /dev/null");
    }

    @Test
    void takesOverALongAnswerAndHandsTheTerminalBackThoughItLeavesItRaw() throws Exception {
        var ended = onTerminal("help", "cat >" + shown + "; stty raw -echo </dev/tty; exit 3")
                .end();

        assertThat(shown).content(UTF_8).contains("contract conclude").hasLineCount(helpLines());
        assertThat(ended.out().lines()).containsExactly("ended with 0", "icanon", "echo");
    }

    private int helpLines() throws Exception {
        return (int) program.run("help").out().lines().count();
    }

    @Test
    void leavesTheOpenShellAsItWas() throws Exception {
        var running = onTerminal("", "cat >" + shown);
        Program.Ended ended;
        try (var keys = running.process().getOutputStream()) {
            keys.write("help\rexit-codes\rexit\r".getBytes(UTF_8));
            keys.flush();
            ended = running.end();
        }

        assertThat(shown).content(UTF_8).contains("contract conclude");
        assertThat(ended.out()).contains("the ledger is damaged").contains("ended with 0");
    }
}
