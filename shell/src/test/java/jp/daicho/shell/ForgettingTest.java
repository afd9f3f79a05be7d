package jp.daicho.shell;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forgetting people as it is typed, and all the places where a name stood before. */
class ForgettingTest {

    private static final List<String> EVERYWHERE = List.of(
            "staff list",
            "staff show S-0002",
            "staff history S-0002",
            "staff history S-0002 --known-at 2026-11-23",
            "staff list --known-at #12",
            "staff duties",
            "vendor show V-0001",
            "vendor history V-0001",
            "contract show C-1",
            "contract history C-1",
            "contract list",
            "gaps",
            "status",
            "whoami");

    @TempDir
    private Path home;

    private Program program;

    @BeforeEach
    void register() {
        program = new Program(home).at("2026-11-23T01:00:00Z");
        Stream.of(
                        "init --organ OGI-EC --name Ogi --admin-name Hana --on 2026-04-01",
                        "staff register --name Tarouemon --login t.yamada --on 2026-04-01",
                        "staff register --name Jirobei --on 2026-04-01",
                        "staff appoint S-0002 --duty ciso --on 2026-04-01",
                        "vendor register --name Sakura --contact Saburota --on 2026-04-01",
                        "vendor contact V-0001 --name Shirobei --on 2026-04-01",
                        "contract conclude --id C-1 --vendor V-0001 --title Printing --from 2026-04-01 --to 2027-03-31",
                        "contract name-responsible C-1 --name Gorosuke --phone 0952-1 --on 2026-04-01",
                        "contract name-responsible C-1 --name Rokuro --on 2026-04-01")
                .forEach(this::done);
    }

    private void done(String line) {
        assertThat(program.run(line).err()).as(line).isEmpty();
    }

    private void isRefused(String line, int exit, String said) {
        var ran = program.run(line);

        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).as(line).startsWith("daicho: " + said);
        assertThat(ran.exit()).isEqualTo(exit);
    }

    private void isNowhere(String name) throws IOException {
        for (String line : EVERYWHERE) {
            for (String output : List.of("table", "json", "csv")) {
                var ran = program.run(line + " --output " + output);
                assertThat(ran.out() + ran.err()).as(line).doesNotContain(name);
            }
        }
        try (var files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain(new String(name.getBytes(UTF_8), ISO_8859_1));
            }
        }
    }

    @Test
    void takesAMemberOfStaffWhoHasLeft() throws IOException {
        var forget = "staff forget S-0002 --reason request";
        isRefused(forget, 5, "staff-not-left: S-0002 belongs to the organ on 2026-11-23");
        program.run("staff transfer S-0002 --leaves");
        isRefused(forget, 2, "confirmation-needed");
        assertThat(program.run("staff show S-0002").out()).contains("Tarouemon");

        var ran = program.run(forget + " --yes");

        assertThat(ran.out()).isEqualTo("S-0002 is forgotten.\n");
        assertThat(ran.err()).contains("the accounts stay in the clear", "t.yamada", "ciso");
        isNowhere("Tarouemon");
        assertThat(program.run("staff list").out()).contains("(forgotten)", "Jirobei", "Hana");
        assertThat(program.run("staff list --lang ja").out()).contains("(消去済み)");
        assertThat(program.run("staff history S-0002 --lang ja").out()).contains("職員の氏名を消去", "本人の請求");
        assertThat(program.run("ledger verify").exit()).isZero();
        assertThat(program.run(forget + " --yes").err()).contains("t.yamada");
        isRefused("staff transfer S-0002 --section Tax", 5, "staff-forgotten");
    }

    @Test
    void takesAContactAndLeavesTheOther() throws IOException {
        done("vendor forget V-0001 --contact K1 --reason retention-over --yes");

        isNowhere("Saburota");
        assertThat(program.run("vendor show V-0001").out()).contains("(forgotten)", "Shirobei");
        isRefused("vendor forget V-0001 --contact K9 --reason request --yes", 4, "contact-unknown");
        isRefused("vendor contact V-0001 --contact K1 --name X", 5, "contact-forgotten");
    }

    @Test
    void takesAResponsiblePersonAndLeavesTheOther() throws IOException {
        done("contract forget C-1 --person H1 --reason purpose-over --yes");

        isNowhere("Gorosuke");
        isNowhere("0952-1");
        assertThat(program.run("contract show C-1").out()).contains("(forgotten)", "Rokuro");
        isRefused("contract name-responsible C-1 --person H1 --name X", 5, "person-forgotten");
    }

    @Test
    void showsWhatItWouldRecordAndForgetsNothing() {
        var planned = program.run("vendor forget V-0001 --contact K1 --reason request --dry-run --output json");

        assertThat(planned.out())
                .contains("{\"event\":\"VendorContactForgotten\",\"data\":{\"vendor\":\"V-0001\",\"contact\":\"K1\","
                        + "\"cause\":\"request\",\"effectiveOn\":\"2026-11-23\"}}");
        assertThat(program.run("vendor show V-0001").out()).contains("Saburota");
    }

    @Test
    void takesAWordForAReasonAndNoSentence() {
        isRefused("vendor forget V-0001 --contact K1 --reason Saburota --yes", 2, "value-not-allowed");
    }
}
