package jp.daicho.shell.console.interactive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.daicho.shell.console.Console;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the open shell remembers beyond its end. */
class NamelessHistoryTest {

    @TempDir
    private Path home;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "staff register --name 山田",
                "daicho --lang en STAFF  REGISTER 山田",
                "init --organ OGI --admin-name 山田",
                "vendor register --kana サクラ --contact 山田",
                "vendor contact V-0001 -－name 山田",
                "vendor correct V-0001 --position 7 --email y@example.jp",
                "contract name-responsible C-1 --phone 0952"
            })
    void isNoLineThatMayNameSomebody(String line) {
        assertThat(NamelessHistory.mayNameSomebody(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gaps --severity high", "vendor list", "contract confirm C-1 --method site"})
    void isEveryOther(String line) {
        assertThat(NamelessHistory.mayNameSomebody(line)).isFalse();
    }

    @Test
    void isWhatStandsInTheFile() throws IOException {
        new Console(home).type("sample list\nstaff register --name Tarouemon\nsample list --output json\n");

        assertThat(Files.readString(history()))
                .contains("sample list", "sample list --output json")
                .doesNotContain("Tarouemon");
    }

    private Path history() throws IOException {
        try (var files = Files.walk(home)) {
            return files.filter(file -> file.endsWith("history")).findFirst().orElseThrow();
        }
    }
}
