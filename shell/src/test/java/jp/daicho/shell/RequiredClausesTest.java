package jp.daicho.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import jp.daicho.shell.console.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** What a contract must have and why, what it may do without, and which contracts have what. */
class RequiredClausesTest {

    private static final String OWN = """
            {"id": "ogi-2026", "title": {"ja": "扇市の版", "en": "The edition of Ogi"},
             "sets": [{"id": "base", "title": {"ja": "基本", "en": "Base"}, "requiredOf": "all",
               "clauses": [{"id": "C09", "title": {"ja": "再委託", "en": "Subcontracting"}, "basis": "規則 第3条"},
                           {"id": "X1", "title": {"ja": "見学", "en": "Visits"}, "basis": "規則 第4条"}]}]}
            """;

    @TempDir
    private Path home;

    private Program program;

    @BeforeEach
    void found() {
        program = new Program(home).at("2026-11-23T01:00:00Z");
        Stream.of(
                        "init --organ OGI-EC --name Ogi --admin-name Hana",
                        "staff register --id S-0002 --name Taro --on 2026-04-01",
                        "staff grant S-0002 --role approver --on 2026-04-01",
                        "vendor register --name Sakura --on 2026-04-01",
                        "vendor register --name Momiji --on 2026-04-01",
                        "contract conclude --id C-1 --vendor V-0001 --title Printing --from 2026-04-01 --to 2027-03-31"
                                + " --personal-data --information 1",
                        "contract clause C-1 --on 2026-04-01 --present C01,P1 --absent C09,P2 --partial C02",
                        "contract conclude --id C-2 --vendor V-0002 --title Upkeep --from 2026-04-01 --to 2027-03-31")
                .forEach(this::run);
    }

    private Ran run(String line) {
        var ran = program.run(line);
        assertThat(ran.err()).as(line).isEmpty();
        return ran;
    }

    @Test
    void areNamedInTheLanguageAskedForInCsvToo() {
        assertThat(run("clause required --contract C-1 --lang en --output csv").out())
                .contains("C08,Confidentiality,")
                .doesNotContain("{");
    }

    @Test
    void areListedWithTheReasonForEach() {
        var required = run("clause required --contract C-1 --output json").out();

        assertThat(required)
                .contains("\"requiredOf\":[\"personal-data\"],\"basis\":\"個人情報保護法 第66条\",\"edition\":\"mic-2026\","
                        + "\"state\":\"absent\",\"article\":null,\"waivedUntil\":null}")
                .contains("\"state\":\"not-assessed\"")
                .doesNotContain("\"id\":\"C15\"", "\"id\":\"N1\"");
        assertThat(run("clause required --contract C-1 --lang en").out())
                .containsPattern("P2 +No re-outsourcing of personal data .* personal data +.* absent")
                .contains("not assessed");
        assertThat(run("clause required --contract C-2 --output id").out().lines())
                .hasSize(15)
                .contains("C15");
    }

    @Test
    void areAskedForByTheNetworkTheyAreToTouch() {
        run("contract profile C-2 --juki --system operate --on 2026-05-01");

        assertThat(run("clause required --contract C-2 --on 2026-04-30 --output id")
                        .out())
                .doesNotContain("J1");
        assertThat(run("clause required --contract C-2 --on 2026-05-01 --output id")
                        .out())
                .contains("J6", "O4");
    }

    @Test
    void ofAPlanAreThoseItsContractWillNeed() {
        run("contract plan --id C-9 --title Build --system build");

        assertThat(run("clause required --contract C-9 --output id").out())
                .contains("S1", "C01")
                .doesNotContain("K1");
        assertThat(run("clause required --contract C-9 --on 2027-07-01 --output id")
                        .out())
                .contains("K1");
    }

    @Test
    void onTheSupplyChainAreThoseThatTheSettingsOfTheDayAskFor() {
        run("gap rules set OC-18.from=2026-04-01 --on 2026-06-01 --reason early");

        assertThat(run("clause required --contract C-1 --on 2026-05-31 --output id")
                        .out())
                .doesNotContain("K1");
        assertThat(run("clause required --contract C-1 --on 2026-06-01 --output id")
                        .out())
                .contains("K1");
        assertThat(run("contract coverage --set supplychain-2027 --on 2026-06-01 --output csv")
                        .out())
                .contains("not-assessed")
                .doesNotContain("not-required");
        assertThat(run("contract coverage --set supplychain-2027 --on 2026-05-31 --output csv")
                        .out())
                .contains("not-required");
        assertThat(run("gaps --rule OC-18 --on 2026-06-01 --output id").out()).contains("OC-18:C-1");
    }

    @Test
    void onTheSupplyChainAreNotAskedOfARenewalThatIsNoNewStart() {
        run("contract renew C-1 --to 2029-03-31 --on 2026-11-01");
        run("gap rules set OC-18.from=2027-04-01 --on 2026-06-01 --reason early");
        assertThat(run("clause required --contract C-1 --on 2027-04-01 --output id")
                        .out())
                .contains("K1");

        run("gap rules set OC-18.new-start=conclusion --on 2026-06-01 --reason mild");

        assertThat(run("clause required --contract C-1 --on 2027-04-01 --output id")
                        .out())
                .doesNotContain("K1");
    }

    @Test
    void mayBeWaivedByAnotherPerson() {
        var waiver = "contract waive C-1 --clause C09 --until 2026-12-31 --on 2026-05-01 --reason Later --approver ";

        var own = program.run(waiver + "S-0001");
        assertThat(own.exit()).isEqualTo(5);
        assertThat(own.err()).contains("approver-is-applicant");

        assertThat(run(waiver + "S-0002 --lang en").out()).contains("C-1 may do without C09 until 2026-12-31.");
        assertThat(run("gaps --rule OC-01 --output id").out())
                .contains("OC-01:C-1:P2")
                .doesNotContain("OC-01:C-1:C09");
        assertThat(run("gaps --on 2026-12-31 --rule OC-20 --output id").out()).isEmpty();
        assertThat(run("gaps --on 2027-01-01 --rule OC-20 --output id").out()).contains("OC-20:C-1:C09");
        assertThat(run("gaps --on 2027-01-01 --rule OC-01 --output id").out()).contains("OC-01:C-1:C09");
        assertThat(run("clause required --contract C-1 --output json").out())
                .contains("\"state\":\"waived\",\"article\":null,\"waivedUntil\":\"2026-12-31\"");
        assertThat(run("contract show C-1 --output json").out())
                .contains("\"waivers\":[{\"clause\":\"C09\",\"on\":\"2026-05-01\",\"until\":\"2026-12-31\","
                        + "\"approver\":\"S-0002\",\"applicant\":\"S-0001\",\"decision\":null,\"reason\":\"Later\"}]");
    }

    @Test
    void mayBeWaivedTogetherOrNotAtAll() {
        var waiver = "contract waive C-1 --until 2026-12-31 --on 2026-05-01 --reason Later --approver S-0002 --clause ";
        assertThat(program.run(waiver + "C09,C99").exit()).isNotZero();
        assertThat(run("gaps --rule OC-01 --output id").out()).contains("OC-01:C-1:C09");

        var waived = run(waiver + "C09,P2,C09 --lang en --output json").out();

        assertThat(waived.split("\"ClauseWaived\"", -1)).hasSize(3);
        assertThat(run("gaps --rule OC-01 --output id").out()).doesNotContain("OC-01:C-1:C09", "OC-01:C-1:P2");
        assertThat(run(waiver + "C10、C11 --lang en").out()).contains("C-1 may do without C10, C11 until 2026-12-31.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | <article>=7
            1 | <last-day>=2027-03-31 <approver>=S-0002 <reason>=again
            """)
    void areNoLongerAGapOnceTheRemedyIsTyped(int which, String answers) {
        run("contract waive C-1 --clause C09 --until 2026-06-30 --on 2026-05-01 --reason Later --approver S-0002");
        var explained = run("gap explain OC-20:C-1:C09 --output json").out();
        var remedy = JsonMapper.shared()
                .readTree(explained)
                .get("remedies")
                .get(which)
                .stringValue();

        for (String answer : answers.split(" ", -1)) {
            var filled = answer.split("=", 2);
            assertThat(remedy).contains(filled[0]);
            remedy = remedy.replace(filled[0], filled[1]);
        }
        run(remedy.substring("daicho ".length()));

        assertThat(run("gaps --output id").out()).doesNotContain("OC-20:C-1:C09", "OC-01:C-1:C09");
    }

    @Test
    void areThoseOfTheEditionAContractWasAssessedUnderLast() throws IOException {
        Files.writeString(home.resolve("own.json"), OWN, UTF_8);
        assertThat(program.run("clause import " + home.resolve("own.json") + " --on 2026-06-01")
                        .err())
                .startsWith("warning: ");
        assertThat(run("clause required --contract C-1 --output id").out()).contains("P8");

        run("contract clause C-1 --present C09 --edition ogi-2026 --on 2026-07-01");

        assertThat(run("clause required --contract C-1 --on 2026-06-30 --output id")
                        .out())
                .contains("P8");
        assertThat(run("clause required --contract C-1 --on 2026-07-01 --output id")
                        .out()
                        .lines())
                .containsExactly("C09", "X1");
        assertThat(run("gaps --on 2026-07-01 --rule OC-03 --output json").out()).contains("X1");
        assertThat(run("gaps --on 2026-06-30 --rule OC-01 --output id").out()).contains("OC-01:C-1:C09");
        assertThat(program.run("contract clause C-1 --present C09 --edition nope")
                        .err())
                .contains("edition-unknown");
    }

    @Test
    void areCountedByVendorAndListedForOne() {
        assertThat(run("contract coverage --lang en").out())
                .containsPattern("V-0001 +Sakura +1 +2 +1 +2 +0 +0 +17")
                .containsPattern("V-0002 +Momiji +1 +0 +0 +0 +0 +0 +15");
        assertThat(run("contract coverage --vendor V-0001 --set pi --lang en").out())
                .containsPattern("C-1 +P1 +Personal data kept secret.* present")
                .doesNotContain("C09", "C-2");
    }

    @Test
    void areAMatrixForPrograms() {
        var csv = run("contract coverage --set pi --output csv").out().lines().toList();

        assertThat(csv.getFirst()).isEqualTo("contract,title,vendor,vendorName,edition,P1,P2,P3,P4,P5,P6,P7,P8");
        assertThat(csv.get(1)).startsWith("C-1,Printing,V-0001,Sakura,mic-2026,present,absent,not-assessed");
        assertThat(csv.get(2)).startsWith("C-2,Upkeep,V-0002,Momiji,mic-2026,not-required,not-required");
        assertThat(run("contract coverage --vendor V-0001 --set pi --output json")
                        .out())
                .contains(
                        "{\"contract\":\"C-1\",\"title\":\"Printing\",\"vendor\":\"V-0001\",\"vendorName\":\"Sakura\","
                                + "\"edition\":\"mic-2026\",\"clauses\":{\"P1\":\"present\",\"P2\":\"absent\",");
    }

    @Test
    void areThoseOfContractsInForceOnly() {
        assertThat(run("contract coverage --on 2026-03-31 --output json").out().strip())
                .isEqualTo("[]");
        assertThat(run("contract coverage --on 2027-04-01 --output json").out().strip())
                .isEqualTo("[]");
        assertThat(program.run("contract coverage --vendor V-9999").exit()).isEqualTo(4);
        assertThat(program.run("contract coverage --set nope").err()).contains("clause-set-unknown");
    }
}
