package jp.daicho.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Jiro left on 1 June. */
class LeaversTest {

    @TempDir
    private Path home;

    private Program program;

    @BeforeEach
    void found() {
        program = new Program(home).at("2026-11-23T03:00:00Z");
        Stream.of(
                        "init --organ OGI-EC --name Ogi --admin-name Hana",
                        "staff register --name Taro --on 2026-04-01",
                        "staff register --name Jiro --on 2026-04-01",
                        "social register --platform X --handle @ogi --on 2026-04-01",
                        "policy adopt --kind basic-policy --version 1 --title Basics --effective 2026-04-01 --on 2026-04-01",
                        "staff grant S-0002 --role approver --on 2026-04-01",
                        "vendor register --name Sakura --on 2026-04-01",
                        "contract conclude --vendor V-0001 --title Roll --from 2026-04-01 --to 2027-03-31 --on 2026-04-01",
                        "staff transfer S-0003 --leaves --on 2026-06-01")
                .forEach(line -> assertThat(program.run(line).exit()).as(line).isZero());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "social assign A-0001 --responsible S-0003",
                "social deputies A-0001 --staff S-0001 --staff S-0003",
                "social operators A-0001 --staff S-0003",
                "social custody A-0001 --method safe --custodian S-0003",
                "exception apply --kind other --owner S-0003 --until 2027-03-31 --reason none",
                "audit plan --kind audit --year 2026 --scope all --auditor S-0003 --section IT",
                "policy brief P-0001 --staff S-0003",
                "social confirm-recovery A-0001 --contact official --holder S-0003",
                "social plan --platform LINE --handle @ogi --purpose news --applicant S-0003",
                "cloud apply --service Forms --provider V-0001 --purpose requests --applicant S-0003",
                "exception apply --kind other --owner S-0001 --applicant S-0003 --until 2027-03-31 --reason none",
                "audit plan --kind audit --year 2026 --scope all --auditor S-0001 --section IT --applicant S-0003",
                "contract subcontract request C-2026-0001 --name Momo --scope print --purpose peak --applicant S-0003",
                "contract waive C-2026-0001 --clause C01 --until 2027-03-31 --approver S-0002 --applicant S-0003"
                        + " --reason price"
            })
    void isGivenNothingMore(String line) {
        for (String day : new String[] {"2026-06-01", "2026-07-01"}) {
            var ran = program.run(line + " --on " + day);

            assertThat(ran.exit()).as(line).isEqualTo(5);
            assertThat(ran.err()).startsWith("daicho: staff-left: S-0003 left the organ on 2026-06-01");
        }
        assertThat(program.run(line + " --on 2026-05-31").exit()).isZero();
    }

    @Test
    void isLeftOutWhenTheOthersAreHandedOver() {
        var named = program.run("social deputies A-0001 --staff S-0002 --staff S-0003 --on 2026-05-01");
        assertThat(named.exit()).as(named.err()).isZero();

        var transfer = program.run("staff transfer S-0002 --section Tax --successor S-0001 --on 2026-07-01");
        assertThat(transfer.exit()).as(transfer.err()).isZero();
        assertThat(program.run("social show A-0001 --output json --on 2026-07-01")
                        .out())
                .contains("\"deputies\":[\"S-0001\"]");
    }

    @Test
    void isListedWithTheDayOfLeaving() {
        assertThat(program.run("staff list").out()).containsPattern("S-0003 +Jiro +left +2026-06-01");
        assertThat(program.run("staff list --on 2026-05-31").out()).containsPattern("S-0003 +Jiro +active +2026-06-01");
        assertThat(program.run("staff list --lang ja").out()).contains("離職日", "離職");
        assertThat(program.run("staff show S-0003 --output json").out()).contains("\"leavesOn\":\"2026-06-01\"");
        assertThat(program.run("staff show S-0002 --output json").out()).contains("\"leavesOn\":null");
    }

    @ParameterizedTest
    @CsvSource({
        "contract assign, staff",
        "social assign, responsible",
        "exception apply, owner",
        "staff transfer, successor",
        "staff appoint, id",
        "staff grant, id"
    })
    void isNotOfferedWhereSomethingIsGiven(String command, String option) {
        assertThat(program.offered("staff", command, option)).containsExactly("S-0001", "S-0002");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"staff show", "staff history", "staff holds", "staff hand-over", "staff void", "staff forget"})
    void isOfferedWhereSomebodyLooksBack(String command) {
        assertThat(program.offered("staff", command, "id")).containsExactly("S-0001", "S-0002", "S-0003");
    }

    @Test
    void isToldOncePerPerson() {
        assertThat(program.run("policy brief P-0001 --staff S-0001 --staff S-0001 --on 2026-05-01")
                        .out())
                .contains("1")
                .doesNotContain("2 ");
    }

    @Test
    void leavesApplicationsBehindThatAreStillDecided() {
        for (String line : new String[] {
            "social plan --platform LINE --handle @ogi --purpose news --applicant S-0003 --on 2026-05-31",
            "social approve A-0002 --approver S-0002 --on 2026-06-10"
        }) {
            assertThat(program.run(line).err()).as(line).isEmpty();
        }
    }
}
