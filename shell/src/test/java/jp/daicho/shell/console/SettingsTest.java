package jp.daicho.shell.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    @TempDir
    private Path home;

    private Path file;

    @BeforeEach
    void makeFolder() throws IOException {
        file = Files.createDirectories(home.resolve(".config/daicho")).resolve("daicho.properties");
    }

    @Test
    void takesTheOptionBeforeTheEnvironmentBeforeTheFile() throws IOException {
        Files.writeString(file, "organ=FILE\nstore=/from/file\n");
        Console console = new Console(home).with("DAICHO_ORGAN", "ENV");

        assertThat(console.run("sample", "request").out()).contains("organ=ENV").contains("store=/from/file");
        assertThat(console.run("sample", "request", "--organ", "TYPED").out()).contains("organ=TYPED");
    }

    @Test
    void refusesSettingsThatAreWrong() {
        Ran ran = new Console(home).with("DAICHO_OUTPUT", "xml").run("sample", "list");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).startsWith("daicho: value-not-allowed: ");
    }

    @Test
    void saysWhatIsWrongWithOneSettingAsTheOthersAskFor() {
        Console console = new Console(home).with("DAICHO_LANG", "en").with("LANG", "ja_JP.UTF-8");

        assertThat(console.run("sample", "list", "--output", "xml").err())
                .contains("\"xml\" is not allowed for --output.");
        assertThat(console.run("sample", "list", "--lang", "fr").err()).contains("\"fr\" is not allowed for --lang.");
        assertThat(console.run("sample", "list", "--lang", "fr", "--output", "json")
                        .err())
                .startsWith("{\"error\":{\"code\":\"value-not-allowed\"");
    }

    @Test
    void speaksTheLanguageOfTheLocaleByItsName() {
        assertThat(new Console(home).with("LANG", "ja_JP.UTF-8").run("sample").err())
                .contains("動詞");
        assertThat(new Console(home).with("LC_ALL", "C.UTF-8").run("sample").err())
                .contains("verb");
        assertThat(new Console(home).with("LANG", "C").run("sample").err()).contains("動詞");
        assertThat(new Console(home)
                        .with("LC_ALL", "ja")
                        .run("sample", "--lang", "en")
                        .err())
                .contains("verb");
        assertThat(new Console(home).with("DAICHO_LANG", "ja").run("sample").err())
                .contains("動詞");
    }
}
