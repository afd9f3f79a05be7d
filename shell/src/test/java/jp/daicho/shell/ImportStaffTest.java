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

/** An office's own list of its staff. */
class ImportStaffTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final String HEADINGS = "氏名,所属,身分,アカウント";

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
        var ran = program.run("import staff --output json", file.toString());
        assertThat(ran.exit()).as(ran.err()).isZero();
        return MAPPER.readTree(ran.out());
    }

    private JsonNode show(String code) {
        return MAPPER.readTree(
                program.run("staff show " + code + " --output json").out());
    }

    @Test
    void becomesMembersOfStaff() throws Exception {
        var report = report(HEADINGS, "山田 太郎,選挙係,職員,taro", "大山 花,,会計年度任用職員,", "森 委員,委員会,委員,");

        assertThat(report.get("accepted").intValue()).isEqualTo(3);
        assertThat(report.get("records")).hasToString("[\"S-0002\",\"S-0003\",\"S-0004\"]");
        assertThat(show("S-0002").get("name").stringValue()).isEqualTo("山田 太郎");
        assertThat(show("S-0002").get("section").stringValue()).isEqualTo("選挙係");
        assertThat(show("S-0002").get("logins")).hasToString("[\"taro\"]");
        assertThat(show("S-0003").get("kind").stringValue()).isEqualTo("fiscal-year");
        assertThat(show("S-0004").get("kind").stringValue()).isEqualTo("member");
        assertThat(show("S-0004").get("roles")).isEmpty();
    }

    @Test
    void isTakenOnceHoweverItIsTyped() throws Exception {
        report(HEADINGS, "山田 太郎,選挙係,職員,taro", "大山 花,,,");

        var again = report(HEADINGS, "山田　太郎,選挙係,,taro", "大山花,,,");

        assertThat(again.get("unchanged").intValue()).isEqualTo(2);
        assertThat(again.get("records")).isEmpty();
    }

    @Test
    void tellsNamesakesApartByTheirAccounts() throws Exception {
        var report = report(HEADINGS, "山田 太郎,選挙係,,taro", "山田 太郎,税務課,,taro2");

        assertThat(report.get("accepted").intValue()).isEqualTo(2);
    }

    @Test
    void transfersNobody() throws Exception {
        report(HEADINGS, "山田 太郎,選挙係,,taro");

        var report = report(HEADINGS, "山田 太郎,税務課,,taro");

        assertThat(report.get("changed")).hasToString("[{\"row\":2,\"record\":\"S-0002\",\"fields\":[\"section\"]}]");
        assertThat(show("S-0002").get("section").stringValue()).isEqualTo("選挙係");
    }

    @Test
    void saysWhenAnAccountIsSomebodyElses() throws Exception {
        report(HEADINGS, "山田 太郎,選挙係,,taro");

        var report = report(HEADINGS, "大山 花,選挙係,,taro");

        assertThat(report.get("changed"))
                .hasToString("[{\"row\":2,\"record\":\"S-0002\",\"fields\":[\"staff-name\"]}]");
    }

    @Test
    void saysWhatItCannotTake() throws Exception {
        var report = report(HEADINGS, ",選挙係,,", "大山 花,,役員,", "森 次郎,,,jiro jiro");

        assertThat(report.get("rejected").findValuesAsString("field")).containsExactly("staff-name", "kind", "login");
        assertThat(report.get("accepted").intValue()).isZero();
    }

    @Test
    void mayBeginWithAnEmptyList() throws Exception {
        var file = home.resolve("empty.csv");
        program.run("template staff --lang ja --to", file.toString());

        assertThat(Files.readString(file, UTF_8)).isEqualTo("\uFEFF氏名,所管課,身分,アカウント\r\n");
    }
}
