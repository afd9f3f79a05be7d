package jp.daicho.shell.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers on a screen of 24 lines, and a pager that writes down what it is given. */
@DisabledOnOs(OS.WINDOWS)
class PagingTest {

    private static final String LONG = "sample lines --count 24";

    @TempDir
    private Path home;

    private Console watched(String type, int columns) throws IOException {
        var screen = new LineDisciplineTerminal("screen", type, OutputStream.nullOutputStream(), UTF_8);
        var pager = Files.writeString(home.resolve("pager"), "cat >\"${0%/*}/shown\"");
        return new Console(home).watchedOn(screen, columns).with("DAICHO_PAGER", "sh '" + pager + "'");
    }

    private Console watched() throws IOException {
        return watched("xterm", 80);
    }

    private Path shown() {
        return home.resolve("shown");
    }

    private void assertPrinted(Ran ran) {
        assertThat(ran.out()).hasLineCount(24);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exit()).isEqualTo(10);
        assertThat(shown()).doesNotExist();
    }

    @Test
    void showsWhatTheScreenCannotHoldAndKeepsTheExitCode() throws IOException {
        assertThat(watched().run(LONG.split(" ", -1))).isEqualTo(new Ran(10, "", ""));
        assertThat(shown()).content().isEqualTo("line\n".repeat(24));
    }

    @Test
    void leavesALineForThePrompt() throws IOException {
        assertThat(watched().run("sample", "lines", "--count", "23").out()).hasLineCount(23);
        assertThat(shown()).doesNotExist();
    }

    @Test
    void countsTheLinesOfTheScreen() throws IOException {
        assertThat(watched("xterm", 2).run("sample", "lines", "--count", "12").out())
                .isEmpty();
        assertThat(shown()).content().hasLineCount(12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--no-input", "--output csv", "--output id"})
    void keepsAwayFromPrograms(String option) throws IOException {
        assertPrinted(watched().run((LONG + " " + option).split(" ", -1)));
    }

    @Test
    void keepsAwayFromJson() throws IOException {
        assertThat(watched().run((LONG + " --output json").split(" ", -1)).out())
                .startsWith("{\"text\"");
        assertThat(shown()).doesNotExist();
    }

    @Test
    void keepsAwayFromScripts() throws IOException {
        assertPrinted(watched().read(LONG, "-"));
        assertPrinted(watched().run("@" + Files.writeString(home.resolve("script"), LONG)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "cat", "no-such-program", "no-such-program 2>/dev/null", "\"unclosed", "exit 126;"})
    void printsWherePagingIsOffOrCannotBe(String pager) throws IOException {
        assertPrinted(watched()
                .with("DAICHO_PAGER", pager)
                .with("PAGER", "sh " + home.resolve("pager"))
                .run(LONG.split(" ", -1)));
    }

    @Test
    void printsOnADumbTerminal() throws IOException {
        assertPrinted(watched(Terminal.TYPE_DUMB, 80).run(LONG.split(" ", -1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "sh -c 'exit 3'", "head -1 >/dev/null"})
    void letsThePagerEndBeforeItHasReadAll(String pager) throws IOException {
        var ran = watched().with("DAICHO_PAGER", pager).run("sample", "lines", "--count", "100000");

        assertThat(ran).isEqualTo(new Ran(10, "", ""));
    }
}
