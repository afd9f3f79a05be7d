package jp.daicho.shell.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands run by a command. */
class ErrandsTest {

    @TempDir
    private Path home;

    private Ran run(String script, String... globals) throws IOException {
        Path file = Files.writeString(home.resolve("script"), script);
        return new Console(home)
                .run(Stream.concat(Stream.of("sample", "errand", "--script", file.toString()), Stream.of(globals))
                        .toArray(String[]::new));
    }

    @Test
    void areAskedElsewhereAndAnsweredHere() throws IOException {
        Ran ran = run("sample change V-0001\n", "--organ", "HERE", "--output", "json");

        assertThat(ran.out()).startsWith("{\"text\":\"Request").contains("organ=ELSEWHERE", "output=CSV");
        assertThat(ran.out().lines()).hasSize(1);
        assertThat(ran.exit()).isZero();
    }

    @Test
    void tellWhichLineOfAScriptFailed() throws IOException {
        Ran ran = run("sample change V-0001\nsample change V-0001 x\nsample break\n");

        assertThat(ran.out()).startsWith(home.resolve("script") + ":2: value-not-a-number: ");
        assertThat(ran.out().lines()).hasSize(1);
        assertThat(ran.err()).isEqualTo("sample.errand.afterwards\n");
    }

    @Test
    void areTimedWithTheCommandThatHasThemRun() throws IOException {
        Ran ran = run("sample change V-0001 --verbose\n", "--verbose");

        assertThat(ran.err()).matches("sample\\.errand\\.afterwards\\RThat took \\d+ ms\\.\\R");
    }

    @Test
    void leaveWhoWatchesAsItWas() throws IOException {
        Files.writeString(home.resolve("script"), "sample change V-0001\n");
        String screen = new Console(home)
                .promptedBy(current -> new PromptWords() {
                    @Override
                    public String organ() {
                        return String.valueOf(current.get().organ());
                    }

                    @Override
                    public String user() {
                        return "u";
                    }
                })
                .type("sample errand --script " + home.resolve("script") + "\nsample list\n", "--organ", "HERE");

        assertThat(screen.lines().filter(line -> line.startsWith("HERE u> "))).hasSize(3);
        assertThat(screen).contains("\u001b[1mCode");
    }
}
