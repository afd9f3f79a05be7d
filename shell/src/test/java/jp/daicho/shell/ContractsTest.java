package jp.daicho.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contracts, as people type and read them. */
class ContractsTest {

    @TempDir
    private Path home;

    private Program program;

    @BeforeEach
    void conclude() {
        program = new Program(home);
        program.run("init --organ OGI-EC --name Ogi --admin-name Hana");
        program.run("vendor register --name Sakura --on 2024-04-01");
        program.run("contract conclude --vendor V-0001 --title Upkeep --from 2026-04-01 --to 2027-03-31"
                + " --amount 1,000 --information 3B --zone lgwan --personal-data");
    }

    @Test
    void areConcludedOnTheirFirstDayUnlessTodayIsEarlier() {
        assertThat(program.run("contract show C-2026-0001 --on 2026-04-01 --output json")
                        .out())
                .contains("\"id\":\"C-2026-0001\",\"title\":\"Upkeep\",\"state\":\"in-force\",\"vendor\":\"V-0001\"")
                .contains("\"concludedOn\":\"2026-04-01\"")
                .contains("\"amount\":1000")
                .contains("\"information\":[\"3b\"],\"zone\":[\"lgwan\"],\"personalData\":true");
    }

    @Test
    void areListedAsOfADay() {
        assertThat(program.run("contract list --on 2026-03-31").out())
                .containsPattern("C-2026-0001 +Upkeep +Sakura +concluded +2026-04-01 +2027-03-31");
        assertThat(program.run("contract list --on 2027-04-01").out()).containsPattern("Sakura +ended");
        assertThat(program.run("contract list --on 2026-04-01 --lang ja").out()).containsPattern("Sakura +履行中");
    }

    @Test
    void areListedWithoutTheirVendorsWhereThatTakesTooMuchRoom() throws IOException {
        var list = program.with("NO_COLOR", "1").watchedOn(60).run("contract list --on 2026-04-01 --lang ja");

        assertThat(list.out().lines())
                .hasSize(4)
                .anyMatch(line -> line.matches("C-2026-0001 +Upkeep +履行中 +令和8年4月1日 +令和9年3月31日"))
                .endsWith("幅が足りないため省いた列: 委託先");
        assertThat(program.watchedOn(80)
                        .run("contract list --on 2026-04-01 --lang ja")
                        .out())
                .contains("Sakura");
    }

    @Test
    void saySeveralThingsOfTheirClausesInOneAct() {
        var ran = program.run("contract clause C-2026-0001 --on 2026-04-01 --present C01､ｃ０２ --absent C09"
                + " --clause C10 --state partial --article 7 --output json");

        assertThat(ran.out()).contains("[\"ClauseRecorded\",\"ClauseRecorded\",\"ClauseRecorded\",\"ClauseRecorded\"]");
        assertThat(program.run("contract show C-2026-0001 --on 2026-04-01").out())
                .containsPattern("C09 +Limits on re-outsourcing +absent")
                .containsPattern("C10 +Return or disposal of information at the end +partial +7");
    }

    @Test
    void areNotAwardedToACandidateThatIsUnsuitable() {
        program.run("contract plan --id C-9 --title Build --on 2026-04-01");
        program.run("contract candidate C-9 --vendor V-0001 --result unsuitable --on 2026-04-02");
        var select = "contract select C-9 --vendor V-0001 --criteria 1 --on 2026-04-03";

        var refused = program.run(select);
        assertThat(refused.exit()).isEqualTo(5);
        assertThat(refused.err()).isEqualTo("""
                        daicho: candidate-unsuitable: C-9: V-0001 was assessed as unsuitable on 2026-04-02; only a vendor that\
                         meets the standard is selected.
                        daicho contract candidate C-9 --vendor V-0001 --result suitable --text <ground>
                        """);
        program.run("contract candidate C-9 --vendor V-0001 --result suitable --text price --on 2026-04-03");
        assertThat(program.run(select).exit()).isZero();
        assertThat(program.run("contract nda C-9").err()).contains("C-9 is not concluded yet; ");
    }

    @Test
    void areConfirmedRenewedTerminatedAndClosed() {
        program.run("contract confirm C-2026-0001 --on 2026-05-01 --method site --result deficient --items training");
        program.run("contract renew C-2026-0001 --on 2026-06-01 --to 2028-02-29");
        program.run("contract terminate C-2026-0001 --on 2026-07-01 --reason breach");
        program.run("contract close C-2026-0001 --on 2026-08-01");

        assertThat(program.run("contract show C-2026-0001 --on 2026-06-01").out())
                .containsPattern("Vendor code +V-0001")
                .containsPattern("Vendor +Sakura")
                .containsPattern("To +2028-02-29")
                .containsPattern("2026-05-01 +on site +deficient +training");
        assertThat(program.run("contract list --on 2026-07-01").out()).contains("terminated");
        assertThat(program.run("contract list --on 2026-08-01").out()).contains("closed");
        assertThat(program.run("contract history C-2026-0001").out())
                .contains("contract concluded")
                .contains("contract closed");
    }

    @Test
    void areDescribedAnewAndCorrected() {
        var ran = program.run(
                "contract profile C-2026-0001 --on 2026-05-01 --title Care --no-personal-data --output json");
        var position = ran.out().replaceAll("(?s).*\"position\":(\\d+).*", "$1");

        program.run("contract correct C-2026-0001 --reason typo --title Cure --position", position);

        assertThat(program.run("contract show C-2026-0001 --on 2026-05-01 --output json")
                        .out())
                .contains("\"title\":\"Cure\"")
                .contains("\"personalData\":false");
    }

    @Test
    void areToldWhichClausesTheyMustHave() {
        assertThat(program.run("clause required --contract C-2026-0001").out())
                .containsPattern("C09 +Limits on re-outsourcing +every contract");
    }

    @Test
    void refuseWhatContradictsItself() {
        assertThat(program.run("contract profile C-2026-0001 --my-number --no-my-number")
                        .err())
                .contains("flag-contradicted");
        assertThat(program.run("contract clause C-2026-0001 --clause C09").err())
                .contains("clause-and-state");
        assertThat(program.run("contract clause C-2026-0001").err()).contains("clause-missing");
        assertThat(program.run("contract clause C-2026-0001 --not-applicable C09")
                        .err())
                .contains("not-applicable-needs-reason");
    }
}
