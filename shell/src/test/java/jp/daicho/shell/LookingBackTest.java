package jp.daicho.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import jp.daicho.shell.console.Ran;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an auditor types to see what was known when, and who recorded it. */
class LookingBackTest {

    private static final String POSITION = "\"position\":";

    @TempDir
    private static Path home;

    /** Five events of the founding, then one a day. */
    @BeforeAll
    static void live() {
        on("2026-04-01").run("init --organ OGI-EC --name Ogi --admin-name Hana");
        on("2026-04-02").run("vendor register --on 2026-03-01 --name", "株式会社さくら");
        on("2026-04-03").run("staff register --name Jiro --login jiro");
        on("2026-04-04").run("vendor suspend V-0001 --until 2026-06-30 --reason", "bid rigging");
        on("2026-04-05").run("vendor register --name", "もみじ");
    }

    private static Program on(String day) {
        return new Program(home).at(day + "T03:00:00Z");
    }

    private static String history(String words) {
        var ran = on("2026-04-06").run(("history " + words).strip() + " --output json");
        assertThat(ran.err()).isEmpty();
        return ran.out();
    }

    @Nested
    class History {

        @Test
        void tellsTheWholeLedgerWithEveryRecord() {
            assertThat(history("").split(POSITION, -1)).hasSize(1 + 5 + 4);
            assertThat(on("2026-04-06").run("history").out())
                    .containsPattern("5 +V-0001 +2026-04-02 12:00  2026-03-01  Hana  vendor registered");
        }

        @ParameterizedTest
        @CsvSource({
            "V-0001, 2",
            "v-0001, 2",
            "rules, 1",
            "V-0001 --from #6, 1",
            "V-0001 --to 6, 1",
            "V-0001 --to #4, 0",
            "--from 2026-04-03, 3",
            "--from 令和8年4月3日 --to 2026-04-04, 2",
            "--to 2026-04-02, 6",
            "--from 2026-04-02 --to #6, 2",
            "--from #100, 0",
            "--event vendorregistered, 2",
            "--by S-0001, 9",
            "--by S-0002, 0",
            "--known-at 2026-04-03 --from 2026-04-02, 2",
            "V-0001 --known-at #5, 1",
        })
        void takesOut(String words, int entries) {
            assertThat(history(words).split(POSITION, -1)).hasSize(1 + entries);
        }

        @ParameterizedTest
        @CsvSource({
            "V-0003, 4, record-unknown",
            "V-0002 --known-at #7, 4, record-unknown",
            "--event VendorEaten, 2, event-unknown",
            "--from 2026-04-03 --to 2026-04-02, 2, range-reversed",
            "--from #3 --to #1, 2, range-reversed",
            "--from 令和8年2月30日, 2, day-impossible",
        })
        void refuses(String words, int exit, String code) {
            var ran = on("2026-04-06").run("history " + words);

            assertThat(ran.err()).startsWith("daicho: " + code + ": ");
            assertThat(ran.exit()).isEqualTo(exit);
        }
    }

    @Nested
    class WithTheKnowledgeOfThen {

        @Test
        void isNotOfADayAhead() {
            assertThat(on("2026-04-06").run("vendor list --known-at 2026-04-06").exit())
                    .isZero();
            for (var words : List.of("vendor list", "gaps", "vendor list --on 2026-04-01")) {
                var ran = on("2026-04-06").run(words + " --known-at 2026-04-07");

                assertThat(ran.exit()).isEqualTo(2);
                assertThat(ran.err()).startsWith("daicho: known-at-ahead: ").contains("2026-04-07", "2026-04-06");
            }
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "vendor retire V-0001 --reason over",
                    "vendor retire V-0001 --reason over --dry-run",
                    "staff register --name Saburo",
                    "staff forget S-0002 --reason request --yes",
                    "clause import edition.csv --reason new",
                    "import vendors list.csv",
                    "gap rules set OC-04.months=6 --reason stricter",
                    "init --organ OTHER --name Other",
                    "demo",
                    "ledger checkpoint --note",
                    "ledger export --to then.jsonl",
                    "ledger prove --position 1 --to one.jsonl",
                })
        void nothingIsRecorded(String words) {
            var ran = on("2026-04-06").run(words + " --known-at #6");

            assertThat(ran.err()).startsWith("daicho: known-at-writes: ");
            assertThat(ran.exit()).isEqualTo(2);
            assertThat(history("").split(POSITION, -1)).hasSize(1 + 9);
        }
    }

    @Nested
    class Trend {

        @Test
        void givesExactNumbersByMonth() {
            assertThat(on("2026-04-06")
                            .run("gap trend --from 2026-03-01 --output json")
                            .out())
                    .matches("\\[\\{\"at\":\"2026-03\",\"high\":0,\"medium\":0,\"low\":0,\"opened\":0,\"closed\":0},"
                            + "\\{\"at\":\"2026-04\",\"high\":[1-9].*}]\\R");
        }

        @Test
        void knowsWhatWasKnown() {
            assertThat(on("2026-04-06")
                            .run("gap trend --known-at #0 --on 2026-04-06 --from 2026-04-01 --output json")
                            .out())
                    .isEqualToIgnoringNewLines(
                            "[{\"at\":\"2026-04\",\"high\":0,\"medium\":0,\"low\":0,\"opened\":0,\"closed\":0}]");
        }

        @Test
        void drawsFiscalYears() {
            var table = on("2026-04-06").run("gap trend --by fiscal-year --on 2027-03-31");

            assertThat(table.err()).isEmpty();
            assertThat(table.out()).hasLineCount(12).containsPattern("(?m)^2026 +\\d+ .*#+\\+*\\.*$");
            assertThat(on("2026-04-06").run("gap trend --lang ja").out())
                    .contains("期末")
                    .hasLineCount(26);
        }

        @ParameterizedTest
        @ValueSource(strings = {"--from 2026-04-07", "--from 1900-01-01"})
        void refusesWhatIsNoTime(String words) {
            assertThat(on("2026-04-06").run("gap trend " + words).err()).startsWith("daicho: trend-range: ");
        }
    }

    @Nested
    class Diff {

        private static Ran diff(String words) {
            return on("2026-04-06").run("diff " + words);
        }

        @Test
        void saysWhatAppearedAndWhatChangedFromWhatToWhat() {
            var json = diff("--from 2026-04-03 --to 2026-04-05 --output json").out();

            assertThat(json)
                    .startsWith(
                            "{\"from\":{\"on\":\"2026-04-03\",\"position\":6},\"to\":{\"on\":\"2026-04-05\",\"position\":8}")
                    .contains("{\"change\":\"changed\",\"record\":\"V-0001\",\"noun\":\"vendor\",\"title\":\"株式会社さくら\","
                            + "\"fields\":{\"state\":{\"before\":\"registered\",\"after\":\"suspended\"}")
                    .contains("{\"change\":\"appeared\",\"record\":\"V-0002\",\"noun\":\"vendor\",\"title\":\"もみじ\"")
                    .doesNotContain("\"record\":\"S-0002\"");
        }

        @Test
        void isReadByPeople() {
            assertThat(diff("--from #6 --to #8").out())
                    .containsPattern("changed +V-0001 +vendor +株式会社さくら +State: registered -> suspended");
            assertThat(diff("--from #6 --to #8 --lang ja").out()).containsPattern("出現 +V-0002 +事業者 +もみじ");
        }

        @Test
        void hasALineForEachChangeInASpreadsheet() {
            var csv = diff("--from #5 --to #8 --output csv").out();

            assertThat(csv)
                    .startsWith("change,kind,code,noun,title,severity,detail,since,until,due,fields\r\n")
                    .contains("changed,record,V-0001,vendor,株式会社さくら,,,,,,\"{\"\"state\"\":")
                    .contains("appeared,record,V-0002,vendor,もみじ,");
            assertThat(diff("--from 2026-03-31 --to 2026-04-01 --output csv").out())
                    .containsPattern("(?m)^appeared,gap,PL-02:[^,]*,[a-z-]+,[^,]*,high,");
        }

        /** One clock alone: nothing more is recorded; a suspension and the fiscal year end all the same. */
        @Test
        void goesOnToADayToCome() {
            assertThat(diff("--from 2026-04-05 --on 2027-04-01 --output json").out())
                    .contains(
                            "\"position\":8},\"to\":{\"on\":\"2027-04-01\",\"position\":8},\"records\":[{\"change\":\"changed\",\"record\":\"V-0001\"")
                    .contains("{\"state\":{\"before\":\"suspended\",\"after\":\"registered\"}")
                    .contains("\"change\":\"appeared\",\"id\":\"PL-05:");
        }

        @Test
        void beginsBeforeTheLedgerDid() {
            assertThat(diff("--from 2026-03-31 --to 2026-04-01 --output json").out())
                    .startsWith("{\"from\":{\"on\":\"2026-03-31\",\"position\":null}")
                    .contains("\"change\":\"appeared\",\"record\":\"S-0001\"")
                    .contains("\"noun\":\"rule\"")
                    .contains("\"gaps\":[{\"change\":\"appeared\"");
        }

        @Test
        void saysNothingWhereNothingHappened() {
            assertThat(diff("--from #8 --to #8 --output json").out()).contains("\"records\":[],\"gaps\":[]}");
        }

        @ParameterizedTest
        @CsvSource({
            "--from #8 --to #6, range-reversed",
            "--from 2026-04-05 --to 2026-04-04, range-reversed",
            "--from #99, position-ahead",
            "--from #5 --to #6 --known-at #7, diff-moments",
            "--from #5 --to #6 --on 2026-04-01, diff-moments",
        })
        void refuses(String words, String code) {
            var ran = diff(words);

            assertThat(ran.err()).startsWith("daicho: " + code + ": ");
            assertThat(ran.exit()).isEqualTo(2);
        }
    }
}
