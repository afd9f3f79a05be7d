package jp.daicho.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import jp.daicho.shell.console.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code init}: a register is there altogether or not at all. */
class FoundingTest {

    @TempDir
    private Path folder;

    private Path store;
    private Program program;

    @BeforeEach
    void stand() {
        store = folder.resolve("store");
        program = new Program(folder).with("DAICHO_STORE", store.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "init --organ KAWASE --name Kawase --on 2999-01-01, day-ahead",
        "init --organ KAWASE --name Kawase --section \uFFFE, text-unprintable",
        "init --organ KAWASE --name Kawase --known-at #0, known-at-writes"
    })
    void leavesNoFileWhereItIsRefused(String line, String code) {
        var ran = program.run(line);

        assertThat(ran.err()).startsWith("daicho: " + code + ":");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(store).doesNotExist();
    }

    @Test
    void saysFromWhichDayOnTheRegisterSpeaks() {
        assertThat(program.run("init --organ KAWASE --name Kawase --on 2026-04-01")
                        .out())
                .contains("It speaks of 2026-04-01 and later", "init --on <DAY>");
        var today = program.at("2026-11-23T03:00:00Z").run("init --organ OGI-EC --name Ogi --lang ja");
        assertThat(today.out()).contains("台帳は 令和8年11月23日 からです");
    }

    @Test
    void opensARegisterNextToAnother() {
        assertThat(program.run("init --organ KAWASE --name Kawase").exit()).isZero();
        assertThat(program.run("init --organ OGI-EC --name Ogi").exit()).isZero();

        assertThat(program.run("vendor register --organ OGI-EC --name Acme --output id"))
                .isEqualTo(new Ran(0, "V-0001" + System.lineSeparator(), ""));
    }
}
