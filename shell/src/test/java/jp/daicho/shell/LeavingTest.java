package jp.daicho.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What becomes of exceptions, audits, recovery contacts and of what is still to begin, once Taro leaves. */
class LeavingTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    private Path home;

    private Program program;

    @BeforeEach
    void register() {
        program = new Program(home).at("2026-11-23T01:00:00Z");
        done(
                "init --organ OGI-EC --name Ogi --admin-name Hana --on 2026-04-01",
                "staff register --name Taro --on 2026-04-01",
                "staff register --name Jiro --on 2026-04-01",
                "social register --platform X --handle @ogi --on 2026-04-01",
                "exception apply --kind other --owner S-0002 --until 2027-03-31 --reason moving --on 2026-04-01");
    }

    private void done(String... lines) {
        Stream.of(lines)
                .forEach(line -> assertThat(program.run(line).err()).as(line).isEmpty());
    }

    private JsonNode json(String line) {
        return JSON.readTree(program.run(line + " --output json").out());
    }

    private void confirm() {
        done("social confirm-recovery A-0001 --contact official --holder S-0002 --on 2026-04-01");
    }

    private void plan() {
        done("audit plan --kind audit --scope vendors --section Taxes --auditor S-0002 --applicant S-0002"
                + " --on 2026-04-10");
    }

    @Test
    void isToldOfAllThatIsTheirs() {
        confirm();
        plan();
        done("staff appoint S-0002 --duty ciso --on 2026-12-01");

        var held = json("staff holds S-0002");
        assertThat(held.findValuesAsString("charge"))
                .containsExactly("duty", "exception", "recovery", "auditor", "application");
        assertThat(held.findValuesAsString("state"))
                .containsExactly("coming", "current", "current", "current", "undecided");
        assertThat(held.get(1).get("title").stringValue()).isEqualTo("moving");
        assertThat(program.run("staff holds S-0002 --lang ja").out()).contains("予定", "例外措置", "回復用連絡先", "監査人");

        assertThat(program.run("staff transfer S-0002 --leaves").err()).isEqualTo("""
                        with nobody from 2026-12-01 on: duty ciso chief information security officer
                        with nobody from 2026-11-23 on: exception E-0001 moving
                        with nobody from 2026-11-23 on: recovery contact of account A-0001 X @ogi
                        S-0002 still is an auditor; others are named by daicho audit auditors U-2026-01 --auditor <STAFF> --reason <REASON>: auditor U-2026-01 vendors
                        S-0002 still is the one who applied, and nobody has decided yet: application U-2026-01 vendors
                        """);
        assertThat(json("staff holds S-0002").findValuesAsString("state"))
                .containsExactly("coming", "left-behind", "left-behind", "left-behind", "undecided");
    }

    @Test
    void showsTheLastDayOfWhatEnds() {
        done(
                "staff grant S-0003 --role approver --on 2026-04-01",
                "exception grant E-0001 --approver S-0003 --on 2026-04-02");

        assertThat(json("staff holds S-0002").findValuesAsString("until")).containsExactly("2027-03-31");
    }

    @Test
    void givesExceptionsAndWhatIsToBeginToTheSuccessor() {
        done("staff appoint S-0002 --duty ciso --on 2026-12-01");
        var transfer = "staff transfer S-0002 --leaves --successor S-0003";
        assertThat(json(transfer + " --dry-run").get("planned").findValuesAsString("event"))
                .containsExactly("StaffTransferred", "DutyReleased", "DutyAppointed", "ExceptionAssigned");

        assertThat(program.run(transfer).err()).isEqualTo("""
                        handed over to S-0003 from 2026-12-01 on: duty ciso chief information security officer
                        handed over to S-0003: exception E-0001 moving
                        """);

        assertThat(json("staff holds S-0002")).isEmpty();
        assertThat(json("staff holds S-0003").findValuesAsString("state")).containsExactly("coming", "current");
        assertThat(json("exception show E-0001").get("owner").stringValue()).isEqualTo("S-0003");
        assertThat(json("exception show E-0001 --on 2026-11-22").get("owner").stringValue())
                .isEqualTo("S-0002");
        assertThat(json("gaps --on 2026-12-01").findValuesAsString("id"))
                .noneMatch(gap -> gap.startsWith("RL-02") || gap.startsWith("RL-01"));
    }

    @Test
    void givesAuditsThatAreNotOverToTheSuccessor() {
        plan();
        var transfer = "staff transfer S-0002 --leaves --successor S-0003";
        assertThat(program.run(transfer).err()).contains("handed over to S-0003: auditor U-2026-01 vendors\n");

        assertThat(json("staff holds S-0002").findValuesAsString("charge")).containsExactly("application");
        assertThat(json("staff holds S-0003").findValuesAsString("charge")).contains("auditor");
        assertThat(json("audit show U-2026-01").get("auditors").valueStream().map(JsonNode::stringValue))
                .containsExactly("S-0003");
        done("audit cancel U-2026-01 --reason postponed");
        assertThat(json("staff holds S-0003").findValuesAsString("charge")).doesNotContain("auditor");
        assertThat(json("staff holds S-0002")).isEmpty();
    }

    @Test
    void handsAuditsOverLate() {
        plan();
        program.run("staff transfer S-0002 --leaves");

        assertThat(program.run("staff hand-over S-0002 --successor S-0003").err())
                .contains("handed over to S-0003: auditor U-2026-01 vendors\n");
        assertThat(json("staff holds S-0002").findValuesAsString("charge")).containsExactly("application");
    }

    @Test
    void leavesWhatIsToBeginInTheNewPlaceWhereItIs() {
        done("staff appoint S-0002 --duty ciso --on 2026-12-01");

        assertThat(program.run("staff transfer S-0002 --section Taxes --successor S-0003")
                        .err())
                .isEqualTo("handed over to S-0003: exception E-0001 moving\n");
        assertThat(json("staff holds S-0002").findValuesAsString("id")).containsExactly("ciso");
    }

    @Test
    void handsOverLateWhatBeganOnlyAfterTheLeaving() {
        done("staff appoint S-0002 --duty ciso --on 2026-12-01");
        program.run("staff transfer S-0002 --leaves");

        assertThat(program.run("staff hand-over S-0002 --successor S-0003").err())
                .isEqualTo("""
                        handed over to S-0003 from 2026-12-01 on: duty ciso chief information security officer
                        handed over to S-0003: exception E-0001 moving
                        """);
        assertThat(json("staff holds S-0003 --on 2026-12-01").findValuesAsString("id"))
                .containsExactly("ciso", "E-0001");
    }

    @Test
    void isAGapUntilSomebodyAnswersForTheException() {
        program.run("staff transfer S-0002 --leaves");
        var gap = json("gap explain RL-02:S-0002:E-0001");
        assertThat(program.run("gap explain RL-02:S-0002:E-0001").out())
                .contains("answered for E-0001 (moving) until the transfer on 2026-11-23; nobody has taken over");
        assertThat(gap.get("remedies").valueStream().map(JsonNode::stringValue))
                .contains("daicho exception assign E-0001 --owner <staff>");

        var assigned = program.run("exception assign E-0001 --owner S-0003");
        assertThat(assigned.out()).isEqualTo("E-0001: S-0003 answers for it.\n");

        assertThat(json("gaps").findValuesAsString("id")).doesNotContain("RL-02:S-0002:E-0001");
        assertThat(program.run("exception history E-0001 --lang ja").out()).contains("例外措置の責任者の決定");
        assertThat(program.run("exception assign E-0001 --owner S-0002").err())
                .startsWith("daicho: staff-left: S-0002 left the organ on 2026-11-23.");
    }

    @Test
    void takesOutAnOwnerWhoWasNamedWrongly() {
        var at = json("exception assign E-0001 --owner S-0003").get("position").longValue();

        done("exception void E-0001 " + at + " --reason mistaken");

        assertThat(json("exception list").findValuesAsString("owner")).containsExactly("S-0002");
    }

    @Test
    void asksWhoReadsARecoveryContactNow() {
        confirm();

        assertThat(program.run("staff transfer S-0002 --leaves --successor S-0003")
                        .err())
                .contains("not handed over before somebody saw who reads it: recovery contact of account A-0001 X @ogi"
                        + " - daicho social confirm-recovery A-0001 --contact official --holder S-0003\n");
        assertThat(json("gaps").findValuesAsString("id")).contains("SM-07:A-0001");

        done("social confirm-recovery A-0001 --contact official --holder S-0003");

        assertThat(json("gaps").findValuesAsString("id")).doesNotContain("SM-07:A-0001");
        assertThat(json("staff holds S-0002")).isEmpty();
    }

    @Test
    void makesNobodyADeputyOfTheirOwn() {
        done(
                "social assign A-0001 --responsible S-0003 --on 2026-04-01",
                "social deputies A-0001 --staff S-0001 --staff S-0002 --on 2026-04-01");

        assertThat(program.run("staff transfer S-0002 --leaves --successor S-0003")
                        .err())
                .contains("S-0003 answers for the account, and isn't to be a deputy too:"
                        + " deputy for account A-0001 X @ogi\n");
        assertThat(json("social show A-0001").get("deputies").valueStream().map(JsonNode::stringValue))
                .containsExactly("S-0001");

        assertThat(program.run("staff hand-over S-0003 --successor S-0001").err())
                .contains("S-0001 answers for the account, and isn't to be a deputy too:");
        assertThat(json("social show A-0001").get("responsible").stringValue()).isEqualTo("S-0001");
        assertThat(json("social show A-0001").get("deputies")).isEmpty();
    }

    @Test
    void isSucceededBySomebodyWhoIsThere() {
        for (String line : new String[] {
            "staff transfer S-0002 --leaves --successor S-0009", "staff hand-over S-0002 --successor S-0009"
        }) {
            assertThat(program.run(line).err()).startsWith("daicho: record-unknown: --successor: ");
        }
    }
}
