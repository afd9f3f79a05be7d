package jp.daicho.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the import of cloud services says of rows that aren't, or not wholly, recorded as they are. */
class ImportCloudRemarksTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final String HEADINGS = "サービス名,提供事業者,利用目的,申請日,承認日,承認期限,管理者";

    @TempDir
    private Path home;

    private Program program;

    @BeforeEach
    void found() {
        program = new Program(home).at("2026-11-23T03:00:00Z");
        program.run("init --organ OGI-EC --name Ogi --admin-name Hana");
    }

    private JsonNode report(String... lines) throws Exception {
        var file = Files.writeString(home.resolve("list.csv"), String.join("\r\n", lines) + "\r\n", UTF_8);
        var ran = program.run("import cloud --output json", file.toString());
        assertThat(ran.exit()).as(ran.err()).isZero();
        return MAPPER.readTree(ran.out());
    }

    @Test
    void saysWhichManagersItRegistered() throws Exception {
        var report = report(
                HEADINGS,
                "電子申請,さくら,申請,2026-04-01,2026-04-08,2027-03-31,選挙係長",
                "文字起こし,さくら,議事録,2026-04-01,2026-04-08,2027-03-31,選挙係長");

        assertThat(report.get("accepted").intValue()).isEqualTo(2);
        assertThat(report.get("warnings")).hasSize(1);
        assertThat(report.get("warnings").toString()).contains("\"row\":2", "\"field\":\"manager\"", "S-0002");
    }

    @Test
    void saysThatAnEndWithoutAnApprovalIsLeftOut() throws Exception {
        var row = "電子申請,さくら,申請,2026-04-01,,2027-03-31,";
        var first = report(HEADINGS, row);
        assertThat(first.get("accepted").intValue()).isEqualTo(1);
        assertThat(first.get("warnings").toString()).contains("\"field\":\"until\"");

        var again = report(HEADINGS, row);
        assertThat(again.get("unchanged").intValue()).isEqualTo(1);
        assertThat(again.get("changed")).isEmpty();
    }

    @Test
    void namesTheColumnOfADayToCome() throws Exception {
        var report = report(HEADINGS, "電子申請,さくら,申請,2027-04-01,,,", "文字起こし,さくら,議事録,2026-04-01,2027-04-08,,");

        assertThat(report.get("rejected").findValuesAsString("field")).containsExactly("applied", "approved");
    }

    @Test
    void rejectsWhatLooksLikeAPassword() throws Exception {
        var report = report(HEADINGS, "電子申請,さくら,password: Hunter2!,2026-04-01,,,");

        assertThat(report.get("rejected").findValuesAsString("field")).containsExactly("purpose");
        assertThat(report.toString()).doesNotContain("Hunter2");
        assertThat(report.get("rejected").get(0).get("reason").stringValue())
                .startsWith("Purpose holds what looks like a password");
    }

    /** Data that may be anywhere are nowhere in particular, and a gap says so. */
    @Test
    void saysNothingOfWhatTheListDoesNotKnow() throws Exception {
        report("サービス名,提供事業者,利用目的,ネットワーク,データ保存地域,申請日", "電子申請,さくら,申請,,日本・不明,2026-04-01", "採点,さくら,採点,,日本,2026-04-01");

        var shown = MAPPER.readTree(program.run("cloud list --output json").out());
        assertThat(shown.findValues("region").toString()).isEqualTo("[[], [\"JP\"]]");
        assertThat(shown.findValues("zone").toString()).isEqualTo("[[], []]");
        assertThat(program.run("gaps --kind cloud --output json").out())
                .contains("\"id\":\"CS-05:K-0001\"")
                .contains("nobody knows where its data are");
    }
}
