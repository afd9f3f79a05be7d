package jp.daicho.gap;

import static jp.daicho.shared.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import jp.daicho.contract.ContractSamples;
import jp.daicho.gap.contract.ClauseBook;
import jp.daicho.gap.contract.ContractStory;
import jp.daicho.gap.contract.PlanStory;
import jp.daicho.gap.rule.ActiveRule;
import jp.daicho.gap.rule.Flaw;
import jp.daicho.gap.rule.Remedy;
import jp.daicho.gap.rule.RuleId;
import jp.daicho.gap.rule.Settings;
import jp.daicho.gap.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleSetTest {

    private static final RuleId CONFIRMED = new RuleId("OC-04");
    private static final RuleId OVER = new RuleId("OC-11");

    private static Map<String, String> settings(RuleSet set, RuleId rule) {
        return set.rule(rule).orElseThrow().settings().values();
    }

    /** What is stored in every ledger from its founding on; another standard needs another version of the rule. */
    @Test
    void hasAStandard() {
        var standard = RuleSet.standard();

        assertThat(standard.rules())
                .extracting(rule -> rule.rule() + " " + rule.version() + " "
                        + rule.settings().values())
                .containsExactly(
                        "CS-01 1 {severity=high}",
                        "CS-02 1 {days=60, severity=high, severity-soon=low}",
                        "CS-03 1 {severity=high}",
                        "CS-04 1 {conditions=all, severity=high}",
                        "CS-05 1 {home=JP, severity=high, severity-law=low}",
                        "CS-06 1 {kinds=ismap,ismap-liu,iso27017,iso27018,soc2,own-judgement, severity=medium}",
                        "CS-07 1 {severity=high}",
                        "CS-08 1 {model=alpha-dash, severity=high, severity-internet=medium}",
                        "CS-09 1 {days=30, severity=medium}",
                        "CS-10 1 {months=12, severity=medium}",
                        "CS-11 1 {severity=medium}",
                        "CS-12 1 {days=30, severity=high}",
                        "CS-13 1 {severity=high}",
                        "CS-14 1 {severity=high, severity-unknown=low}",
                        "OC-01 1 {grave=C07,C08,C09,C10,C11,C12,N*,P*, severity=medium, severity-grave=high}",
                        "OC-02 1 {severity=medium}",
                        "OC-03 1 {severity=high}",
                        "OC-04 1 {months=12, months-sensitive=6, severity=medium, severity-sensitive=high}",
                        "OC-05 1 {severity=medium}",
                        "OC-06 1 {days=14, severity=high}",
                        "OC-07 1 {days=30, severity=medium}",
                        "OC-08 1 {days=30, severity=medium}",
                        "OC-09 1 {concluded-from=2026-04-01, severity=medium}",
                        "OC-10 1 {secrecy=C08,C15, severity=high}",
                        "OC-11 1 {severity=high}",
                        "OC-12 1 {days=30, days-early=90, severity=medium, severity-early=low}",
                        "OC-13 1 {severity=high}",
                        "OC-14 1 {clauses=C07,C08,C09,C10,C11,C12, severity=high}",
                        "OC-15 1 {severity=medium}",
                        "OC-16 1 {days=30, severity=high}",
                        "OC-17 1 {severity=high}",
                        "OC-18 1 {from=2027-07-01, new-start=renewal, severity=high}",
                        "OC-19 1 {from=2027-07-01, new-start=renewal, severity=low}",
                        "OC-20 1 {severity=medium}",
                        "OC-21 1 {severity=medium}",
                        "OC-22 1 {severity=high}",
                        "PL-01 1 {days=14, from=2026-04-01, severity=high}",
                        "PL-02 1 {from=2026-04-01, from-selection-standard=2027-07-01, not-needed=none, severity=high}",
                        "PL-03 1 {severity=medium}",
                        "PL-04 1 {from=2026-04-01, severity=medium, severity-vendors=medium}",
                        "PL-05 1 {from=2026-04-01, severity=medium}",
                        "PL-06 1 {days=30, severity=medium}",
                        "PL-07 1 {from=2026-04-01, proofs=audit,self-check,improvement,review, severity=medium}",
                        "PL-08 1 {days=90, severity=low}",
                        "PL-09 1 {days=90, severity=medium}",
                        "RL-01 1 {duties=ciso, severity=high}",
                        "RL-02 1 {severity=high}",
                        "RL-03 1 {severity=medium}",
                        "SM-01 1 {severity=high}",
                        "SM-02 1 {severity=high}",
                        "SM-03 1 {severity=high, severity-old=medium}",
                        "SM-04 1 {severity=high}",
                        "SM-05 1 {days=180, severity=high, severity-old=medium}",
                        "SM-06 1 {severity=high}",
                        "SM-07 1 {severity=high}",
                        "SM-08 1 {days=180, severity=high}",
                        "SM-09 1 {severity=medium}",
                        "SM-10 1 {days=1, severity=high}",
                        "SM-11 1 {days=7, severity=high}",
                        "SM-12 1 {clauses=C01, severity=high}",
                        "SM-13 1 {severity=medium}",
                        "SM-14 1 {days-terms=30, months=12, severity=medium, severity-terms=low}",
                        "VN-01 1 {severity=medium}",
                        "VN-02 1 {severity=high}",
                        "VN-03 1 {from=2027-07-01, severity=medium}",
                        "VN-04 1 {severity=low}",
                        "VN-05 1 {severity=low}");
        assertThat(standard.digest()).isEqualTo("9b9b07187572faaee6cfbe3f9e1c5343720db64aa2b0c8fa4b3beb329116cc2c");
    }

    /** {@code printf 'OC-04 1 months=6 severity=low\\nOC-11 1 severity=high\\n' | sha256sum}. */
    @Test
    void hasTheDigestOfItsLines() {
        var over = new ActiveRule(OVER, 1, new Settings(Map.of("severity", "high")));
        var confirmed = new ActiveRule(CONFIRMED, 1, new Settings(Map.of("severity", "low", "months", "6")));

        var set = new RuleSet(List.of(over, confirmed));

        assertThat(set.digest()).isEqualTo("f9d6bd540166b40b39b75e48933581171ba464d493b24ca4b7ede5a5d2a831b3");
        assertThat(set).isEqualTo(new RuleSet(List.of(confirmed, over)));
    }

    @Test
    void takesOneParameterAndLeavesTheRest() {
        var set = RuleSet.standard().with(CONFIRMED, "months", " ６ ");

        assertThat(settings(set, CONFIRMED))
                .isEqualTo(Map.of(
                        "months", "6", "months-sensitive", "6", "severity", "medium", "severity-sensitive", "high"));
        assertThat(set.rules()).hasSameSizeAs(RuleSet.standard().rules());
        assertThat(settings(set, OVER)).isEqualTo(settings(RuleSet.standard(), OVER));
        assertThat(set.with(CONFIRMED, "months", "12")).isEqualTo(RuleSet.standard());
    }

    @Test
    void takesInARuleItDidNotHaveWithItsStandardSettings() {
        var set = new RuleSet(List.of()).with(CONFIRMED, "months", "6");

        assertThat(set.rules()).extracting(ActiveRule::rule).containsExactly(CONFIRMED);
        assertThat(settings(set, CONFIRMED)).containsEntry("months", "6").containsEntry("months-sensitive", "6");
        assertThat(set.rule(OVER)).isEmpty();
    }

    /** A renewed contract would be in neither. */
    @ParameterizedTest
    @CsvSource({
        "OC-18, new-start, conclusion",
        "OC-19, new-start, conclusion",
        "OC-18, from, 2027-04-01",
        "OC-19, from, 2027-04-01"
    })
    void partsContractsByOneTransition(String rule, String parameter, String value) {
        var set = RuleSet.standard().with(new RuleId(rule), parameter, value);

        assertThat(settings(set, new RuleId("OC-18"))).containsEntry(parameter, value);
        assertThat(settings(set, new RuleId("OC-19"))).containsEntry(parameter, value);
    }

    @Test
    void refusesWhatNoRuleHas() {
        var set = RuleSet.standard();

        assertRefused("NOT_FOUND rule-unknown [OC-99]", () -> set.with(new RuleId("OC-99"), "months", "6"));
        assertRefused("BAD_VALUE parameter-unknown [OC-11, months, severity]", () -> set.with(OVER, "months", "6"));
        assertRefused("BAD_VALUE parameter-unfit [months, never, 1-999]", () -> set.with(CONFIRMED, "months", "never"));
    }

    @Test
    void readsItsSettings() {
        var settings = new Settings(Map.of("months", "6", "severity", "low", "quiet", "off", "grave", "C07,P*"));

        assertThat(settings.count("months")).isEqualTo(6);
        assertThat(settings.severity("severity")).isEqualTo(Severity.LOW);
        assertThat(settings.severity("quiet")).isNull();
        assertThat(List.of("C07", "P", "P12")).allMatch(code -> settings.names("grave", code));
        assertThat(List.of("C0", "C071", "CP1")).noneMatch(code -> settings.names("grave", code));
        assertThatThrownBy(() -> settings.count("days")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void offersRemediesWithAllThatIsKnown() {
        var story = new ContractStory(ContractSamples.concluded(), 0, new ClauseBook(), new PlanStory());

        assertThat(new Remedy("vendor certify {vendor} --kind {word} --number <number>").of(story, "P-MARK", List.of()))
                .isEqualTo("vendor certify V-0042 --kind p-mark --number <number>");
        assertThat(new Remedy("contract renew {record} --to <last-day>").of(story, null, List.of()))
                .isEqualTo("contract renew C-2026-0001 --to <last-day>");
        assertThat(new Remedy("contract clause {record} --clause {item}").of(story, "C09", List.of()))
                .isEqualTo("contract clause C-2026-0001 --clause C09");
    }

    @Test
    void offersRemediesOnlyAgainstWhatTheyLift() {
        assertThat(new Remedy("contract …", Flaw.CLAUSE_ABSENT).lifts(Flaw.CLAUSE_ABSENT))
                .isTrue();
        assertThat(new Remedy("contract …", Flaw.CLAUSE_ABSENT).lifts(Flaw.TERM_OVER))
                .isFalse();
        assertThat(new Remedy("contract …").lifts(Flaw.TERM_OVER)).isTrue();
    }
}
