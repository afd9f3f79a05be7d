package jp.daicho.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import jp.daicho.shell.console.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exceptions, as people type and read them. */
class ExceptionsTest {

    @TempDir
    private Path home;

    private Program program;

    @BeforeEach
    void found() {
        program = new Program(home);
        Stream.of(
                        "init --organ OGI-EC --name Ogi --admin-name Hana",
                        "staff grant S-0001 --role approver --on 2026-04-01",
                        "staff register --name Taro --on 2026-04-01",
                        "staff grant S-0002 --role approver --on 2026-04-01",
                        "vendor register --name Sakura --on 2024-04-01",
                        "contract conclude --id C-1 --vendor V-0001 --title Upkeep --from 2026-04-01 --to 2027-03-31")
                .forEach(this::run);
    }

    private Ran run(String line) {
        var ran = program.run(line);
        assertThat(ran.err()).as(line).isEmpty();
        return ran;
    }

    private void apply() {
        run("exception apply --kind zone --record c-1 --owner S-0002 --alternative watching --until 2026-09-30"
                + " --reason nothing-else --on 2026-05-01");
    }

    @Test
    void letASmallOfficeDecideForATime() {
        var waiver = "contract waive C-1 --clause C04 --until 2026-12-31 --approver S-0001 --reason x --on ";
        assertThat(program.run(waiver + "2026-05-31").err()).startsWith("daicho: approver-is-applicant: ");

        assertThat(run("exception grant --kind same-person --owner S-0001 --until 2026-05-31 --reason alone"
                                + " --on 2026-05-01")
                        .out())
                .isEqualTo("E-0001 is granted.\n");

        assertThat(run(waiver + "2026-05-31").exit()).isZero();
        assertThat(program.run(waiver + "2026-06-01").exit()).isEqualTo(5);
    }

    @Test
    void areAppliedForAndGranted() {
        apply();
        assertThat(run("exception grant E-0001 --approver S-0002 --decision 8-1 --until 2026-08-31 --on 2026-05-10"
                                + " --output json")
                        .out())
                .startsWith("{\"record\":\"E-0001\",\"events\":[\"ExceptionGranted\"],\"position\":");
        run("exception review E-0001 --text still-needed --on 2026-06-01");

        assertThat(run("exception show E-0001 --on 2026-06-01 --output json").out())
                .isEqualTo("{\"id\":\"E-0001\",\"title\":\"nothing-else\",\"state\":\"granted\","
                        + "\"since\":\"2026-05-10\",\"kind\":\"zone\",\"record\":\"C-1\",\"owner\":\"S-0002\","
                        + "\"ownerName\":\"Taro\",\"alternative\":\"watching\",\"until\":\"2026-08-31\",\"appliedOn\":\"2026-05-01\","
                        + "\"applicant\":\"S-0001\",\"decidedOn\":\"2026-05-10\",\"approver\":\"S-0002\","
                        + "\"decision\":\"8-1\",\"endedOn\":null,"
                        + "\"reviews\":[{\"on\":\"2026-06-01\",\"text\":\"still-needed\"}]}\n");
        assertThat(run("exception list --on 2026-09-01 --lang ja").out()).containsPattern("E-0001 .*期限切れ");
        run("exception end E-0001 --on 2026-07-01");
        assertThat(run("exception list --on 2026-07-01 --output csv").out())
                .contains("E-0001,nothing-else,zone,finished");
        assertThat(run("exception history E-0001").out()).contains("exception reviewed");
    }

    @Test
    void areRefused() {
        apply();
        run("exception refuse --id E-0001 --approver S-0002 --reason no --on 2026-05-02");

        assertThat(run("exception show E-0001 --on 2026-05-02 --lang ja").out()).contains("不許可");
        assertThat(run("exception show E-0001 --on 2026-05-01 --output json").out())
                .contains("\"applied\"");
    }

    @Test
    void areTakenOutWhereTheyWereReviewedWrongly() {
        apply();
        run("exception grant --id E-0001 --approver S-0002 --on 2026-05-10");
        var position = run("exception review E-0001 --text still-needed --on 2026-06-01 --output json")
                .out()
                .replaceAll("\\D*E-0001\\D*(\\d+)\\D*", "$1");

        assertThat(run("exception void E-0001 " + position + " --reason wrong").out())
                .isEqualTo("E-0001: #" + position + " is taken out.\n");
        assertThat(run("exception show E-0001 --output json").out()).contains("\"reviews\":[]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            grant                                                                        | 2 | exception-unnamed
            grant E-0001 --kind zone                                                     | 2 | exception-applied-for
            grant E-0001 --owner S-0002                                                  | 2 | exception-applied-for
            grant --kind zone --owner S-0001 --reason x                                  | 2 | text-missing
            grant --kind zone --until 2026-09-30 --reason x                              | 2 | text-missing
            grant --kind zone --owner S-0001 --until 2026-09-30                          | 2 | text-missing
            grant --kind zone --owner S-0001 --until 2026-09-30 --reason x               | 5 | approver-is-applicant
            grant E-0001                                                                 | 5 | approver-is-applicant
            grant E-0009                                                                 | 4 | record-unknown
            grant E-0001 --approver S-0002 --until 2026-10-01                            | 5 | exception-longer-than-asked
            apply --kind zone --owner S-0001 --until 2026-05-01 --reason x               | 2 | ends-before-it-begins
            apply --kind zone --owner S-0001 --until 2026-09-30 --record C-9 --reason x  | 4 | record-unknown
            apply --kind zone --owner S-0009 --until 2026-09-30 --reason x               | 4 | record-unknown
            apply --kind lax --owner S-0001 --until 2026-09-30 --reason x                | 2 | value-not-allowed
            review E-0001 --text x                                                       | 5 | exception-not-granted
            show E-0009                                                                  | 4 | record-unknown
            """)
    void turnDownWhatIsWrong(String line, int exit, String code) {
        apply();

        var ran = program.run("exception " + line + " --on 2026-05-20");

        assertThat(ran.err()).startsWith("daicho: " + code + ": ");
        assertThat(ran.exit()).isEqualTo(exit);
    }
}
