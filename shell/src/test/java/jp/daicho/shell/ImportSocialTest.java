package jp.daicho.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import jp.daicho.shell.console.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An office's list of its social media accounts comes into the register. */
class ImportSocialTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String LIST = """
            番号,媒体,アカウント名,URL,目的,責任者,運用手順,発信できる情報,多要素認証,公式サイト掲載確認日,最終投稿日,所管課
            1,X,@midorino_0,https://example.jp/midorino/0,防災,総務課長,第2版,お知らせ・イベント,,R8.9.3,2026/8/9,住民課
            2,Facebook,@midorino_1,https://example.jp/midorino/1,選挙啓発,総務課長,,,済,2026-04-03,2026/9/9,福祉課
            3,YouTube,@midorino_4,https://example.jp/midorino/4,選挙啓発,選管書記長,第1版,お知らせ,未,,2026/5/9,税務課
            4,X,@midorino_5,https://example.jp/midorino/5,選挙啓発,,,,,,2023/3/9,建設課
            """;

    @TempDir
    private Path home;

    private Program program;

    @BeforeEach
    void found() {
        program = new Program(home);
        run("init --organ MIDORINO --name Midorino --admin-name Hana");
    }

    private Ran run(String line) {
        var ran = program.run(line);
        assertThat(ran.exit()).as(line + ran.err()).isZero();
        return ran;
    }

    private JsonNode imported(String list, String more) throws IOException {
        Files.writeString(home.resolve("sns.csv"), list);
        return JSON.readTree(run("import social " + home.resolve("sns.csv") + " --output json" + more)
                .out());
    }

    private List<String> ids(String record) {
        var gaps = JSON.readTree(run("gaps --kind social --output json").out());
        return StreamSupport.stream(gaps.spliterator(), false)
                .filter(gap -> gap.get("record").stringValue().equals(record))
                .map(gap ->
                        gap.get("rule").stringValue() + " " + gap.get("since").stringValue())
                .sorted()
                .toList();
    }

    @Test
    void rowByRowWithTheGapsItsReaderExpects() throws IOException {
        var report = imported(LIST, "");

        assertThat(report.get("accepted").intValue()).isEqualTo(4);
        assertThat(report.get("records").toString()).isEqualTo("[\"A-0001\",\"A-0002\",\"A-0003\",\"A-0004\"]");
        assertThat(report.get("unusedColumns").toString()).isEqualTo("[\"番号\"]");
        assertThat(report.get("warnings").toString())
                .contains("\"field\":\"procedure\"", "S-0002", "S-0003", "(daicho policy adopt --kind sns-procedure)")
                .doesNotContain("S-0004");
        var first = JSON.readTree(run("social show A-0001 --output json").out());
        assertThat(first.get("responsible").stringValue()).isEqualTo("S-0002");
        assertThat(first.get("publishable").stringValue()).isEqualTo("お知らせ・イベント");
        assertThat(first.get("listedOn").stringValue()).isEqualTo("2026-09-03");
        assertThat(ids("A-0001"))
                .contains("SM-03 2026-08-09", "SM-06 2026-08-09")
                .noneMatch(gap -> gap.startsWith("SM-01") || gap.startsWith("SM-04"));
        assertThat(ids("A-0003")).contains("SM-05 2026-05-09", "SM-06 2026-05-09");
        assertThat(ids("A-0004"))
                .contains(
                        "SM-01 2023-03-09",
                        "SM-03 2023-03-09",
                        "SM-04 2023-03-09",
                        "SM-08 2023-09-06",
                        "SM-14 2024-03-10");
    }

    @Test
    void withHowItStandsOnTheDayOfTheListWhereNoDayIsNamed() throws IOException {
        imported(LIST, " --on 2026-09-20");

        var history = JSON.readTree(run("social history A-0002 --output json").out());
        assertThat(StreamSupport.stream(history.spliterator(), false)
                        .filter(entry -> entry.get("event").stringValue().equals("MfaConfirmed"))
                        .map(entry -> entry.get("effectiveOn").stringValue()))
                .containsExactly("2026-09-20");
    }

    @Test
    void onceHoweverOftenItIsTaken() throws IOException {
        imported(LIST, "");
        var again = imported(LIST, "");

        assertThat(again.get("accepted").intValue()).isZero();
        assertThat(again.get("unchanged").intValue()).isEqualTo(4);
        var changed = imported(LIST.replace("防災", "広報").replace("選管書記長", "総務課長"), "");
        assertThat(changed.get("changed").toString())
                .contains("\"record\":\"A-0001\",\"fields\":[\"purpose\"]")
                .contains("\"record\":\"A-0003\",\"fields\":[\"responsible\"]");
    }

    @Test
    void asItIsRehearsed() throws IOException {
        var rehearsed = imported(LIST, " --dry-run");

        assertThat(rehearsed.get("accepted").intValue()).isEqualTo(4);
        assertThat(run("social list --output json").out().strip()).isEqualTo("[]");
        assertThat(imported(LIST, "").get("records")).isEqualTo(rehearsed.get("records"));
    }

    @Test
    void butNoPasswordThatStandsInIt() throws IOException {
        var report = imported(LIST.replace("お知らせ・イベント", "お知らせ (pw:abcd1234)"), "");

        assertThat(report.get("rejected")).hasSize(1);
        var rejected = report.get("rejected").get(0);
        assertThat(rejected.get("field").stringValue()).isEqualTo("publishable");
        assertThat(rejected.toString()).doesNotContain("abcd1234");
        assertThat(run("social list").out()).doesNotContain("midorino_0");
    }

    @Test
    void asFarAsItCanBeUnderstood() throws IOException {
        run("staff register --name 総務課長");
        run("staff register --name 総務課長");
        var report = imported(LIST.replace("済", "たぶん").replace("https://example.jp/midorino/4", "midorino"), "");

        assertThat(report.get("accepted").intValue()).isEqualTo(2);
        assertThat(report.get("rejected").toString()).contains("\"field\":\"mfa\"", "\"field\":\"url\"");
        assertThat(report.get("warnings").toString()).contains("S-0002, S-0003");
    }

    @Test
    void fromATemplateToo() throws IOException {
        run("template social --to " + home.resolve("leer.csv") + " --lang ja");

        assertThat(Files.readString(home.resolve("leer.csv"))).contains("媒体,アカウント名,URL,目的");
    }

    @Test
    void namingTheColumnThatIsAtFault() throws IOException {
        var report = imported("""
                媒体,アカウント名,URL,目的
                X,https://x.com/midorino,https://example.jp/midorino,防災
                """, " --lang ja");

        assertThat(report.get("rejected").get(0).get("field").stringValue()).isEqualTo("handle");
        assertThat(report.get("rejected").get(0).get("reason").stringValue())
                .contains("@midorino")
                .doesNotContain("--");
    }
}
