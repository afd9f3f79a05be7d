package jp.daicho.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.daicho.shell.console.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An office's list of the cloud services it uses comes into the register. */
class ImportCloudTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String LIST = """
            サービス名,提供事業者,利用目的,利用開始日,管理者
            電子申請,株式会社さくら,申請の受付,R8.4.1,総務課長
            グループウェア,株式会社さくら,庁内連絡,R8.4.1,総務課長
            会議,もみじ株式会社,会議,R8.5.1,
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

    private JsonNode imported(String more) throws IOException {
        Files.writeString(home.resolve("cloud.csv"), LIST);
        return JSON.readTree(program.run("import cloud " + home.resolve("cloud.csv") + " --output json" + more)
                .out());
    }

    @Test
    void withTheProvidersAndManagersItNames() throws IOException {
        var rehearsed = imported(" --dry-run");
        var report = imported("");

        assertThat(report.get("accepted").intValue()).isEqualTo(3);
        assertThat(report.get("warnings")).hasSize(1);
        assertThat(report.get("warnings").get(0).get("reason").stringValue()).contains("registered as S-0002");
        assertThat(report.get("records")).isEqualTo(rehearsed.get("records"));
        assertThat(rehearsed.get("warnings")).isEqualTo(report.get("warnings"));
        assertThat(run("vendor list --output id").out()).isEqualTo("V-0001\nV-0002\n");
        assertThat(run("cloud show K-0002 --output json").out()).contains("\"manager\":\"S-0002\"");
        assertThat(imported("").get("unchanged").intValue()).isEqualTo(3);
    }

    @Test
    void butNotOfAProviderWhoseNameSeveralHave() throws IOException {
        run("vendor register --name 株式会社さくら --corporate-number 7000012050002");
        run("vendor register --name ㈱さくら --corporate-number 8000012010038");
        var report = imported("");

        assertThat(report.get("accepted").intValue()).isEqualTo(1);
        assertThat(report.get("rejected")
                        .valueStream()
                        .map(line -> line.get("field").stringValue()))
                .containsExactly("provider", "provider");
        assertThat(report.get("rejected").get(0).get("reason").stringValue()).contains("V-0001, V-0002");
        assertThat(run("vendor list --output id").out()).isEqualTo("V-0001\nV-0002\nV-0003\n");
    }

    @Test
    void findingTheOneThatProvidesTheService() throws IOException {
        imported("");
        run("vendor register --name ㈱さくら --corporate-number 8000012010038");

        assertThat(imported("").get("unchanged").intValue()).isEqualTo(3);
    }

    @Test
    void withoutAManagerWhoseNameSeveralHave() throws IOException {
        run("staff register --name 総務課長");
        run("staff register --name 総務課長");
        var report = imported("");

        assertThat(report.get("accepted").intValue()).isEqualTo(3);
        assertThat(report.get("warnings").toString()).contains("S-0002, S-0003", "\"field\":\"manager\"");
        assertThat(run("cloud show K-0001 --output json").out()).contains("\"manager\":null");
        assertThat(imported("").get("unchanged").intValue()).isEqualTo(3);
    }

    @Test
    void fromATemplateToo() throws IOException {
        run("template cloud --to " + home.resolve("leer.csv") + " --lang ja");

        var headings = Files.readString(home.resolve("leer.csv"));
        assertThat(headings).contains("サービス名,提供事業者,", ",管理者");
        assertThat(run("import cloud " + home.resolve("leer.csv") + " --output json")
                        .out())
                .contains("\"accepted\":0", "\"rejected\":[]");
    }
}
