package jp.daicho.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import jp.daicho.shell.console.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What scripts may rely on. */
class JsonTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    @TempDir
    private Path home;

    private Program program;

    @BeforeEach
    void found() {
        program = new Program(home).with("DAICHO_OUTPUT", "json");
        program.run("init --organ OGI-EC --name Ogi --admin-name Hana");
        program.run("vendor register --name Acme --kana ACME --address Tokyo --contact Taro --on 2026-04-01");
    }

    private JsonNode json(String line) {
        Ran ran = program.run(line);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().lines()).hasSize(1);
        return MAPPER.readTree(ran.out());
    }

    private static void keys(JsonNode node, String... keys) {
        assertThat(node.propertyNames()).containsExactlyElementsOf(Arrays.asList(keys));
    }

    @Test
    void ofAChangeNamesTheRecordTheEventsAndTheFirstPosition() {
        assertThat(json("vendor certify V-0001 --kind ismap --on 2026-04-01"))
                .hasToString("{\"record\":\"V-0001\",\"events\":[\"CertificationRecorded\"],\"position\":7}");
    }

    @Test
    void ofAChangeThatChangesNothingHasNoPosition() {
        assertThat(json("vendor profile V-0001 --name Acme --on 2026-04-01"))
                .hasToString("{\"record\":\"V-0001\",\"events\":[]}");
    }

    @Test
    void ofTheStatusSaysWhereTheProgramStands() {
        JsonNode status = json("status");

        keys(status, "version", "store", "home", "organ", "size", "root", "keys", "user", "staff", "roles");
        assertThat(status.get("home").stringValue()).isEqualTo("sqlite");
        assertThat(status.get("keys").stringValue()).isEqualTo("ready");
        assertThat(status.get("size").intValue()).isEqualTo(7);
        assertThat(status.get("staff").stringValue()).isEqualTo("S-0001");
        assertThat(status.get("roles")).hasToString("[\"admin\"]");
    }

    @Test
    void ofAListAndOneOfItBeginsWithCodeNameAndState() {
        for (String record : List.of("vendor", "staff")) {
            JsonNode first = json(record + " list").get(0);
            JsonNode shown = json(record + " show " + first.get("id").stringValue());

            assertThat(first.propertyNames()).startsWith("id", "name", "state");
            assertThat(shown.propertyNames()).containsAll(first.propertyNames());
        }
        assertThat(json("vendor show V-0001").propertyNames()).contains("kana", "corporateNumber", "address");
    }

    @Test
    void ofAHistoryHasAllThatProvesAnEntry() {
        JsonNode entry = json("vendor history V-0001").get(0);

        keys(entry, "position", "recordedAt", "effectiveOn", "actor", "actorName", "event", "record", "data", "leaf");
        assertThat(entry.get("effectiveOn").stringValue()).isEqualTo("2026-04-01");
        assertThat(entry.get("actorName").stringValue()).isEqualTo("Hana");
        keys(entry.get("data"), "vendor", "name", "kana", "address", "effectiveOn");
    }

    @Test
    void ofTheLedgerProvesIt() {
        keys(json("ledger verify"), "ok", "organ", "ledger", "size", "root", "commits", "checkpoint", "noted");
        JsonNode checkpoint = json("ledger checkpoint");

        keys(checkpoint, "checkpoint", "text");
        assertThat(checkpoint.get("checkpoint").stringValue()).startsWith("D1 ");
    }

    @Test
    void ofARefusalGoesToStderr() {
        Ran ran = program.run("vendor suspend V-0009 --reason x");
        JsonNode error = MAPPER.readTree(ran.err()).get("error");

        assertThat(ran.exit()).isEqualTo(4);
        assertThat(ran.out()).isEmpty();
        assertThat(error.propertyNames()).startsWith("code", "message");
        assertThat(error.get("code").stringValue()).isEqualTo("record-unknown");

        Ran slip = program.run("vendor suspend V-0001 --reason x --until 2026-02-30");
        keys(MAPPER.readTree(slip.err()).get("error"), "code", "message", "field");
    }
}
