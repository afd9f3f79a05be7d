package jp.daicho.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import jp.daicho.shell.console.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Audits and self-checks, as people type and read them. */
class AuditsTest {

    @TempDir
    private Path home;

    private Program program;

    @BeforeEach
    void found() {
        program = new Program(home);
        Stream.of(
                        "init --organ OGI-EC --name Ogi --admin-name Hana --on 2025-04-01",
                        "staff register --name Taro --section Audit --on 2026-04-01",
                        "staff register --name Jiro --on 2026-04-01",
                        "staff grant S-0003 --role approver --on 2026-04-01",
                        "vendor register --name Sakura --on 2024-04-01")
                .forEach(this::run);
    }

    private Ran run(String line) {
        var ran = program.run(line);
        assertThat(ran.err()).as(line).isEmpty();
        return ran;
    }

    private void begin() {
        run("audit plan --kind audit --scope vendors --auditor S-0002 --section Tax --record V-0001 --on 2026-04-10");
        run("audit approve U-2026-01 --approver S-0003 --decision 8-1 --on 2026-04-20");
        run("audit start U-2026-01 --on 2026-05-01");
    }

    @Test
    void areHeldByOthersOrNotAtAll() {
        begin();

        assertThat(run("audit auditors U-2026-01 --auditor S-0001 --reason ill --on 2026-05-10")
                        .out())
                .isEqualTo("U-2026-01: S-0001 audit.\n");
        assertThat(run("audit cancel U-2026-01 --reason storm --on 2026-05-20").out())
                .isEqualTo("U-2026-01: cancelled.\n");
        assertThat(run("audit show U-2026-01 --on 2026-05-09 --output json").out())
                .contains("\"state\":\"underway\"", "\"auditors\":[\"S-0002\"]");
        assertThat(run("audit show U-2026-01 --on 2026-05-20 --output json").out())
                .contains("\"state\":\"cancelled\"", "\"auditors\":[\"S-0001\"]");
        assertThat(run("audit list --on 2026-05-20 --lang ja").out()).contains("中止");
    }

    @Test
    void goFromThePlanToWhatIsDecided() {
        begin();
        assertThat(run("audit finding U-2026-01 --record V-0001 --text unchecked --due 2026-06-30 --owner S-0001"
                                + " --on 2026-05-10")
                        .out())
                .isEqualTo("U-2026-01: recorded as F1.\n");
        run("audit report U-2026-01 --text one-finding --on 2026-05-20");
        run("audit answer U-2026-01 --finding F1 --text checked --on 2026-06-01");
        run("audit close-finding U-2026-01 --finding F1 --by S-0002 --on 2026-06-10");
        run("audit decide U-2026-01 --improvement yearly --finding F1 --on 2026-06-20");

        assertThat(run("audit show U-2026-01 --on 2026-06-20 --output json").out())
                .isEqualTo("{\"id\":\"U-2026-01\",\"title\":\"vendors\",\"state\":\"reported\","
                        + "\"since\":\"2026-05-20\",\"kind\":\"audit\",\"year\":2026,\"openFindings\":0,"
                        + "\"auditors\":[\"S-0002\"],\"sections\":[\"Tax\"],\"records\":[\"V-0001\"],"
                        + "\"plannedOn\":\"2026-04-10\",\"applicant\":\"S-0001\",\"decidedOn\":\"2026-04-20\","
                        + "\"approver\":\"S-0003\",\"decision\":\"8-1\",\"submitted\":[],"
                        + "\"findings\":[{\"finding\":\"F1\",\"record\":\"V-0001\",\"text\":\"unchecked\","
                        + "\"raisedOn\":\"2026-05-10\",\"due\":\"2026-06-30\",\"owner\":\"S-0001\","
                        + "\"answer\":\"checked\",\"answeredOn\":\"2026-06-01\",\"answeredBy\":\"S-0001\","
                        + "\"closedOn\":\"2026-06-10\",\"checkedBy\":\"S-0002\"}],\"text\":\"one-finding\","
                        + "\"improvements\":[{\"on\":\"2026-06-20\",\"policy\":null,\"text\":\"yearly\","
                        + "\"findings\":[\"F1\"]}]}\n");
        assertThat(run("audit list --on 2026-05-10 --output csv").out())
                .contains("U-2026-01,vendors,audit,2026,underway,2026-05-01,1");
        assertThat(run("audit show U-2026-01 --on 2026-05-10 --lang ja").out())
                .contains("実施中")
                .containsPattern("F1 +V-0001");
        assertThat(run("audit history U-2026-01").out()).contains("improvement decided");
    }

    @Test
    void areCheckedBySectionsOfThemselves() {
        run("audit plan --kind self-check --scope all --section Tax --section Audit --year 2026 --on 2026-04-10");
        run("audit start --id U-2026-01 --on 2026-05-01");
        run("audit submit U-2026-01 --section Tax --text fine --on 2026-05-10");
        assertThat(program.run("audit report U-2026-01 --on 2026-05-20").err())
                .startsWith("daicho: self-check-incomplete: U-2026-01: nothing is submitted by Audit.");
        run("audit report --id U-2026-01 --on 2026-05-20 --reason late");

        assertThat(run("audit list --on 2026-05-20 --output csv").out()).contains("self-check,2026,reported");
    }

    @Test
    void areTakenOverFromPaper() {
        assertThat(run("audit report --kind audit --scope all --on 2026-03-31 --output json")
                        .out())
                .startsWith("{\"record\":\"U-2025-01\",\"events\":[\"AuditPlanned\",\"AuditReported\"],");
        assertThat(run("audit report --kind audit --scope all --on 2026-04-01 --output id")
                        .out())
                .isEqualTo("U-2026-01\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            plan --kind audit --scope all --auditor S-0002 --section audit              | 5 | auditor-of-audited-section
            plan --kind audit --scope all --auditor S-0002                              | 2 | audited-unnamed
            plan --kind audit --scope all --year 12                                     | 2 | fiscal-year-unfit
            plan --kind audit --scope all --record V-9                                  | 4 | record-unknown
            approve U-2026-01 --approver S-0002                                         | 5 | audit-plan-settled
            start U-2026-01                                                             | 5 | audit-started
            submit U-2026-01 --section Tax                                              | 5 | audit-no-self-check
            answer U-2026-01 --finding F1 --text x                                      | 4 | finding-unknown
            decide U-2026-01                                                            | 2 | decide-one-of-two
            decide U-2026-01 --improvement x --policy-revision P-1                      | 2 | decide-one-of-two
            decide U-2026-01 --improvement x                                            | 5 | audit-not-reported
            decide U-2026-01 --policy-revision P-1                                      | 4 | record-unknown
            report                                                                      | 2 | audit-unnamed
            report U-2026-01 --kind audit                                               | 2 | audit-planned
            report U-2026-01 --section Tax                                              | 2 | audit-planned
            report --kind audit                                                         | 2 | text-missing
            report --kind audit --scope all --year 2027                                 | 5 | audit-before-its-year
            void U-2026-01 0 --reason x                                                 | 4 | entry-unknown
            show U-9                                                                    | 4 | record-unknown
            """)
    void turnDownWhatIsWrong(String line, int exit, String code) {
        begin();

        var ran = program.run("audit " + line + " --on 2026-07-01");

        assertThat(ran.err()).startsWith("daicho: " + code + ": ");
        assertThat(ran.exit()).isEqualTo(exit);
    }
}
