package jp.daicho.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import jp.daicho.shell.console.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Policies, as people type and read them; the basic policy has the city's own dates. */
class PoliciesTest {

    /** What a review, a publication or a briefing settles; audits have tests of their own. */
    private static final Pattern OURS = Pattern.compile("PL-0[1239]");

    private static final Pattern REMEDY = Pattern.compile("\"remedy\":\"daicho ([^\"]*)\"");

    @TempDir
    private Path home;

    private Program program;

    @BeforeEach
    void adopt() {
        program = new Program(home).at("2026-11-23T03:00:00Z");
        run("init --organ OGI-EC --name Ogi --admin-name Hana --on R8.4.1");
        run("policy adopt --kind basic-policy --version 1 --title Basic --effective R8.4.1 --on R8.3.24");
    }

    private Ran run(String line) {
        var ran = program.run(line);
        assertThat(ran.err()).as(line).isEmpty();
        return ran;
    }

    private List<String> gaps(String day) {
        return run("gaps --kind policy --output id --on " + day).out().lines().toList();
    }

    @Test
    void areToldTheirCodes() {
        assertThat(run("policy adopt --kind standards --version 1 --title Standards --effective 2026-04-01")
                        .out())
                .isEqualTo("P-0002 is recorded: Standards 1 (in force from 2026-04-01)\n");
        assertThat(run("policy guideline --edition R8.3 --on R8.3.27 --output json")
                        .out())
                .startsWith("{\"record\":\"G-0001\",\"events\":[\"GuidelineEditionNoted\"],\"position\":");
        assertThat(run("policy guidelines --output csv").out()).contains("G-0001,R8.3,2026-03-27");
    }

    @Test
    void areShownWithAllThatWasDoneAboutThem() {
        run("policy publish P-0001 --url https://www.city.example/policy --on 2026-04-01");
        run("policy review P-0001 --trigger audit --threat takeover --likelihood high --loss medium"
                + " --outcome revise --on 2026-10-01");
        run("policy brief P-0001 --staff S-0001,S-0001 --on 2026-04-02");

        assertThat(run("policy show P-0001 --output json").out())
                .isEqualTo("{\"id\":\"P-0001\",\"title\":\"Basic\",\"state\":\"in-effect\",\"kind\":\"basic-policy\","
                        + "\"version\":\"1\",\"adopted\":\"2026-03-24\",\"effective\":\"2026-04-01\",\"until\":null,"
                        + "\"nonPublic\":false,\"publishedOn\":\"2026-04-01\","
                        + "\"url\":\"https://www.city.example/policy\",\"replacedBy\":null,\"reason\":null,"
                        + "\"reviews\":[{\"on\":\"2026-10-01\",\"trigger\":\"audit\",\"outcome\":\"revise\","
                        + "\"threat\":\"takeover\",\"likelihood\":\"high\",\"loss\":\"medium\"}],"
                        + "\"briefings\":[{\"on\":\"2026-04-02\",\"staff\":[\"S-0001\"]}]}\n");
        assertThat(run("policy history P-0001 --output csv").out().lines()).hasSize(5);
    }

    @Test
    void areNotReviewedOnceALaterVersionIsInForce() {
        run("policy adopt --kind basic-policy --version 2 --title Basic --effective 2026-06-01 --on 2026-05-01");

        assertThat(program.run("policy review P-0001 --trigger yearly --on 2026-10-01")
                        .err())
                .contains("policy-replaced: ", "daicho policy show P-0002");
        run("policy review P-0001 --trigger yearly --on 2026-05-31");
        run("policy review P-0002 --trigger yearly --on 2026-10-01");
    }

    @Test
    void areListedAsTheyWereOnADay() {
        run("policy adopt --kind basic-policy --version 2 --title Basic --effective 2026-10-01");

        assertThat(run("policy list --output csv --on 2026-03-31").out())
                .contains("P-0001,Basic,basic-policy,1,adopted");
        assertThat(run("policy list --output csv --kind basic-policy").out())
                .contains("P-0001,Basic,basic-policy,1,superseded,2026-04-01,2026-09-30,")
                .contains("P-0002,Basic,basic-policy,2,in-effect,2026-10-01,,");
        assertThat(run("policy list --output id --kind procedure").out()).isEmpty();
    }

    @Test
    void areNotPublicIfTheyAreProceduresUnlessSaidOtherwise() {
        run("policy adopt --kind sns-procedure --version 1 --title Posting --effective 2026-04-01");
        run("policy adopt --kind sns-procedure --version 2 --title Posting --effective 2026-05-01 --public");

        assertThat(program.run("policy publish P-0002").err())
                .isEqualTo("daicho: policy-non-public: P-0002 is not public; to publish it, adopt a new version with"
                        + " --public.\n");
        run("policy publish P-0003");
    }

    @Test
    void areTakenBackAndAdoptedAnew() {
        run("policy supersede P-0001 --on 2026-04-01 --reason mistyped");
        run("policy adopt --kind basic-policy --version 1 --title Basic --effective R8.4.1 --on R8.3.24");
        run("policy guideline --edition R8.3 --on R8.3.27");
        run("policy publish P-0002");

        assertThat(run("policy list --output csv").out()).contains("withdrawn").contains("in-effect");
        assertThat(program.run("policy void G-0001 #8 --reason mistyped").exit())
                .isZero();
        assertThat(run("policy void p-0002 #9 --reason mistyped").out()).isEqualTo("P-0002: the entry #9 is void.\n");
    }

    @ParameterizedTest
    @CsvSource({
        "policy adopt --kind standards --version 1 --title S --effective 2026-04-01 --on 2026-04-02,"
                + " effective-before-adoption, 2",
        "policy adopt --kind basic-policy --version 1 --title S --effective 2026-12-01 --non-public,"
                + " basic-policy-non-public, 2",
        "policy adopt --kind standards --version 1 --title S --effective 2026-12-01 --non-public --public,"
                + " public-and-non-public, 2",
        "policy adopt --kind basic-policy --version 2 --title S --effective 2026-04-01, policy-day-taken, 5",
        "policy publish P-0001 --url city, policy-url-malformed, 2",
        "policy publish P-0001 --on 2026-03-01, policy-before-adoption, 5",
        "policy publish P-0009, record-unknown, 4",
        "policy review P-0001 --trigger change --outcome revise, risk-analysis-incomplete, 2",
        "policy review P-0001 --trigger whim, value-not-allowed, 2",
        "policy brief P-0001 --staff S-0009, record-unknown, 4",
        "policy supersede P-0001 --replaced-by P-0001 --reason x, policy-replaces-itself, 2",
        "policy supersede P-0001, option-missing, 2",
        "policy void P-0001 #5 --reason x, entry-not-a-fact, 5",
        "policy show P-0009, record-unknown, 4"
    })
    void areRefused(String line, String code, int exit) {
        var ran = program.run(line);

        assertThat(ran.err()).startsWith("daicho: " + code + ": ");
        assertThat(ran.exit()).isEqualTo(exit);
    }

    @Test
    void areMissedFromTheFirstDayUntilEachIsInForce() {
        assertThat(gaps("2026-04-01"))
                .containsExactly(
                        "PL-02:OGI-EC:CLOUD-RULES",
                        "PL-02:OGI-EC:INCIDENT-PLAN",
                        "PL-02:OGI-EC:PROCEDURE",
                        "PL-02:OGI-EC:SNS-PROCEDURE",
                        "PL-02:OGI-EC:STANDARDS");

        run("policy adopt --kind sns-procedure --version 1 --title Posting --effective 2026-07-01");

        assertThat(gaps("2026-06-30")).contains("PL-02:OGI-EC:SNS-PROCEDURE");
        assertThat(gaps("2026-07-01")).doesNotContain("PL-02:OGI-EC:SNS-PROCEDURE");
        assertThat(run("gap explain pl-02:ogi-ec:sns-procedure --on 2026-04-01").out())
                .contains("policy adopt --kind sns-procedure");
    }

    /** Each remedy as it is printed, with what only a person can know put in. */
    @Test
    void areNoGapsOnceTheirRemediesAreTyped() {
        run("policy guideline --edition R9.3 --on R8.5.1");
        var late = "2027-07-02";
        assertThat(gaps(late)).contains("PL-01:OGI-EC:P-0001", "PL-03:OGI-EC", "PL-08:OGI-EC", "PL-09:OGI-EC:S-0001");

        program.at("2027-07-02T03:00:00Z");
        gaps(late).stream()
                .filter(gap ->
                        OURS.matcher(gap).lookingAt() && gaps(late).contains(gap)) // new standards are an evaluation
                .forEach(gap -> run(remedy(gap)));

        assertThat(gaps(late)).noneMatch(gap -> OURS.matcher(gap).lookingAt());
    }

    private String remedy(String gap) {
        var found = REMEDY.matcher(
                run("gaps --output json --rule " + gap.substring(0, 5)).out());
        var remedies = found.results().map(each -> each.group(1)).toList();
        var codes = run("gaps --output id --rule " + gap.substring(0, 5))
                .out()
                .lines()
                .toList();
        return remedies.get(codes.indexOf(gap))
                .replace("<url>", "https://www.city.example/p")
                .replace("<version>", "1")
                .replace("<title>", "Rules")
                .replace("<outcome>", "keep")
                .replace("<day>", "2027-07-02");
    }

    @Test
    void areSaidInJapanese() {
        assertThat(run("gaps --lang ja --rule PL-02 --on 2026-04-01").out()).contains("施行中のSNS運用手順がない");
        assertThat(run("policy list --lang ja").out()).contains("基本方針").contains("施行中");
        assertThat(program.run("policy show P-0009 --lang ja").err()).startsWith("daicho: record-unknown: ");
    }
}
