package jp.daicho.shell.console.interactive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import jp.daicho.shell.console.Console;
import jp.daicho.shell.console.CurrentRequest;
import jp.daicho.shell.console.PromptWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoopTest {

    @TempDir
    private Path home;

    /** Names what the request of the moment says. */
    private record Said(CurrentRequest current) implements PromptWords {

        @Override
        public String organ() {
            return String.valueOf(current.get().organ());
        }

        @Override
        public String user() {
            return String.valueOf(current.get().store());
        }
    }

    @Test
    void promptsForTheStoreOfTheWholeSessionAndNotOfTheLastCommand() throws IOException {
        String screen = new Console(home)
                .with("DAICHO_STORE", "/from/environment")
                .promptedBy(Said::new)
                .type("sample list --organ ONCE\n", "--organ", "OGI");

        assertThat(screen.lines().filter(line -> line.startsWith("OGI /from/environment> ")))
                .hasSize(2);
    }

    @Test
    void showsNothingOfWhatItRehearses() throws IOException {
        assertThat(rehearsing("sample", "list")).isEqualTo(unrehearsed());
    }

    @Test
    void losesNothingWhereTheRehearsalFails() throws IOException {
        assertThat(rehearsing("sample", "break")).isEqualTo(unrehearsed());
        assertThat(rehearsing("no", "such", "command")).isEqualTo(unrehearsed());
        assertThat(rehearsing("sample", "make")).isEqualTo(unrehearsed());
    }

    @Test
    void asksTheNextQuestionAsIfNothingHadBeenRehearsed() throws IOException {
        assertThat(rehearsing("sample", "list", "--organ", "OTHER", "--output", "json"))
                .isEqualTo(unrehearsed());
    }

    private String unrehearsed() throws IOException {
        return typedInto(new Console(home));
    }

    private String rehearsing(String... words) throws IOException {
        return typedInto(new Console(home).rehearsing(words));
    }

    private static String typedInto(Console console) throws IOException {
        return console.promptedBy(Said::new).type("sample request\nsample list\n", "--organ", "OGI");
    }
}
