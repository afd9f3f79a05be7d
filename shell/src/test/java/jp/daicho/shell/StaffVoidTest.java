package jp.daicho.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A transfer that was recorded by mistake, and what went with it. */
class StaffVoidTest {

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
                        "staff grant S-0002 --role reviewer --on 2026-04-01",
                        "staff appoint S-0002 --duty ciso --on 2026-04-01",
                        "social register --platform X --handle @ogi --on 2026-04-01",
                        "social assign A-0001 --responsible S-0003 --on 2026-04-01",
                        "social deputies A-0001 --staff S-0001 --staff S-0002 --on 2026-04-01",
                        "exception apply --kind other --owner S-0002 --until 2027-03-31 --reason moving"
                                + " --on 2026-04-01")
                .forEach(line -> assertThat(program.run(line).err()).as(line).isEmpty());
    }

    private JsonNode json(String line) {
        return JSON.readTree(program.run(line + " --output json").out());
    }

    private String voiding(String transfer) {
        return "staff void S-0002 " + json(transfer).get("position").longValue() + " --reason mistaken";
    }

    private List<String> remedies(String voiding) {
        return json(voiding)
                .get("remedies")
                .valueStream()
                .map(JsonNode::stringValue)
                .toList();
    }

    @Test
    void saysWhatStaysWithTheSuccessor() {
        var voiding = voiding("staff transfer S-0002 --leaves --successor S-0003");
        assertThat(program.run(voiding + " --dry-run --lang ja").err())
                .contains("引き継いだまま S-0003 が受け持ちます: 例外措置 E-0001 moving", "元に戻すには: daicho staff grant S-0002");

        var stays = json(voiding + " --dry-run").get("stays");
        assertThat(stays.findValuesAsString("id")).containsExactly("ciso", "E-0001");
        assertThat(program.run(voiding).err()).startsWith("""
                        still with S-0003, as it was handed over: duty ciso chief information security officer
                        still with S-0003, as it was handed over: exception E-0001 moving
                        to take that back: daicho exception void E-0001\s""");
    }

    @Test
    void saysHowAllOfItIsTakenBack() {
        var held = program.run("staff holds S-0002").out();
        var voiding = voiding("staff transfer S-0002 --leaves --successor S-0003 --on 2026-12-01");
        var remedies = remedies(voiding);
        assertThat(remedies).hasSize(5).last().isEqualTo("daicho staff grant S-0002 --role reviewer --on 2026-12-01");

        for (String remedy : remedies) {
            var ran = program.run(remedy.replaceFirst("^daicho ", "").replace("<reason>", "mistaken"));
            assertThat(ran.exit()).as(remedy + ": " + ran.err()).isZero();
        }

        assertThat(program.run("staff holds S-0002 --on 2026-12-01").out()).isEqualTo(held);
        assertThat(json("staff holds S-0003 --on 2026-12-01").findValuesAsString("charge"))
                .containsExactly("account");
        assertThat(json("staff show S-0002 --on 2026-12-01").get("roles").get(0).stringValue())
                .isEqualTo("reviewer");
    }

    @Test
    void leavesOutWhatWasTakenBackBefore() {
        var transfer = json("staff transfer S-0002 --section Taxes --successor S-0003")
                .get("position")
                .longValue();
        program.run("exception void E-0001 " + (transfer + 4) + " --reason mistaken");

        assertThat(remedies("staff void S-0002 " + transfer + " --reason mistaken"))
                .noneMatch(remedy -> remedy.contains("exception"))
                .hasSize(3);
    }

    @Test
    void saysNothingWhereNothingWasHandedOver() {
        assertThat(program.run(voiding("staff transfer S-0002 --section Taxes")).err())
                .isEmpty();
        assertThat(json("staff void S-0002 5 --reason mistaken").has("stays")).isFalse();
        assertThat(program.run("staff void S-0002 9999 --reason mistaken").err())
                .startsWith("daicho: entry-unknown");
    }
}
