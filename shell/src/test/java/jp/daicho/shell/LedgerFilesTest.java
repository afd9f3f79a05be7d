package jp.daicho.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.daicho.shell.console.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ledger export}, {@code prove} and {@code verify-file}, as they are typed. */
class LedgerFilesTest {

    @TempDir
    private Path folder;

    private Program program;

    @BeforeEach
    void fill() {
        program = new Program(folder).at("2026-06-01T03:00:00Z");
        run("init --organ KAWASE --name 川瀬町選挙管理委員会");
        run("vendor register --name さくら情報");
        run("vendor register --name 青空クラウド --reason 相談記録による");
        run("vendor contact V-0001 --name 田中一郎");
    }

    private Ran run(String line) {
        return program.run(line);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private static String checkpoint(Ran ran) {
        return ran.out()
                .lines()
                .filter(line -> line.contains("D1 KAWASE"))
                .findFirst()
                .map(line -> line.substring(line.indexOf("D1 ")))
                .orElseThrow();
    }

    @Test
    void exportsAndVerifiesWithoutALedger() {
        var exported = run("ledger export --to " + path("all.jsonl"));
        assertThat(exported.exit()).isZero();
        assertThat(exported.out()).contains("Events written  8", "Withheld        0");

        program.with("DAICHO_STORE", path("elsewhere"));
        var verified = program.run("ledger verify-file " + path("all.jsonl") + " --checkpoint", checkpoint(exported));
        assertThat(verified.exit()).isZero();
        assertThat(verified.out()).contains("Intact", checkpoint(exported));
    }

    @Test
    void tellsTheJsonThatScriptsRelyOn() {
        assertThat(run("ledger export --output json --to " + path("all.jsonl")).out())
                .matches(
                        "\\{\"file\":\".*all.jsonl\",\"size\":8,\"written\":8,\"withheld\":0,\"checkpoint\":\"D1 .*\"}\n");
        assertThat(run("ledger verify-file --output json " + path("all.jsonl")).out())
                .matches(
                        "\\{\"ok\":true,\"organ\":\"KAWASE\",\"ledger\":\".*\",\"size\":8,\"root\":\".*\",\"commits\":4,"
                                + "\"checkpoint\":\"D1 .*\"}\n");
        assertThat(run("ledger prove --output json --position #5 --to " + path("one.jsonl"))
                        .out())
                .matches("\\{\"file\":\".*one.jsonl\",\"position\":5,\"checkpoint\":\"D1 .*\"}\n");
        assertThat(run("ledger verify-file --output json " + path("one.jsonl")).out())
                .contains("\"position\":5,", "\"event\":\"VendorRegistered\"", "さくら情報");
    }

    @Test
    void withholdsFromThePublicWhatIsNotForIt() throws IOException {
        assertThat(run("ledger export --public --to " + path("public.jsonl")).out())
                .contains("Withheld        4");
        assertThat(Files.readString(folder.resolve("public.jsonl")))
                .contains("さくら情報", "川瀬町選挙管理委員会")
                .doesNotContain("青空クラウド", "相談記録", "VendorContactChanged", "StaffRegistered");
        assertThat(run("ledger verify-file " + path("public.jsonl")).exit()).isZero();
    }

    @Test
    void exportsAPartByDayOrPosition() {
        program.at("2026-06-03T03:00:00Z");
        run("vendor register --name あけぼの");

        assertThat(run("ledger export --from 2026-06-02 --to " + path("day.jsonl"))
                        .out())
                .contains("Events written  1");
        assertThat(run("ledger export --from #5 --until #6 --to " + path("two.jsonl"))
                        .out())
                .contains("Events written  2");
        assertThat(run("ledger export --until 令和8年6月2日 --to " + path("until.jsonl"))
                        .out())
                .contains("Events written  8");
        assertThat(run("ledger export --from 2026-06-04 --to " + path("none.jsonl")))
                .satisfies(ran -> assertThat(ran.exit()).isEqualTo(2))
                .satisfies(ran -> assertThat(ran.err()).startsWith("daicho: export-part-empty: "));
    }

    @Test
    void replacesNoFileAndSaysWhatIsWrong() throws IOException {
        Files.writeString(folder.resolve("there"), "mine");

        assertRefused(run("ledger export --to " + path("there")), 5, "file-exists");
        assertRefused(run("ledger export --to " + path("no/where.jsonl")), 2, "file-not-writable");
        assertRefused(run("ledger verify-file " + path("nothing")), 2, "file-unreadable");
        assertRefused(run("ledger verify-file " + path("there")), 6, "export-beginning-damaged");
        assertRefused(run("ledger prove --position 99 --to " + path("x")), 4, "position-ahead");
        assertRefused(run("ledger prove --position 2026-04-01 --to " + path("x")), 2, "position-unreadable");
        assertRefused(run("ledger prove --position eins --to " + path("x")), 2, "position-unreadable");
        assertThat(folder.resolve("there")).hasContent("mine");
        assertThat(folder.resolve("x")).doesNotExist();
    }

    private static void assertRefused(Ran ran, int exit, String code) {
        assertThat(ran.err()).startsWith("daicho: " + code + ": ");
        assertThat(ran.exit()).as(code).isEqualTo(exit);
    }

    @Test
    void namesTheDamage() throws IOException {
        run("ledger export --to " + path("all.jsonl"));
        var file = folder.resolve("all.jsonl");
        Files.writeString(file, Files.readString(file).replace("さくら情報", "さくや情報"));

        var verified = run("ledger verify-file --output json " + file);
        assertThat(verified.exit()).isEqualTo(6);
        assertThat(verified.out())
                .isEqualTo("{\"ok\":false,\"position\":5,\"what\":\"altered\",\"detail\":\"commit-root\"}\n");
    }
}
