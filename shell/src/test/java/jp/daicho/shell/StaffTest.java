package jp.daicho.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Members of staff: what they do, what they are in charge of, and what becomes of it when they are transferred. */
class StaffTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    private Path home;

    private Program program;

    @BeforeEach
    void register() {
        program = new Program(home).at("2026-11-23T01:00:00Z");
        Stream.of(
                        "init --organ OGI-EC --name Ogi --admin-name Hana --on 2026-04-01",
                        "staff register --name Taro --section Elections --on 2026-04-01",
                        "staff register --name Jiro --on 2026-04-01",
                        "staff grant S-0002 --role reviewer --on 2026-04-01",
                        "staff appoint S-0002 --duty ciso --on 2026-04-01",
                        "vendor register --name Sakura --on 2026-04-01",
                        "contract conclude --id C-1 --vendor V-0001 --title Printing --from 2026-04-01 --to 2027-03-31",
                        "contract assign C-1 --staff S-0002 --on 2026-04-01")
                .forEach(this::done);
    }

    private void done(String line) {
        assertThat(program.run(line).err()).as(line).isEmpty();
    }

    private JsonNode json(String line) {
        return JSON.readTree(program.run(line + " --output json").out());
    }

    private void isRefused(String line, String said) {
        var ran = program.run(line);

        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).as(line).startsWith("daicho: " + said);
    }

    @Test
    void areShownWithTheirDuties() {
        var taro = json("staff show S-0002");

        assertThat(taro.get("duties")).hasToString("[\"ciso\"]");
        assertThat(taro.get("state").stringValue()).isEqualTo("active");
        assertThat(program.run("staff show S-0002 --lang ja").out()).contains("最高情報セキュリティ責任者");
        assertThat(program.run("staff list --output csv").out()).contains("ciso");
        assertThat(program.run("staff duties").out()).contains("ciso", "chief information security officer", "Taro");
        assertThat(program.run("staff duties --lang ja").out()).contains("最高情報セキュリティ責任者", "許可権限者");
    }

    @Test
    void haveTheDutiesOfTheirOffice() {
        isRefused("staff appoint S-0003 --duty digital-officer", "duty-unknown: There is no duty \"digital-officer\".");
        done("staff name-duty --duty digital-officer --title Pathfinder");
        done("staff name-duty --duty ciso --title Deputy --holders several");
        assertThat(program.run("staff list").out()).contains("Deputy").doesNotContain("ciso");
        assertThat(program.run("staff show S-0002").out()).contains("Deputy").doesNotContain("ciso");

        assertThat(program.run("staff appoint S-0003 --duty digital-officer").out())
                .isEqualTo("S-0003 is Pathfinder.\n");
        assertThat(program.run("staff appoint S-0003 --duty ciso").out()).isEqualTo("S-0003 is Deputy.\n");
        assertThat(json("staff duties").get(0))
                .hasToString("{\"duty\":\"ciso\",\"title\":\"Deputy\",\"single\":false,"
                        + "\"holders\":[\"S-0002\",\"S-0003\"],\"holderNames\":[\"Taro\",\"Jiro\"]}");
    }

    @Test
    void shareNoDutyThatHasOneHolder() {
        isRefused("staff appoint S-0003 --duty ciso", "duty-held: S-0002 has this duty (ciso) since 2026-04-01");
        assertThat(program.run("staff release S-0002 --duty ciso").out())
                .isEqualTo("S-0002 is no longer chief information security officer.\n");
        done("staff appoint S-0003 --duty ciso");
    }

    @Test
    void areInChargeOfContracts() {
        assertThat(json("contract show C-1").get("inCharge").stringValue()).isEqualTo("S-0002");
        assertThat(json("contract show C-1").get("inChargeName").stringValue()).isEqualTo("Taro");
        assertThat(program.run("contract assign C-1 --staff S-0003").out()).isEqualTo("S-0003 is in charge of C-1.\n");
        assertThat(json("contract show C-1").get("inChargeName").stringValue()).isEqualTo("Jiro");
        isRefused("contract assign C-1 --staff S-0009", "record-unknown");
    }

    @Test
    void seeWhatTheyHold() {
        assertThat(json("staff holds S-0002"))
                .hasToString("[{\"charge\":\"duty\",\"id\":\"ciso\",\"title\":\"chief information security officer\","
                        + "\"since\":\"2026-04-01\",\"until\":null,\"state\":\"current\",\"finding\":null},"
                        + "{\"charge\":\"contract\",\"id\":\"C-1\",\"title\":\"Printing\","
                        + "\"since\":\"2026-04-01\",\"until\":null,\"state\":\"current\",\"finding\":null}]");
        assertThat(json("staff holds S-0003")).isEmpty();
        isRefused("staff holds S-0009", "record-unknown");
    }

    @Test
    void leaveBehindWhatNobodyTakesOver() {
        var ran = program.run("staff transfer S-0002 --leaves --on 2026-12-01");

        assertThat(ran.out()).isEqualTo("S-0002 is transferred from 2026-12-01 on.\n");
        assertThat(ran.err()).isEqualTo("""
                        S-0002 has these roles no more: reviewer
                        with nobody from 2026-12-01 on: duty ciso chief information security officer
                        with nobody from 2026-12-01 on: contract C-1 Printing
                        """);
        assertThat(json("staff holds S-0002 --on 2026-12-01").findValuesAsString("state"))
                .containsExactly("left-behind", "left-behind");
        assertThat(json("staff show S-0002").get("state").stringValue()).isEqualTo("active");
        assertThat(json("staff show S-0002 --on 2026-12-01").get("state").stringValue())
                .isEqualTo("left");
        assertThat(json("staff show S-0002 --on 2026-12-01").get("roles")).isEmpty();
        assertThat(json("contract show C-1 --on 2026-12-01").get("inCharge").isNull())
                .isTrue();
    }

    @Test
    void handAllOverInOneCommit() {
        var transfer = "staff transfer S-0002 --section Taxes --successor S-0003 --on 2026-12-01";
        var planned = json(transfer + " --dry-run").get("planned");

        assertThat(planned.findValuesAsString("event"))
                .containsExactly("StaffTransferred", "DutyReleased", "DutyAppointed", "PersonInChargeAssigned");
        assertThat(json("staff holds S-0003 --on 2026-12-01")).isEmpty();

        var ran = program.run(transfer);

        assertThat(ran.out()).isEqualTo("S-0002 is transferred from 2026-12-01 on.\n");
        assertThat(ran.err()).isEqualTo("""
                        handed over to S-0003: duty ciso chief information security officer
                        handed over to S-0003: contract C-1 Printing
                        """);
        assertThat(json("staff holds S-0002 --on 2026-12-01")).isEmpty();
        assertThat(json("staff holds S-0003 --on 2026-12-01").findValuesAsString("id"))
                .containsExactly("ciso", "C-1");
        assertThat(json("staff show S-0002 --on 2026-12-01").get("section").stringValue())
                .isEqualTo("Taxes");
        assertThat(json("staff show S-0002 --on 2026-12-01").get("roles")).hasToString("[\"reviewer\"]");
    }

    @Test
    void handOverLaterWhatWasLeftBehind() {
        program.run("staff transfer S-0002 --section Taxes --on 2026-11-01");

        var ran = program.run("staff hand-over S-0002 --successor S-0003");

        assertThat(ran.out()).isEqualTo("S-0002 handed over to S-0003 on 2026-11-23.\n");
        assertThat(json("staff holds S-0003").findValuesAsString("id")).containsExactly("ciso", "C-1");
        assertThat(json("staff holds S-0002")).isEmpty();
        assertThat(json("staff hand-over S-0002 --successor S-0003").get("events"))
                .isEmpty();
    }

    @Test
    void areTransferredWithinBounds() {
        isRefused("staff transfer S-0002", "transfer-whereto");
        isRefused("staff transfer S-0002 --leaves --section Taxes", "transfer-whereto");
        isRefused("staff transfer S-0002 --leaves --successor S-0002", "successor-is-leaver");
        isRefused("staff hand-over S-0002 --successor S-0002", "successor-is-leaver");
        isRefused("staff transfer S-0001 --leaves", "last-admin");
        program.run("staff transfer S-0002 --leaves");
        isRefused("staff appoint S-0002 --duty audit-lead", "staff-left: S-0002 left the organ on 2026-11-23.");
        isRefused("contract assign C-1 --staff S-0002", "staff-left");
    }

    @Test
    void stayWhereATransferWasRecordedWrongly() {
        var at = json("staff transfer S-0002 --section Taxes").get("position").longValue();

        assertThat(program.run("staff void S-0002 " + at + " --reason mistaken").out())
                .isEqualTo("S-0002: the entry #" + at + " is void.\n");
        assertThat(json("staff holds S-0002").findValuesAsString("state")).containsExactly("current", "current");
        assertThat(json("staff show S-0002").get("section").stringValue()).isEqualTo("Elections");
    }

    @ParameterizedTest
    @CsvSource({
        "RL-01:OGI-EC:CISO, 0, staff appoint <staff> --duty ciso",
        "RL-02:S-0002:CISO, 0, staff hand-over S-0002 --successor <staff>",
        "RL-02:S-0002:CISO, 1, staff release S-0002 --duty ciso",
        "RL-02:S-0002:C-1, 0, staff hand-over S-0002 --successor <staff>",
        "RL-02:S-0002:C-1, 1, contract assign C-1 --staff <staff>"
    })
    void makeGapsThatEveryRemedyLifts(String gap, int place, String remedy) {
        program.run("staff transfer S-0002 --section Taxes");
        assertThat(json("gaps --kind role").findValuesAsString("id"))
                .containsExactly("RL-01:OGI-EC:CISO", "RL-02:S-0002:C-1", "RL-02:S-0002:CISO");
        assertThat(json("gaps --kind role").findValuesAsString("title")).containsExactly("Ogi", "Taro", "Taro");
        var typed = json("gap explain " + gap).get("remedies").get(place).stringValue();
        assertThat(typed).isEqualTo("daicho " + remedy);

        program.run(remedy.replace("<staff>", "S-0003"));

        assertThat(json("gaps --kind role").findValuesAsString("id")).doesNotContain(gap);
    }

    @Test
    void areNamedWhereAGapIsExplained() {
        program.run("staff transfer S-0002 --section Taxes");

        assertThat(program.run("gap explain RL-02:S-0002:C-1").out())
                .contains("S-0002 Taro", "was in charge of C-1 Printing until the transfer on 2026-11-23");
        assertThat(program.run("gaps --kind role --lang ja").out()).contains("最高情報セキュリティ責任者がいない");
    }

    @Test
    void handOverTheAccountsTheyAnswerFor() {
        Stream.of(
                        "social register --platform X --handle @ogi --on 2026-04-01",
                        "social assign A-0001 --responsible S-0002 --on 2026-04-01",
                        "social deputies A-0001 --staff S-0001 --staff S-0002 --on 2026-04-01")
                .forEach(program::run);

        program.run("staff transfer S-0002 --leaves --successor S-0003 --on 2026-12-01");

        assertThat(json("staff holds S-0003 --on 2026-12-01").findValuesAsString("charge"))
                .containsExactly("duty", "contract", "account");
        assertThat(json("gaps --kind role --on 2026-12-01")).isEmpty();
    }
}
