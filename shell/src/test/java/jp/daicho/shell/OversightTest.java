package jp.daicho.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The watch over a vendor's work, as people type and read it. */
class OversightTest {

    @TempDir
    private Path home;

    private Program program;

    @BeforeEach
    void conclude() {
        program = new Program(home);
        run("init --organ OGI-EC --name Ogi --admin-name Hana");
        run("vendor register --name Sakura --on 2024-04-01");
        run("contract conclude --id C-1 --vendor V-0001 --title Upkeep --from 2026-04-01 --to 2027-03-31");
    }

    private String run(String line) {
        var ran = program.run(line);
        assertThat(ran.err()).as(line).isEmpty();
        return ran.out();
    }

    @Test
    void saysWhichCodeItGives() {
        assertThat(run("contract name-responsible C-1 --name Mika --on 2026-04-01"))
                .contains("responsible person H1");
        assertThat(run("contract deficiency C-1 --text late --on 2026-04-02")).contains("deficiency F1");
        assertThat(run("contract measure C-1 --text hurry --due 2026-05-01 --on 2026-04-03"))
                .contains("measure M1");
        assertThat(run("contract incident C-1 --text leak --clause C11,C13 --on 2026-04-04"))
                .contains("incident E1");
        assertThat(run("contract incident C-1 --incident e1 --clause C12 --on 2026-04-05"))
                .contains("incident E1");
    }

    @Test
    void isShownWhole() {
        run("contract nda C-1 --number N-1 --on 2026-04-01");
        run("contract name-responsible C-1 --name Mika --post chief --phone 0952 --on 2026-04-01");
        run("contract places C-1 --place Office --place Hall --country jp --on 2026-04-01");
        run("contract report-received C-1 --period April --on 2026-05-01");
        run("contract deficiency C-1 --text late --clause C09 --on 2026-05-02");
        run("contract measure C-1 --text hurry --due 2026-05-20 --on 2026-05-03");
        run("contract respond C-1 --measure M1 --text hurried --on 2026-05-04");
        run("contract verify C-1 --measure M1 --result insufficient --on 2026-05-05");
        run("contract escalate C-1 --measure M1 --on 2026-05-06");
        run("contract incident C-1 --text leak --clause C11 --clause C13 --on 2026-05-07");
        run("contract report-to-ciso C-1 --on 2026-05-08");

        assertThat(run("contract show C-1 --on 2026-05-08 --output json"))
                .contains("\"ndas\":[{\"on\":\"2026-04-01\",\"number\":\"N-1\"}]")
                .contains("\"persons\":[{\"id\":\"H1\",\"name\":\"Mika\",\"post\":\"chief\",\"phone\":\"0952\","
                        + "\"email\":null,\"since\":\"2026-04-01\"}]")
                .contains("\"places\":[\"Office\",\"Hall\"],\"country\":\"JP\"")
                .contains("\"reports\":[{\"on\":\"2026-05-01\",\"period\":\"April\",\"text\":null}]")
                .contains(
                        "\"deficiencies\":[{\"id\":\"F1\",\"on\":\"2026-05-02\",\"clause\":\"C09\",\"text\":\"late\"}]")
                .contains("\"measures\":[{\"id\":\"M1\",\"deficiency\":\"F1\",\"text\":\"hurry\",\"on\":\"2026-05-03\","
                        + "\"due\":\"2026-05-20\",\"state\":\"escalated\",\"since\":\"2026-05-06\"}]")
                .contains("\"incidents\":[{\"id\":\"E1\",\"on\":\"2026-05-07\",\"text\":\"leak\","
                        + "\"clauses\":[\"C11\",\"C13\"]}]")
                .contains("\"reportedToCiso\":[{\"on\":\"2026-05-08\",\"recipient\":\"ciso\",\"text\":null}]");
        assertThat(run("contract history C-1")).contains("measure escalated").contains("Mika");
    }

    @Test
    void fitsOnATerminal() throws IOException {
        run("contract deficiency C-1 --text late --clause C09 --on 2026-05-02");
        run("contract measure C-1 --text hurry --due 2026-05-20 --on 2026-05-03");

        var page = program.with("NO_COLOR", "1").watchedOn(80).run("contract show C-1 --on 2026-05-08");

        assertThat(page.out().lines()).allMatch(line -> line.length() <= 80);
        assertThat(page.out()).contains("Deficiencies").doesNotContain("Incidents");
        assertThat(page.out()).containsPattern("M1 +F1 +hurry +2026-05-03 +2026-05-20 +required");
    }

    @Test
    void keepsNamesSealed() {
        run("contract name-responsible C-1 --name Mika --on 2026-04-01");

        assertThat(run("contract show C-1 --on 2026-04-01 --lang ja")).contains("Mika");
        assertThat(run("contract name-responsible C-1 --person H1 --name Yuki --on 2026-05-01 --output json"))
                .contains("\"ResponsiblePersonsNamed\"");
        assertThat(run("contract show C-1 --on 2026-05-01")).contains("Yuki").doesNotContain("Mika");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            contract verify C-1 --measure M1 --result effective | 4 | measure-unknown
            contract measure C-1 --text x --due 2030-01-01 --deficiency F9 | 4 | deficiency-unknown
            contract measure C-1 --text x --due 2020-01-01 | 2 | ends-before-it-begins
            contract incident C-1 --clause C11 | 2 | incident-text-or-code
            contract incident C-1 --incident E1 --text x | 2 | incident-text-or-code
            contract incident C-1 --incident E1 --clause C11 | 4 | incident-unknown
            contract places C-1 --place x --country ZZ | 2 | country-unknown
            contract name-responsible C-1 --person H9 --name x | 4 | person-unknown
            contract report-to-ciso C-1 --to mayor | 2 | value-not-allowed
            """)
    void refusesWhatCannotBe(String line, int exit, String code) {
        var ran = program.run(line);

        assertThat(ran.err()).startsWith("daicho: " + code + ": ");
        assertThat(ran.exit()).isEqualTo(exit);
    }

    @Test
    void saysWhatCanFollow() {
        run("contract measure C-1 --text hurry --due 2026-05-20 --on 2026-05-03");

        assertThat(program.run("contract verify C-1 --measure M1 --result effective")
                        .err())
                .startsWith("daicho: measure-unanswered: M1 was required on 2026-05-03 and is not answered yet;"
                        + " it can be answered or escalated.")
                .contains("daicho contract respond C-1 --measure M1 --text <answer>");
    }
}
