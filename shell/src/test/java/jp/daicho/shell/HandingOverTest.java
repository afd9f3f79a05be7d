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
                        + "\"since\":\"2026-04-01\",\"until\":null,\"state\":\"current\"}]");
        assertThat(program.run("staff holds S-0002 --lang ja").out()).contains("クラウドサービス", "Forms");
    }

    @Test
    void givesServicesToTheSuccessor() {
        manageForms();
        var transfer = "staff transfer S-0002 --leaves --successor S-0003 --on 2026-12-01";
        assertThat(json(transfer + " --dry-run").get("planned").findValuesAsString("event"))
                .containsExactly("StaffTransferred", "ServiceManagerReplaced");
        assertThat(json("staff holds S-0003 --on 2026-12-01")).isEmpty();

        assertThat(program.run(transfer).err()).isEqualTo("handed over to S-0003: cloud service K-0001 Forms\n");
        assertThat(json("staff holds S-0003 --on 2026-12-01").findValuesAsString("id"))
                .containsExactly("K-0001");
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
                .contains("K-0001 Forms の管理者が引き継がれていません");
        assertThat(gap.get("remedies").valueStream().map(JsonNode::stringValue)).contains("daicho " + remedy);

        assertThat(program.run(remedy.replace("<staff>", "S-0003")).out()).isNotEmpty();

        assertThat(json("gaps").findValuesAsString("id")).doesNotContain("RL-02:S-0002:K-0001", "CS-07:K-0001");
    }
}
