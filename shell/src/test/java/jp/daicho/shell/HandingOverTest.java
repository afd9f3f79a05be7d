package jp.daicho.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What else than duties, contracts and accounts somebody hands over (引継ぎ). */
class HandingOverTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    private Path home;

    private Program program;

    @BeforeEach
    void register() {
        program = new Program(home).at("2026-11-23T01:00:00Z");
        Stream.of(
                        "init --organ OGI-EC --name Ogi --admin-name Hana --on 2026-04-01",
                        "staff register --name Taro --on 2026-04-01",
                        "staff register --name Jiro --on 2026-04-01",
                        "vendor register --name Sakura --on 2026-04-01")
                .forEach(this::done);
    }

    private void done(String line) {
        assertThat(program.run(line).err()).as(line).isEmpty();
    }

    private JsonNode json(String line) {
        return JSON.readTree(program.run(line + " --output json").out());
    }

    private void manageForms() {
        done("cloud discover --service Forms --provider V-0001 --on 2026-04-01");
        done("cloud appoint-manager K-0001 --manager S-0002 --on 2026-04-01");
    }

    @Test
    void namesTheServicesSomebodyManages() {
        manageForms();

        assertThat(json("staff holds S-0002"))
                .hasToString("[{\"charge\":\"cloud\",\"id\":\"K-0001\",\"title\":\"Forms\","
                        + "\"since\":\"2026-04-01\",\"until\":null,\"state\":\"current\",\"finding\":null}]");
        assertThat(program.run("staff holds S-0002 --lang ja").out()).contains("クラウドサービス", "Forms");
    }

    private void find() {
        Stream.of(
                        "audit plan --kind self-check --scope all --section Taxes --on 2026-04-10",
                        "audit start U-2026-01 --on 2026-05-01",
                        "audit finding U-2026-01 --record V-0001 --text unchecked --due 2027-03-31 --owner S-0002"
                                + " --on 2026-05-10")
                .forEach(this::done);
    }

    @Test
    void namesTheFindingsSomebodyIsToPutRight() {
        find();

        assertThat(json("staff holds S-0002"))
                .hasToString("[{\"charge\":\"finding\",\"id\":\"U-2026-01\",\"title\":\"F1 unchecked\","
                        + "\"since\":\"2026-05-10\",\"until\":null,\"state\":\"current\",\"finding\":\"F1\"}]");
        done("audit answer U-2026-01 --finding F1 --text checked --by S-0002");
        assertThat(json("staff holds S-0002").size()).isEqualTo(1);
        done("audit close-finding U-2026-01 --finding F1 --by S-0001");
        assertThat(json("staff holds S-0002")).isEmpty();
    }

    @Test
    void namesTheOwnerOfAFindingOfAnyDay() {
        find();

        var said = program.run("audit assign-finding U-2026-01 --finding F1 --owner S-0003 --on 2026-06-01");
        assertThat(said.out()).isEqualTo("U-2026-01: S-0003 is to put F1 right.\n");
        assertThat(json("audit show U-2026-01")
                        .get("findings")
                        .get(0)
                        .get("owner")
                        .stringValue())
                .isEqualTo("S-0003");
        assertThat(json("audit show U-2026-01 --on 2026-05-31")
                        .get("findings")
                        .get(0)
                        .get("owner")
                        .stringValue())
                .isEqualTo("S-0002");
        assertThat(program.run("audit history U-2026-01").out()).contains("owner of a finding named");
        assertThat(program.run("audit assign-finding U-2026-01 --finding F2 --owner S-0003")
                        .err())
                .startsWith("daicho: finding-unknown: U-2026-01 has no finding F2.");
    }

    @Test
    void takesOutAnOwnerThatWasRecordedWrongly() {
        find();
        var at = json("audit assign-finding U-2026-01 --finding F1 --owner S-0003")
                .get("position")
                .longValue();

        done("audit void U-2026-01 " + at + " --reason mistaken");

        assertThat(json("audit show U-2026-01").get("findings").findValuesAsString("owner"))
                .containsExactly("S-0002");
        assertThat(json("staff holds S-0003")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "staff hand-over S-0002 --successor <staff>",
                "audit assign-finding U-2026-01 --finding F1 --owner <staff>"
            })
    void isAGapUntilSomebodyOwnsTheFinding(String remedy) {
        find();
        assertThat(program.run("staff transfer S-0002 --section Taxes").err())
                .isEqualTo("with nobody from 2026-11-23 on: finding U-2026-01 F1 unchecked\n");
        var gap = "RL-02:S-0002:U-2026-01-F1";
        assertThat(program.run("gap explain " + gap).out())
                .contains("was to put U-2026-01 F1 unchecked right until the transfer on 2026-11-23");
        assertThat(json("gap explain " + gap).get("remedies").valueStream().map(JsonNode::stringValue))
                .contains("daicho " + remedy);

        assertThat(program.run(remedy.replace("<staff>", "S-0003")).out()).isNotEmpty();

        assertThat(json("gaps").findValuesAsString("id")).doesNotContain(gap);
    }

    @Test
    void tellsWhatWaitsAndLeavesItWithWhoeverApplied() {
        Stream.of(
                        "cloud apply --service Forms --provider V-0001 --purpose requests --applicant S-0002"
                                + " --on 2026-04-01",
                        "social plan --platform X --handle @ogi --purpose news --applicant S-0002 --on 2026-04-01",
                        "exception apply --kind other --owner S-0001 --applicant S-0002 --until 2027-03-31"
                                + " --reason moving --on 2026-04-01")
                .forEach(this::done);

        assertThat(json("staff holds S-0002").findValuesAsString("charge"))
                .containsExactly("application", "application", "application");
        assertThat(json("staff holds S-0002").findValuesAsString("state"))
                .containsExactly("undecided", "undecided", "undecided");
        assertThat(program.run("staff holds S-0002 --lang ja").out()).contains("申請", "決裁待ち", "Forms");
        var waiting = """
                        S-0002 still is the one who applied, and nobody has decided yet: application A-0001 X @ogi
                        S-0002 still is the one who applied, and nobody has decided yet: application E-0001 moving
                        S-0002 still is the one who applied, and nobody has decided yet: application K-0001 Forms
                        """;
        assertThat(program.run("staff transfer S-0002 --leaves --successor S-0003 --dry-run")
                        .err())
                .isEqualTo(waiting);
        assertThat(program.run("staff hand-over S-0002 --successor S-0003").err())
                .isEqualTo(waiting);
        assertThat(program.run("staff transfer S-0002 --leaves").err()).isEqualTo(waiting);
        assertThat(json("gaps").findValuesAsString("id")).noneMatch(gap -> gap.startsWith("RL-02"));
    }

    @Test
    void givesServicesAndFindingsToTheSuccessor() {
        manageForms();
        find();
        var transfer = "staff transfer S-0002 --leaves --successor S-0003 --on 2026-12-01";
        assertThat(json(transfer + " --dry-run").get("planned").findValuesAsString("event"))
                .containsExactly("StaffTransferred", "ServiceManagerReplaced", "FindingAssigned");
        assertThat(json("staff holds S-0003 --on 2026-12-01")).isEmpty();

        assertThat(program.run(transfer).err()).isEqualTo("""
                        handed over to S-0003: cloud service K-0001 Forms
                        handed over to S-0003: finding U-2026-01 F1 unchecked
                        """);
        assertThat(json("staff holds S-0003 --on 2026-12-01").findValuesAsString("id"))
                .containsExactly("K-0001", "U-2026-01");
        assertThat(json("gaps --on 2026-12-01").findValuesAsString("id")).noneMatch(gap -> gap.startsWith("RL-02"));
        assertThat(json("cloud show K-0001 --on 2026-12-01").get("manager").stringValue())
                .isEqualTo("S-0003");
        assertThat(program.run("cloud appoint-manager K-0001 --manager S-0002 --on 2026-12-01")
                        .err())
                .startsWith("daicho: staff-left: S-0002 left the organ on 2026-12-01.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"staff hand-over S-0002 --successor <staff>", "cloud appoint-manager K-0001 --manager <staff>"})
    void isAGapUntilSomebodyManagesTheService(String remedy) {
        manageForms();
        assertThat(program.run("staff transfer S-0002 --section Taxes").err())
                .isEqualTo("with nobody from 2026-11-23 on: cloud service K-0001 Forms\n");

        var gap = json("gap explain RL-02:S-0002:K-0001");
        assertThat(program.run("gap explain RL-02:S-0002:K-0001").out())
                .contains("managed K-0001 Forms until the transfer on 2026-11-23; nobody has taken over");
        assertThat(program.run("gap explain RL-02:S-0002:K-0001 --lang ja").out())
                .contains("K-0001 Forms の管理者が引き継がれていない");
        assertThat(gap.get("remedies").valueStream().map(JsonNode::stringValue)).contains("daicho " + remedy);

        assertThat(program.run(remedy.replace("<staff>", "S-0003")).out()).isNotEmpty();

        assertThat(json("gaps").findValuesAsString("id")).doesNotContain("RL-02:S-0002:K-0001", "CS-07:K-0001");
    }
}
