package jp.daicho.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The catalogue of clauses, as people and scripts read it. */
class ClausesTest {

    @TempDir
    private Path home;

    private Program program;

    @BeforeEach
    void found() {
        program = new Program(home);
        program.run("init --organ OGI-EC --name Ogi --admin-name Hana");
    }

    @Test
    void areListedByTheLanguageOfTheReader() {
        assertThat(program.run("clause list --set base --lang en").out())
                .containsPattern("C09 +Limits on re-outsourcing +base +every contract");
        assertThat(program.run("clause list --lang ja").out()).containsPattern("C09 +再委託の制限 +base +すべての契約 +総務省");
    }

    @Test
    void areObjectsForPrograms() {
        assertThat(program.run("clause sets --output json").out())
                .startsWith("[{\"id\":\"base\",\"title\":{\"ja\":\"")
                .contains("\"requiredOf\":\"all\",\"clauses\":15,\"edition\":\"mic-2026\"}")
                .endsWith("\"requiredOf\":\"juki\",\"clauses\":6,\"edition\":\"mic-2026\"}]" + System.lineSeparator());
        assertThat(program.run("clause list --set mynumber --output json").out())
                .contains("\"requiredOf\":[\"my-number\"],\"basis\":\"番号法 第10条\",\"edition\":\"mic-2026\"}")
                .contains("{\"id\":\"N9\",")
                .contains("\"requiredOf\":[\"none\"]");
        assertThat(program.run("clause list --set base --output id").out().lines())
                .hasSize(15)
                .startsWith("C01", "C02");
    }

    @Test
    void areNotFoundInASetThatIsNotThere() {
        var ran = program.run("clause list --set nope");

        assertThat(ran.exit()).isEqualTo(4);
        assertThat(ran.err()).contains("clause-set-unknown");
    }

    @Test
    void areShownByARehearsedFoundingToo() {
        assertThat(new Program(home.resolve("other"))
                        .run("init --organ OGI-EC --name Ogi --dry-run --output json")
                        .out())
                .contains("\"sets\":[{\"id\":\"base\",\"title\":{\"ja\":")
                .contains("{\"id\":\"C09\",\"title\":{\"ja\":\"再委託の制限\"");
    }
}
