package jp.daicho.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Taro works in the tax section; it owns a contract, a service and an account, and others of them are his. */
class AuditorsTest {

    private static final String PLAN = "audit plan --kind audit --scope all --auditor S-0002 --on ";

    @TempDir
    private Path home;

    private Program program;

    @BeforeEach
    void found() {
        program = new Program(home).at("2026-11-23T03:00:00Z");
        Stream.of(
                        "init --organ OGI-EC --name Ogi --admin-name Hana --on 2026-04-01",
                        "staff register --name Taro --section Tax --on 2026-04-01",
                        "staff register --name Jiro --section Audit --on 2026-04-01",
                        "vendor register --name Sakura --on 2026-04-01",
                        "vendor register --name Momo --on 2026-04-01",
                        "contract conclude --vendor V-0001 --title Roll --section tax --from 2026-04-01 --to 2027-03-31"
                                + " --on 2026-04-01",
                        "contract conclude --vendor V-0002 --title Print --section IT --from 2026-04-01 --to 2027-03-31"
                                + " --on 2026-04-01",
                        "contract assign C-2026-0002 --staff S-0002 --on 2026-05-01",
                        "cloud discover --service Forms --section Tax --purpose requests --on 2026-04-01",
                        "cloud discover --service Chat --section IT --purpose talk --on 2026-04-01",
                        "cloud appoint-manager K-0002 --manager S-0002 --on 2026-05-01",
                        "social register --platform X --handle @ogi --section Tax --on 2026-04-01",
                        "social register --platform LINE --handle @ogi --section PR --on 2026-04-01",
                        "social assign A-0002 --responsible S-0002 --on 2026-05-01")
                .forEach(this::done);
    }

    private void done(String line) {
        var ran = program.run(line);
        assertThat(ran.exit()).as(line + ran.err()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "C-2026-0001, auditor-of-section-of-record",
        "V-0001, auditor-of-section-of-record",
        "K-0001, auditor-of-section-of-record",
        "A-0001, auditor-of-section-of-record",
        "C-2026-0002, auditor-of-own-record",
        "V-0002, auditor-of-own-record",
        "K-0002, auditor-of-own-record",
        "A-0002, auditor-of-own-record"
    })
    void areRefusedWhatIsTheirsOrTheirSections(String record, String code) {
        var ran = program.run(PLAN + "2026-06-01 --record " + record);

        assertThat(ran.exit()).isEqualTo(5);
        assertThat(ran.err()).startsWith("daicho: " + code + ": ");
        done("staff transfer S-0002 --section Audit --on 2026-06-01");
        done(PLAN + "2026-06-01 --record " + record);
    }

    @ParameterizedTest
    @CsvSource({"C-2026-0002", "K-0002", "A-0002"})
    void mayAuditWhatIsNotTheirsYet(String record) {
        done(PLAN + "2026-04-30 --record " + record);
    }

    @ParameterizedTest
    @CsvSource({
        "social custody A-0001 --method safe --custodian S-0002 --on 2026-07-01, A-0001",
        "exception apply --kind other --owner S-0002 --until 2026-12-31 --reason slow --on 2026-07-01, E-0001"
    })
    void areRefusedWhatTheyKeepOrAnswerForInAnotherSection(String line, String record) {
        done("staff transfer S-0002 --section Audit --on 2026-06-01");
        done(line);

        assertThat(program.run(PLAN + "2026-07-01 --record " + record).err()).contains("auditor-of-own-record: ");
    }

    @Test
    void goByTheSectionOfThatDay() {
        done("contract profile C-2026-0001 --section IT --on 2026-07-01");

        assertThat(program.run(PLAN + "2026-06-30 --record C-2026-0001").exit()).isEqualTo(5);
        done(PLAN + "2026-07-01 --record C-2026-0001");
    }
}
