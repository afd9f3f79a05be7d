package jp.daicho.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jp.daicho.shell.console.Ran;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Gaps, as people ask for them, close them and answer for them. */
class GapsTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    private static Path town;

    @TempDir
    private Path home;

    private Program program;

    /** A town in which on 2026-07-01 every rule is broken. */
    @BeforeAll
    static void found() {
        var program = new Program(town);
        Stream.of(
                        "init --organ OGI-EC --name Ogi --admin-name Hana",
                        "staff register --id S-0002 --name Taro --on 2026-04-01",
                        "staff grant S-0002 --role approver --on 2026-04-01",
                        "vendor register --name Sakura --on 2024-04-01",
                        "vendor certify V-0001 --kind p-mark --valid-until 2026-05-31 --on 2024-04-01",
                        "vendor suspend V-0001 --on 2026-06-01 --reason fraud",
                        "contract conclude --id C-1 --vendor V-0001 --title Printing --from 2025-04-01"
                                + " --to 2026-08-31 --section Tax --personal-data",
                        "contract clause C-1 --on 2025-04-01 --absent C09,C13 --partial C08"
                                + " --present C01,C02,C03,C04,C05,C06",
                        "contract conclude --id C-2 --vendor V-0001 --title Upkeep --from 2025-04-01 --to 2026-03-31",
                        "gap rules set OC-09.concluded-from=2025-04-01 --on 2024-04-01 --reason early",
                        "gap rules set VN-03.from=2025-04-01 --on 2024-04-01 --reason early",
                        "vendor profile V-0001 --corporate-number 7000012050002 --on 2024-04-01",
                        "vendor register --name Momiji --corporate-number 7000012050002 --on 2026-05-01",
                        "contract subcontract request C-1 --name Momiji --scope mailing --purpose time --in-use"
                                + " --on 2026-06-10",
                        "contract subcontract request C-1 --name Kaede --scope mailing --purpose time --on 2026-06-10",
                        "contract subcontract approve C-1 --sub R2 --approver S-0002 --on 2026-06-11",
                        "gap rules set OC-18.from=2025-04-01 --on 2024-04-01 --reason early",
                        "vendor register --id V-W --name Kaede --on 2024-04-01",
                        "contract conclude --id C-W --vendor V-W --title Guard --from 2025-03-01 --to 2027-03-31",
                        "contract clause C-W --on 2025-03-01"
                                + " --present C01,C02,C03,C04,C05,C06,C07,C08,C09,C10,C11,C12,C13,C14,C15",
                        "contract confirm C-W --method site --result deficient --next-due 2026-05-01 --on 2026-03-01",
                        "contract deficiency C-W --text late --on 2026-03-02",
                        "contract deficiency C-W --text open --on 2026-03-03",
                        "contract measure C-W --deficiency F2 --text shut --due 2026-04-30 --on 2026-03-04",
                        "contract measure C-W --deficiency F2 --text lock --due 2026-04-30 --on 2026-03-05",
                        "contract respond C-W --measure M2 --text locked --on 2026-03-06",
                        "contract incident C-W --text leak --on 2026-03-07")
                .forEach(line -> assertThat(program.run(line).exit()).as(line).isZero());
    }

    @BeforeEach
    void goThere() throws IOException {
        FileSystemUtils.copyRecursively(town, home);
        program = new Program(home);
    }

    private Ran run(String line) {
        var ran = program.run(line);
        assertThat(ran.err()).as(line).isEmpty();
        return ran;
    }

    private JsonNode gaps(String more) {
        return JSON.readTree(
                run(("gaps --on 2026-07-01 --output json " + more).strip()).out());
    }

    private List<String> ids(String more) {
        return StreamSupport.stream(gaps(more).spliterator(), false)
                .map(gap -> gap.get("id").stringValue())
                .toList();
    }

    private JsonNode gap(String id) {
        return StreamSupport.stream(gaps("").spliterator(), false)
                .filter(gap -> gap.get("id").stringValue().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void areListedByWeightThenByAge() {
        assertThat(ids(""))
                .containsExactly(
                        "OC-01:C-1:C09",
                        "OC-03:C-1",
                        "OC-18:C-1",
                        "OC-06:C-W",
                        "OC-06:C-W:F1",
                        "OC-11:C-2",
                        "OC-04:C-1",
                        "OC-06:C-W:M1",
                        "VN-02:V-0001:C-1",
                        "OC-13:C-1:R1",
                        "OC-14:C-1:R2",
                        "OC-15:C-W:PERSON",
                        "OC-15:C-W:PLACE",
                        "OC-01:C-1:C13",
                        "OC-02:C-1:C08",
                        "OC-09:C-1",
                        "OC-15:C-1:PERSON",
                        "OC-15:C-1:PLACE",
                        "VN-03:V-0001:COUNTRY",
                        "VN-03:V-0001:DECLARATION",
                        "VN-03:V-0001:PARENT",
                        "OC-21:C-W:E1",
                        "OC-08:C-W",
                        "OC-07:C-W:M2",
                        "OC-05:C-W",
                        "VN-01:V-0001:P-MARK",
                        "VN-04:V-W",
                        "OC-19:C-W",
                        "VN-04:V-0001",
                        "VN-05:V-0002:V-0001",
                        "OC-12:C-1");
    }

    @Test
    void comeInTheShapeThatScriptsRelyOn() {
        assertThat(gap("OC-04:C-1"))
                .hasToString("{\"id\":\"OC-04:C-1\",\"rule\":\"OC-04\",\"severity\":\"high\",\"record\":\"C-1\","
                        + "\"kind\":\"contract\",\"vendor\":\"V-0001\",\"title\":\"Printing\","
                        + "\"detail\":\"Never confirmed (needed within 12 months of 2025-04-01)\","
                        + "\"since\":\"2026-04-02\",\"until\":\"2026-09-01\",\"due\":\"2026-04-01\","
                        + "\"basis\":[\"Security policy, art. 6(8), para. 1\","
                        + "\"Act on the Protection of Personal Information, art. 66\"],"
                        + "\"remedy\":\"daicho contract confirm C-1 --method <document|site|interview|report>"
                        + " --result <satisfactory|deficient> --on <day>\",\"acceptedUntil\":null}");
    }

    /** The remedy as it is printed, its placeholders filled in by a person. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            OC-01:C-1:C09       | <article>=7
            OC-02:C-1:C08       | <article>=6
            OC-03:C-1           | <clauses-it-has>=C07,C10,C11,C12,P1,P2,P3,P4,P5,P6 <clauses-it-lacks>=C14,C15,P7,P8
            OC-04:C-1           | <document/site/interview/report>=site <satisfactory/deficient>=satisfactory <day>=2026-07-01
            OC-11:C-2           | <day>=2026-07-01
            OC-05:C-W           | <document/site/interview/report>=site <satisfactory/deficient>=deficient <day>=2026-07-01
            OC-06:C-W           | <text>=hurry <last-day>=2026-08-01 <day>=2026-07-01
            OC-06:C-W:F1        | <text>=hurry <last-day>=2026-08-01 <day>=2026-07-01
            OC-06:C-W:M1        | <text>=done <day>=2026-07-01
            OC-07:C-W:M2        | <effective/insufficient>=insufficient <day>=2026-07-01
            OC-08:C-W           | <ciso/security-officer>=ciso <day>=2026-07-01
            OC-15:C-W:PERSON    | <name>=Mika <day>=2026-07-01
            OC-15:C-W:PLACE     | <place>=Office <day>=2026-07-01
            OC-21:C-W:E1        | <clause>=C11 <day>=2026-07-01
            OC-09:C-1           | <criteria>=2 <assessment>=good <day-not-after-the-conclusion>=2025-04-01 <reason>=late
            OC-18:C-1           | <clauses-it-has>=K1,K2,K3,K4,K5
            OC-19:C-W           | <clauses-it-has>=K1,K2,K3,K4,K5
            OC-13:C-1:R1        | <approver>=S-0002 <clauses>=C07,C08
            OC-14:C-1:R2        | <clauses>=C07,C08,C09,C10,C11,C12
            VN-01:V-0001:P-MARK | <number>=17000001 <last-day>=2028-05-31
            VN-02:V-0001:C-1    | <day>=2026-07-01 <reason>=suspended
            VN-03:V-0001:COUNTRY     | <country>=jp
            VN-03:V-0001:DECLARATION | <last-day>=2028-03-31
            VN-03:V-0001:PARENT      | <parent>=Oyama
            VN-04:V-0001             | <name>=Yamada
            VN-05:V-0002:V-0001      | <reason>=twice
            """)
    void areLiftedByTheirRemedy(String id, String answers) {
        lift(id, answers);
    }

    @ParameterizedTest
    @CsvSource({"OC-18:C-1", "OC-19:C-W"})
    void areLiftedByOneWaiverOfAllTheClausesTheyName(String id) {
        var explained = run("gap explain " + id + " --on 2026-07-01 --output json");
        var waiver = JSON.readTree(explained.out()).get("remedies").get(1).stringValue();

        assertThat(waiver).contains(" --clause K1,K2,K3,K4,K5 ");
        run(waiver.substring("daicho ".length())
                        .replace("<last-day>", "2026-08-31")
                        .replace("<approver>", "S-0002")
                        .replace("<reason>", "asked")
                + " --on 2026-07-01");

        assertThat(ids("")).doesNotContain(id);
    }

    @Test
    void leftUnansweredAreNamedWhenTheContractIsClosed() {
        run("contract subcontract end C-1 --sub R2 --on 2026-06-30 --reason over");
        run("contract subcontract request C-W --name Kiku --scope mailing --purpose time --on 2026-06-10");
        run("contract subcontract approve C-W --sub R1 --approver S-0002 --on 2026-06-11");
        run("contract confirm C-W --method site --result deficient --items keys --on 2026-06-12");
        run("contract confirm C-2 --method site --result deficient --items keys --on 2026-06-12");

        var first = program.run("contract close C-1 --on 2026-07-01 --reason over --output json");
        var second = program.run("contract close C-W --on 2026-07-01 --reason over");

        assertThat(JSON.readTree(first.out()).get("warnings"))
                .hasToString("[{\"code\":\"sub-without-consent\",\"item\":\"R1\",\"text\":\"Momiji\","
                        + "\"day\":\"2026-06-10\"}]");
        assertThat(second.exit()).isZero();
        assertThat(second.err())
                .contains(
                        "no measure answers the deficient confirmation of 2026-06-12",
                        "no measure answers deficiency F1 (late), found 2026-03-02",
                        "measure M1 (shut), due 2026-04-30, was not found effective",
                        "measure M2 (lock)",
                        "sub R1 (Kiku) is at work since 2026-06-11");
        assertThat(program.run("contract close C-2 --on 2026-07-01 --output json")
                        .out())
                .contains(
                        "[{\"code\":\"confirmation-unanswered\",\"item\":null,\"text\":\"keys\",\"day\":\"2026-06-12\"}]");
    }

    @Test
    void answeredInTimeLeaveNothingToSayWhenTheContractIsClosed() {
        run("contract confirm C-2 --method site --result deficient --on 2026-06-12");
        run("contract measure C-2 --text lock --due 2026-06-20 --on 2026-06-12");
        run("contract respond C-2 --measure M1 --text locked --on 2026-06-13");
        run("contract verify C-2 --measure M1 --result effective --on 2026-06-14");

        assertThat(run("contract close C-2 --on 2026-07-01 --output json").out())
                .doesNotContain("warnings");
    }

    /** A renewal is an award. */
    @Test
    void areLiftedByARenewalOnceTheVendorIsNoLongerSuspended() {
        run("vendor reinstate V-0001 --on 2026-06-30 --reason over");

        lift("OC-12:C-1", "<last-day>=2027-07-31");
    }

    private void lift(String id, String answers) {
        var remedy = gap(id).get("remedy").stringValue();
        assertThat(program.run(remedy.substring("daicho ".length())).exit())
                .as("with its placeholders")
                .isEqualTo(2);

        for (String answer : answers.split(" ", -1)) {
            var filled = answer.split("=", 2);
            assertThat(remedy).contains(filled[0].replace('/', '|'));
            remedy = remedy.replace(filled[0].replace('/', '|'), filled[1]);
        }
        var command = remedy.substring("daicho ".length());
        run(command.contains("--on") ? command : command + " --on 2026-07-01");

        assertThat(ids("")).doesNotContain(id);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --severity low                  | VN-04:V-W OC-19:C-W VN-04:V-0001 VN-05:V-0002:V-0001 OC-12:C-1
            --rule vn-02                    | VN-02:V-0001:C-1
            --rule vn-03 --vendor V-0001    | VN-03:V-0001:COUNTRY VN-03:V-0001:DECLARATION VN-03:V-0001:PARENT
            --kind vendor --severity high   | VN-02:V-0001:C-1
            --kind vendor --vendor V-0002   | VN-05:V-0002:V-0001
            --section Tax --kind vendor --severity low | VN-04:V-0001
            --section Tax --rule OC-11      |
            --vendor V-0001 --rule OC-11    | OC-11:C-2
            --rule OC-11 --due-within 62    | OC-11:C-2 OC-11:C-1
            --rule OC-11 --due-within 61    | OC-11:C-2
            """)
    void areSifted(String options, String expected) {
        assertThat(ids(options)).containsExactlyElementsOf(expected == null ? List.of() : words(expected));
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.split(" ", -1));
    }

    @Test
    void tripTheGateUntilSomebodyAnswersForThem() {
        assertThat(program.run("gaps --on 2026-07-01 --rule OC-11 --fail-on low")
                        .exit())
                .isEqualTo(10);

        run("gap accept OC-11:C-2 --on 2026-06-01 --until 2026-07-01 --approver S-0002 --reason waiting");

        assertThat(program.run("gaps --on 2026-07-01 --rule OC-11 --fail-on low")
                        .exit())
                .isZero();
        assertThat(gap("OC-11:C-2").get("acceptedUntil").stringValue()).isEqualTo("2026-07-01");
        assertThat(program.run("gaps --on 2026-07-02 --rule OC-11 --fail-on high")
                        .exit())
                .isEqualTo(10);
        assertThat(program.run("gaps --on 2026-07-01 --severity low --fail-on medium")
                        .exit())
                .isZero();
    }

    @Test
    void areExplainedByWhatMadeThem() {
        var why = JSON.readTree(
                run("gap explain OC-01:C-1:C09 --on 2026-07-01 --output json").out());

        assertThat(why.get("ruleTitle").stringValue()).isEqualTo("A contract in force has the clauses it must have");
        assertThat(why.get("settings").get("severity-grave").stringValue()).isEqualTo("high");
        assertThat(why.get("causes").findValues("event"))
                .extracting(JsonNode::stringValue)
                .containsExactly("ContractConcluded", "ClauseRecorded");
        assertThat(run("gap explain OC-01:C-1:C09 --on 2026-07-01 --lang ja").out())
                .contains("C09 再委託の制限: 定めがない")
                .contains("daicho contract clause C-1 --clause C09 --state present --article <条>");
        assertThat(program.run("gap explain OC-01:C-1:C01 --on 2026-07-01").exit())
                .isEqualTo(4);
    }

    @Test
    void followTheRulesInForceOnTheDay() {
        run("gap rules set OC-12.days-early=10 --on 2026-07-01 --reason busy");

        assertThat(ids("")).doesNotContain("OC-12:C-1");
        assertThat(run("gaps --on 2026-06-30 --rule OC-12").out()).contains("OC-12:C-1");
        assertThat(run("gaps --on 2026-07-01 --known-at #4 --rule OC-12").out()).isEqualTo("None.\n");
        assertThat(run("gap rules --on 2026-07-01").out()).contains("days-early=10");
        assertThat(run("gap rules --on 2026-06-30").out()).contains("days-early=90");
    }

    @Test
    void sayFromWhenALawIsInForceThatIsNotYet() {
        assertThat(gap("OC-01:C-1:C09").get("basis").toString())
                .contains("art. 16-3(1)(vii), in force from 2027-07-01");
    }

    @Test
    void haveNoDayThatCannotBeNamed() {
        run("contract conclude --id C-3 --vendor V-0001 --title Lease --from 2026-04-01 --to 9999-12-31");

        assertThat(run("gap explain OC-03:C-3 --on 2026-07-01 --output json").out())
                .contains("\"until\":null");
        assertThat(run("gaps --on 9999-12-31 --due-within 400 --output json").out())
                .contains("OC-12:C-3")
                .doesNotContain("OC-11:C-3", "10000");
    }

    @Test
    void areExplainedToPeopleOnOnePage() throws IOException {
        run("gap accept OC-11:C-2 --on 2026-06-01 --until 2026-07-01 --approver S-0002 --reason waiting");

        assertThat(run("gap explain OC-04:C-1 --on 2026-07-01").out()).contains("2026-04-02 through 2026-08-31");

        var page = program.with("NO_COLOR", "1").watchedOn(80).run("gap explain OC-11:C-2 --on 2026-07-01");

        assertThat(page.out())
                .startsWith("""
                        Gap              OC-11:C-2
                        What is lacking  Ended 2026-03-31, neither renewed nor closed
                        Record           C-2 Upkeep
                        Severity         high
                        Days             since 2026-04-01
                        Due              2026-03-31
                        Accepted until   2026-07-01
                        Remedies         daicho contract close C-2 --on <day>
                                         daicho contract renew C-2 --to <last-day>
                        Rule             OC-11 A contract whose term is over is renewed or closed
                        Basis            Security policy, art. 6(7)
                        Settings         severity=high

                        What made it
                        Position  Holds from  Record  What
                        """)
                .containsPattern("2025-04-01  C-2     Event: contract concluded; By: Hana; Vendor code:")
                .containsPattern("2026-06-01  OC-11:C-2  Event: gap accepted; By: Hana; Until:");
        assertThat(page.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void haveRulesThatFitOnATerminal() throws IOException {
        var rules = program.with("NO_COLOR", "1").watchedOn(80).run("gap rules").out();

        assertThat(rules.lines())
                .startsWith(
                        "Rule   Title                                Settings",
                        "-----  -----------------------------------  ------------------------------------",
                        "CS-01  A cloud service is used with an      severity=high",
                        "       approval only")
                .containsSequence(
                        "OC-01  A contract in force has the clauses  grave=C07,C08,C09,C10,C11,C12,N*,P*,",
                        "       it must have                         severity=medium, severity-grave=high");
        assertThat(program.watchedOn(160).run("gap rules").out()).contains("Security policy, art. 6(7)");
    }

    @Test
    void areRecordedInTheWordsTheyAreAskedFor() {
        run("gap accept OC-01:C-1:C09 --on 2026-07-01 --until 2026-12-31 --approver S-0002 --reason waiting");

        assertThat(run("gap explain OC-01:C-1:C09 --on 2026-07-01 --output json")
                        .out())
                .contains("\"data\":{\"gap\":\"OC-01:C-1:C09\",\"until\"");
        assertThat(run("gap rules set OC-12.days=20 --reason busy --dry-run --output json")
                        .out())
                .contains("{\"rule\":\"OC-02\",\"version\":1,\"settings\":{\"severity\":\"medium\"}}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gap rules set OC-12.days=many --reason x                            | 2 | parameter-unfit
            gap rules set OC-12.weeks=1 --reason x                              | 2 | parameter-unknown
            gap rules set OC-99.days=1 --reason x                               | 4 | rule-unknown
            gap rules set days=1 --reason x                                     | 2 | setting-malformed
            gap explain nonsense                                                | 2 | gap-id-malformed
            gap accept OC-11:C-2 --until 2030-01-01 --approver S-0001 --reason x | 5 | approver-is-applicant
            gap accept OC-11:C-2 --until 2020-01-01 --approver S-0002 --reason x | 2 | ends-before-it-begins
            gap accept OC-11:C-9 --until 2030-01-01 --approver S-0002 --reason x | 4 | gap-unknown
            gaps --rule OC-99 --fail-on low                                     | 4 | rule-unknown
            gaps --vendor V-9999 --fail-on low                                  | 4 | record-unknown
            gap accept OC-11:C-2 --until 2030-01-01 --approver S-0002 --reason x --known-at #1 | 2 | known-at-writes
            gaps --due-within -1                                                | 2 | due-within-range
            """)
    void refuseWhatCannotBe(String line, int exit, String code) {
        var ran = program.run(line);

        assertThat(ran.err()).startsWith("daicho: " + code + ": ");
        assertThat(ran.exit()).isEqualTo(exit);
    }
}
