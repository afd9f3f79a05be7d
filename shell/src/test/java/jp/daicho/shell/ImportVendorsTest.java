package jp.daicho.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Which vendor a row means, and what becomes of lists that are not as they should be. */
class ImportVendorsTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String HEADINGS = "事業者名,法人番号,所在地";
    private static final String CONTRACTS = "番号,業務名,委託先,法人番号,履行期間(自),履行期間(至),秘密保持";
    private static final String ONE = "6700001219570";
    private static final String OTHER = "4700001409446";

    @TempDir
    private Path home;

    private Program program;

    @BeforeEach
    void found() {
        program = new Program(home).at("2026-11-23T03:00:00Z");
        program.run("init --organ OGI-EC --name Ogi --admin-name Hana");
    }

    private Path file(String... lines) throws Exception {
        return Files.writeString(home.resolve("list.csv"), String.join("\r\n", lines) + "\r\n", UTF_8);
    }

    private JsonNode report(String kind, String... lines) throws Exception {
        var ran = program.run("import " + kind + " --output json", file(lines).toString());
        assertThat(ran.exit()).as(ran.err()).isZero();
        return MAPPER.readTree(ran.out());
    }

    private String names() {
        return program.run("vendor list --output csv").out();
    }

    @ParameterizedTest
    @CsvSource({
        "import contracts --on 2026-11-24, day-ahead",
        "import vendors --dry-run --on 2026-11-24, day-ahead",
        "import contracts --mark ア=presnt, --mark",
        "import contracts --map 番号=-, map-field-unknown"
    })
    void refusesTheWholeListForOneWrongWord(String line, String named) throws Exception {
        var list = file(CONTRACTS, "1,清掃,株式会社もみじ," + ONE + ",2026-04-01,2027-03-31,○");

        var refused = program.run(line, list.toString());

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains(named);
    }

    @Test
    void knowsAVendorByItsNumberWhateverItIsCalled() throws Exception {
        program.run("vendor register --name Acme --corporate-number", ONE);

        assertThat(report("contracts", CONTRACTS, "1,清掃,株式会社もみじ," + ONE + ",2026-04-01,2027-03-31,○")
                        .get("vendors"))
                .isEmpty();
        assertThat(program.run("contract list --output json").out()).contains("\"vendor\":\"V-0001\"");
    }

    @Test
    void knowsAVendorByItsNameHoweverItIsTyped() throws Exception {
        program.run("vendor register --name", "株式会社　もみじ髙橋");

        var report = report("vendors", HEADINGS, "㈱もみじ高橋,,", "(株)もみじ髙橋,,");

        assertThat(report.get("unchanged").intValue()).isEqualTo(2);
    }

    @Test
    void proposesAVendorOfTheSameNameAndAnotherNumber() throws Exception {
        program.run("vendor register --name もみじ --corporate-number", ONE);

        var report = report("vendors", HEADINGS, "もみじ," + OTHER + ",");

        assertThat(report.get("proposals"))
                .hasToString("[{\"row\":2,\"vendor\":\"V-0002\",\"name\":\"もみじ\",\"similar\":[\"V-0001\"]}]");
        assertThat(names()).contains("V-0002");
    }

    @Test
    void proposesAVendorOfTheSameNameButForItsForm() throws Exception {
        program.run("vendor register --name", "株式会社もみじ");

        var report = report("contracts", CONTRACTS, "1,清掃,もみじ,,2026-04-01,2027-03-31,○");

        assertThat(report.get("proposals"))
                .hasToString("[{\"row\":2,\"vendor\":\"V-0002\",\"name\":\"もみじ\",\"similar\":[\"V-0001\"]}]");
    }

    @Test
    void saysWhichNumberOfAVendorItDidNotRecord() throws Exception {
        program.run("vendor register --name もみじ");
        var first = ",清掃,もみじ," + ONE + ",2026-04-01,2027-03-31,○";
        var second = ",警備,もみじ," + OTHER + ",2026-04-01,2027-03-31,○";

        var report = report("contracts", CONTRACTS, "1" + first, "2" + second);

        assertThat(report.get("warnings"))
                .extracting(warning -> warning.get("row") + " "
                        + warning.get("field").stringValue() + " "
                        + warning.get("value").stringValue())
                .containsExactly("2 corporate-number " + ONE);
        assertThat(report.get("proposals").get(0).get("similar")).hasToString("[\"V-0001\"]");
        assertThat(report("contracts", CONTRACTS, "1" + first, "2" + second)
                        .get("unchanged")
                        .intValue())
                .isEqualTo(2);
    }

    @Test
    void keepsApartNamesakesOfOneListByTheirNumbers() throws Exception {
        var list = new String[] {HEADINGS, "もみじ," + ONE + ",", "もみじ," + OTHER + ",", "もみじ,,"};

        var report = report("vendors", list);

        assertThat(report.get("accepted").intValue()).isEqualTo(3);
        assertThat(report.get("proposals")).hasSize(2);
        assertThat(report("vendors", list).get("unchanged").intValue()).isEqualTo(3);
    }

    @Test
    void rejectsAWrongNumberWithTheRow() throws Exception {
        var report = report("vendors", HEADINGS, "もみじ,4700001143492,", "いちょう,,川上町1");

        assertThat(report.get("rejected").get(0).get("field").stringValue()).isEqualTo("corporate-number");
        assertThat(names()).contains("いちょう").doesNotContain("もみじ");
    }

    @Test
    void namesWhatDiffersFromTheRecord() throws Exception {
        program.run("vendor register --name もみじ --address 川上町1");

        assertThat(report("vendors", HEADINGS, "もみじ," + ONE + ",川下町2").get("changed"))
                .hasToString("[{\"row\":2,\"record\":\"V-0001\",\"fields\":[\"corporate-number\",\"address\"]}]");
    }

    @Test
    void takesADayOfAnEraThatWasOverAndSaysSo() throws Exception {
        var report = report("contracts", CONTRACTS, "1,清掃,もみじ,,平成30年4月1日,平成32年3月31日,○");

        assertThat(report.get("accepted").intValue()).isOne();
        assertThat(report.get("warnings").get(0).get("field").stringValue()).isEqualTo("to");
        assertThat(program.run("contract list --output json").out()).contains("\"to\":\"2020-03-31\"");
    }

    @Test
    void saysWhichDaysAreInAnOddOrder() throws Exception {
        var warnings = report(
                        "contracts",
                        CONTRACTS + ",契約日,確認日,確認方法,確認結果",
                        "1,清掃,もみじ,,2026-04-01,2027-03-31,○,2026-04-01,2026-04-01,現地,良",
                        "2,警備,もみじ,,2026-04-01,2027-03-31,○,2026-04-02,2026-03-31,現地,良")
                .get("warnings");

        assertThat(warnings)
                .extracting(warning -> warning.get("row") + " "
                        + warning.get("field").stringValue() + " "
                        + warning.get("value").stringValue())
                .containsExactly("3 concluded 2026-04-02", "3 confirmed 2026-03-31");
    }

    @Test
    void speaksOfCellsNotOfOptions() throws Exception {
        var list = file(CONTRACTS, "1,,も\u200bみじ,,2026-04-01,2027-03-31,", "2,清掃,もみじ,,2026-04-01,2026-03-31,");

        for (String language : List.of("ja", "en")) {
            assertThat(program.run("import contracts --lang " + language, list.toString())
                            .out())
                    .doesNotContain("--title", "--vendor", "--to", "title ", "refused.");
        }
    }

    @Test
    void callsFieldsAsTheListDoesOrAsNewOnes() throws Exception {
        var list = file(CONTRACTS, "1,清掃,もみじ,,2027-04-01,2028-03-31,", "2,清掃,もみじ,,2026-04-01,2027-03-31,○,余り");

        assertThat(program.run("import contracts --lang ja", list.toString()).out())
                .contains("契約日", "3   行 ")
                .doesNotContain("concluded", "row");
    }

    @Test
    void tellsAllThatIsWrongWithARow() throws Exception {
        var rejected =
                report("contracts", CONTRACTS, "1,,もみじ,,2026-04-01,いつか,？").get("rejected");

        assertThat(rejected).hasSize(1);
        assertThat(rejected.get(0).get("field").stringValue()).isEqualTo("to");
        assertThat(rejected.get(0).get("also"))
                .extracting(more -> more.get("field").stringValue())
                .containsExactly("title", "C08");
    }

    @ParameterizedTest
    @CsvSource({
        "'1,清掃,もみじ,,2026-04-01,2026-03-31,○',to",
        "'1,清掃,もみじ,,2027-04-01,2028-03-31,○',concluded",
        "'1,清掃,もみ\u001bじ,,2026-04-01,2027-03-31,○',vendor",
        "'1,清掃,停止中,,2026-04-01,2027-03-31,○',vendor",
        "'1,清掃,もみじ,,2026-04-01,,○',to",
        "'1,清掃,もみじ,,2026-04-01,2027-03-31,○,余り',row"
    })
    void rejectsByTheFieldAtFault(String row, String field) throws Exception {
        program.run("vendor register --name 停止中");
        program.run("vendor suspend V-0001 --reason x --on 2026-01-01");

        var report = report("contracts", CONTRACTS, row);

        assertThat(report.get("rejected").get(0).get("field").stringValue()).isEqualTo(field);
        assertThat(program.run("contract list --output json").out().strip()).isEqualTo("[]");
    }

    @Test
    void takesARowThatIsThereTwiceOnce() throws Exception {
        var row = ",清掃,もみじ,,2026-04-01,2027-03-31,";

        var report = report("contracts", CONTRACTS, "1" + row + "○", "1" + row + "○", "1" + row + "×");

        assertThat(report.get("accepted").intValue()).isOne();
        assertThat(report.get("unchanged").intValue()).isOne();
        assertThat(report.get("changed").get(0).get("fields")).hasToString("[\"C08\"]");
    }

    @Test
    void rehearsesRowsThatRestOnEarlierOnes() throws Exception {
        var file = file(
                CONTRACTS,
                "1,清掃,もみじ,,2026-04-01,2027-03-31,○",
                "2,警備,もみじ,,2026-04-01,2027-03-31,－",
                "2,警備,もみじ,,2026-04-01,2027-03-31,－");

        var rehearsed = program.run("import contracts --dry-run --output json", file.toString());

        assertThat(rehearsed.out())
                .contains("\"accepted\":2,\"unchanged\":1")
                .contains("\"records\":[\"C-2026-0001\",\"C-2026-0002\"],\"vendors\":[\"V-0001\"]")
                .contains("\"dryRun\":true");
        assertThat(program.run("vendor list --output json").out().strip()).isEqualTo("[]");
    }

    @Test
    void needsTheRightToRecord() throws Exception {
        program.run("staff register --name Jun --login jun");
        program.run("staff grant S-0002 --role admin");
        program.run("staff revoke S-0001 --role admin");

        var refused = program.run(
                "import contracts",
                file(CONTRACTS, "1,清掃,もみじ,,2026-04-01,2027-03-31,○").toString());

        assertThat(refused.exit()).isEqualTo(3);
    }

    @Test
    void cannotBeDoneInThePast() throws Exception {
        assertThat(program.run(
                                "import vendors --known-at 2026-11-23",
                                file(HEADINGS).toString())
                        .exit())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"--map,x", "--map,事業者名=nothing", "--map,なし=name", "--encoding,latin"})
    void refusesWhatCannotBeMeant(String option, String value) throws Exception {
        assertThat(program.run("import vendors", file(HEADINGS).toString(), option, value)
                        .exit())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"contracts,ja", "contracts,en", "vendors,ja", "vendors,en"})
    void takesTheEmptyTemplateForNothing(String kind, String language) throws Exception {
        var file = home.resolve("template.csv");
        program.run("template " + kind + " --lang " + language + " --to", file.toString());

        assertThat(Files.readAllBytes(file)).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(Files.readString(file)).endsWith("\r\n");
        var ran = program.run("import " + kind + " --output json", file.toString());
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("\"rows\":0").contains("\"unusedColumns\":[]");
        assertThat(program.run("template " + kind + " --to", file.toString()).exit())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"ja", "en"})
    void takesTheFilledTemplateWhole(String language) throws Exception {
        var file = home.resolve("template.csv");
        program.run("template contracts --lang " + language + " --to", file.toString());
        var cells = new ArrayList<>(
                List.of("契-1", "清掃", "もみじ", ONE, "総務課", "R8.3.31", "R8.4.1", "R9.3.31", "1200", "有", "無", "3B・2"));
        for (int clause = 1; clause <= 15; clause++) {
            cells.add("○");
        }
        cells.addAll(List.of("R8.9.1", "現地", "良"));
        Files.writeString(file, Files.readString(file) + String.join(",", cells) + "\r\n");

        program.run("import contracts", file.toString());

        assertThat(program.run("contract show C-2025-0001 --on 2026-11-23 --output json")
                        .out())
                .contains("\"number\":\"契-1\"")
                .contains("\"information\":[\"3b\",\"2\"]")
                .contains("C15")
                .contains("2026-09-01");
    }
}
