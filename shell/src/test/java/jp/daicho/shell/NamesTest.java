package jp.daicho.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The names behind the codes of staff, where accounts and exceptions are shown. */
class NamesTest {

    @TempDir
    private Path home;

    private Program program;

    @BeforeEach
    void register() {
        program = new Program(home).at("2026-11-23T01:00:00Z");
        Stream.of(
                        "init --organ OGI-EC --name Ogi --admin-name Hana --on 2026-04-01",
                        "staff register --name Taro --on 2026-04-01",
                        "social register --platform X --handle @ogi --on 2026-04-01",
                        "exception apply --kind other --owner S-0002 --until 2027-03-31 --reason moving")
                .forEach(line -> assertThat(program.run(line).err()).as(line).isEmpty());
    }

    private JsonNode json(String line) {
        return JsonMapper.shared().readTree(program.run(line + " --output json").out());
    }

    @Test
    void standBesideTheOwnersOfExceptions() {
        assertThat(program.run("exception list").out()).containsPattern("S-0002 +Taro +2027-03-31");
        assertThat(program.run("exception list --lang ja").out()).contains("責任者名", "Taro");
        assertThat(json("exception show E-0001").get("ownerName").stringValue()).isEqualTo("Taro");
    }

    @Test
    void standBesideThosePutInChargeOfAccounts() {
        assertThat(json("social list").get(0).get("responsibleName").isNull()).isTrue();
        Stream.of(
                        "social assign A-0001 --responsible S-0002",
                        "social deputies A-0001 --staff S-0001",
                        "social operators A-0001 --staff S-0001 --staff S-0002",
                        "social custody A-0001 --method safe --custodian S-0001",
                        "social confirm-recovery A-0001 --contact official --holder S-0002")
                .forEach(program::run);

        assertThat(program.run("social list").out()).containsPattern("S-0002 +Taro");
        assertThat(program.run("social list --lang ja").out()).contains("責任者名", "Taro");
        var shown = json("social show A-0001");
        assertThat(shown.get("responsibleName").stringValue()).isEqualTo("Taro");
        assertThat(shown.get("deputyNames")).hasToString("[\"Hana\"]");
        assertThat(shown.get("operatorNames")).hasToString("[\"Hana\",\"Taro\"]");
        assertThat(shown.get("custodianName").stringValue()).isEqualTo("Hana");
        assertThat(shown.get("recoveryHolderName").stringValue()).isEqualTo("Taro");
    }
}
