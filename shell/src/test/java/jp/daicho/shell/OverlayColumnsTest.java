package jp.daicho.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of contracts with columns for the clauses that only some contracts must have. */
class OverlayColumnsTest {

    @TempDir
    private Path home;

    private Program program;

    @BeforeEach
    void found() {
        program = new Program(home);
        program.run("init --organ OGI-EC --name Ogi --admin-name Hana");
    }

    @Test
    void areFoundByWhatOfficesCallThem() throws IOException {
        var list = home.resolve("list.csv");
        Files.writeString(list, """
                件名,委託先,契約開始日,契約終了日,再委託制限,個人情報の再委託,特定個人情報の持ち出し禁止,リモート保守,脆弱性対応,JC-STAR,住基ネットの再委託
                健診,もみじ,R8.4.1,R9.3.31,○,×,△,○,×,△,○
                """);

        assertThat(program.run("import contracts --output json", list.toString())
                        .out())
                .contains("\"accepted\":1")
                .contains("\"unusedColumns\":[]");
        assertThat(program.run("contract show C-2026-0001 --output json").out())
                .contains("{\"id\":\"C09\",", "{\"id\":\"P2\",", "{\"id\":\"N2\",", "{\"id\":\"O4\",")
                .contains("{\"id\":\"S5\",", "{\"id\":\"K3\",", "{\"id\":\"J1\",")
                .doesNotContain("\"N4\"", "\"title\":null");
    }

    @Test
    void standInATemplateWhereTheyAreAskedFor() throws IOException {
        var list = home.resolve("list.csv");
        program.run("template contracts --lang en --set is-ops --to", list.toString());

        assertThat(Files.readString(list))
                .contains("Limits on re-outsourcing", "Rules for remote maintenance")
                .doesNotContain("Security tests");
        assertThat(program.run(
                                "template contracts --set nope --to",
                                home.resolve("none.csv").toString())
                        .err())
                .contains("clause-set-unknown");
    }
}
