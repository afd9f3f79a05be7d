package jp.daicho.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import jp.daicho.shell.console.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Re-outsourcing, as people type and read it. */
class SubcontractsTest {

    private static final String WORK = " --scope mailing --purpose machines";

    @TempDir
    private Path home;

    private Program program;

    @BeforeEach
    void conclude() {
        program = new Program(home);
        Stream.of(
                        "init --organ OGI-EC --name Ogi --admin-name Hana",
                        "staff register --name Taro --on 2026-04-01",
                        "staff grant S-0002 --role approver --on 2026-04-01",
                        "vendor register --name Sakura --on 2024-04-01",
                        "vendor register --name Momiji --on 2024-04-01",
                        "contract conclude --id C-1 --vendor V-0001 --title Upkeep --from 2026-04-01 --to 2027-03-31")
                .forEach(this::run);
    }

    private Ran run(String line) {
        var ran = program.run(line);
        assertThat(ran.err()).as(line).isEmpty();
        return ran;
    }

    /** A tree of three, of which the deepest was found at work. */
    private void passOn() {
        run("contract subcontract request C-1 --vendor V-0002 --on 2026-05-01" + WORK);
        run("contract subcontract request C-1 --name Kaede --parent R1 --subsidiary --on 2026-05-01" + WORK);
        run("contract subcontract request C-1 --name Ume --on 2026-05-01" + WORK);
        run("contract subcontract approve C-1 --sub R1 --approver S-0002 --decision 8-1 --flow-down C07,ｃ０８"
                + " --on 2026-05-10");
        run("contract subcontract approve C-1 --sub r2 --approver S-0002 --on 2026-05-11");
        run("contract subcontract request C-1 --name Matsu --parent R2 --in-use --on 2026-06-01" + WORK);
        run("contract subcontract refuse C-1 --sub R3 --approver S-0002 --reason unknown --on 2026-06-02");
    }

    @Test
    void areToldTheirNumbers() {
        assertThat(run("contract subcontract request C-1 --name Kaede --on 2026-05-01" + WORK)
                        .out())
                .isEqualTo("C-1: recorded as R1.\n");
        assertThat(run("contract subcontract request C-1 --name Ume --on 2026-05-01 --output json" + WORK)
                        .out())
                .startsWith("{\"record\":\"C-1\",\"events\":[\"SubcontractRequested\"],\"position\":");
        assertThat(run("contract subcontract request C-1 --name Ume --on 2026-05-01" + WORK)
                        .out())
                .doesNotContain("R3");
    }

    @Test
    void areListedEachBelowTheOneItWorksFor() throws IOException {
        passOn();

        assertThat(program.with("NO_COLOR", "1")
                        .watchedOn(80)
                        .run("contract subcontract list C-1 --on 2026-06-02")
                        .out())
                .isEqualTo("""
                        Code    Name    State      Since       Work     Clauses passed on
                        ------  ------  ---------  ----------  -------  -----------------
                        R1      Momiji  approved   2026-05-10  mailing  C07, C08
                          R2    Kaede   approved   2026-05-11  mailing
                            R4  Matsu   requested  2026-06-01  mailing
                        R3      Ume     refused    2026-06-02  mailing
                        """);
    }

    @Test
    void areListedForScriptsWithTheirParents() {
        passOn();

        assertThat(run("contract subcontract list C-1 --on 2026-05-10 --output json")
                        .out())
                .startsWith("[{\"id\":\"R1\",\"parent\":null,\"vendor\":\"V-0002\",\"name\":\"Momiji\","
                        + "\"state\":\"approved\",\"since\":\"2026-05-10\",\"scope\":\"mailing\","
                        + "\"purpose\":\"machines\",\"safeguards\":null,\"subsidiary\":false,\"myNumber\":false,"
                        + "\"inUse\":false,\"requestedOn\":\"2026-05-01\",\"applicant\":\"S-0001\","
                        + "\"decidedOn\":\"2026-05-10\",\"approver\":\"S-0002\",\"decision\":\"8-1\","
                        + "\"flowDown\":[\"C07\",\"C08\"],\"originalConsent\":false,\"endedOn\":null},"
                        + "{\"id\":\"R2\",\"parent\":\"R1\",");
        assertThat(run("contract subcontract list C-1 --on 2026-06-02 --output id")
                        .out())
                .isEqualTo("R1\nR2\nR4\nR3\n");
        assertThat(run("contract subcontract list C-1 --on 2026-06-02 --output csv")
                        .out())
                .contains("R4,Matsu,requested,2026-06-01,mailing,");
    }

    @Test
    void areShownWithTheirContract() {
        passOn();
        run("contract subcontract end C-1 --sub R4 --on 2026-06-20");

        assertThat(run("contract show C-1 --on 2026-06-20 --output json").out())
                .contains("\"subcontracts\":[{\"id\":\"R1\",")
                .contains("{\"id\":\"R4\",\"parent\":\"R2\",\"vendor\":null,\"name\":\"Matsu\",\"state\":\"finished\","
                        + "\"since\":\"2026-06-20\"}");
        assertThat(run("contract show C-1 --on 2026-06-20 --lang ja").out()).containsPattern("    R4 +R2 +Matsu +終了");
    }

    @Test
    void areBoundAndApprovedForIndividualNumbersLater() {
        run("contract subcontract request C-1 --name Kaede --my-number --on 2026-05-01" + WORK);
        assertThat(program.run("contract subcontract approve C-1 --sub R1 --approver S-0002 --on 2026-05-02")
                        .exit())
                .isEqualTo(5);
        run("contract subcontract approve C-1 --sub R1 --approver S-0002 --original-consent --on 2026-05-02");
        var bound = run("contract subcontract bind C-1 --sub R1 --flow-down C07,C08 --flow-down C09,C10,C11,C12"
                + " --on 2026-05-03");

        assertThat(bound.out()).isEqualTo("C-1: R1 is bound by C07, C08, C09, C10, C11, C12.\n");
        assertThat(run("gaps --rule OC-14 --on 2026-05-02 --output id").out()).isEqualTo("OC-14:C-1:R1\n");
        assertThat(run("gaps --rule OC-14 --on 2026-05-03 --output id").out()).isEmpty();
    }

    @Test
    void areTurnedDownNamingWhatMustBeDecidedFirst() {
        run("contract subcontract request C-1 --name Kaede --on 2026-05-01" + WORK);
        run("contract subcontract request C-1 --name Ume --parent R1 --on 2026-05-01" + WORK);

        assertThat(program.run("contract subcontract approve C-1 --sub R2 --approver S-0002 --on 2026-05-02")
                        .err())
                .isEqualTo("""
                        daicho: subcontract-parent-undecided: R1 must be decided first; R2 works for it.
                        daicho contract subcontract approve C-1 --sub R1 --approver <approver>
                        """);
    }

    @Test
    void areNamedWhereTheyWouldGoOnWithoutTheOneTheyWorkFor() {
        passOn();

        assertThat(program.run("contract subcontract end C-1 --sub R1 --on 2026-07-01")
                        .err())
                .startsWith("daicho: subcontract-end-needs-reason: Others work for R1: R");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            request C-1 --name A --vendor V-0002 --scope x --purpose y             | 2 | sub-named-once
            request C-1 --vendor V-0001 --scope x --purpose y                      | 5 | subcontract-to-own-vendor
            request C-1 --name A --scope x --purpose y --parent R9                 | 4 | subcontract-unknown
            request C-1 --name A --scope x --purpose y --parent R1 --on 2026-04-01 | 5 | subcontract-before-parent
            request C-1 --name A --scope x --purpose y --parent R3                 | 5 | subcontract-parent-without-consent
            approve C-1 --sub R3 --approver S-0002                                 | 5 | subcontract-decided
            approve C-1 --sub R4                                                   | 5 | approver-is-applicant
            approve C-1 --sub R4 --approver S-0002 --flow-down Z99                 | 4 | clause-unknown
            end C-1 --sub R3                                                       | 5 | subcontract-not-at-work
            end C-1 --sub R1                                                       | 2 | subcontract-end-needs-reason
            bind C-1 --sub R4 --flow-down C07                                      | 5 | subcontract-not-approved
            """)
    void areRefusedForWhatIsWrong(String line, int exit, String code) {
        passOn();

        var ran = program.run("contract subcontract " + line + (line.contains("--on") ? "" : " --on 2026-07-01"));

        assertThat(ran.err()).startsWith("daicho: " + code + ": ");
        assertThat(ran.exit()).isEqualTo(exit);
    }
}
