package jp.daicho.gap.view;

import static java.util.Objects.requireNonNull;
import static jp.daicho.clause.ClauseSamples.C01;
import static jp.daicho.contract.ContractSamples.APRIL;
import static jp.daicho.contract.ContractSamples.C1;
import static jp.daicho.contract.ContractSamples.JUNE;
import static jp.daicho.contract.ContractSamples.MAY;
import static jp.daicho.contract.ContractSamples.NEXT_MARCH;
import static jp.daicho.contract.ContractSamples.clause;
import static jp.daicho.contract.ContractSamples.concluded;
import static jp.daicho.shared.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.daicho.contract.assessment.ClauseState;
import jp.daicho.contract.assessment.Mark;
import jp.daicho.gap.GapEvent.RuleSetActivated;
import jp.daicho.gap.Rules;
import jp.daicho.gap.rule.ActiveRule;
import jp.daicho.gap.rule.Kind;
import jp.daicho.gap.rule.RuleId;
import jp.daicho.gap.rule.Settings;
import jp.daicho.gap.rule.Severity;
import jp.daicho.gap.view.Gaps.RulesOn;
import jp.daicho.shared.Recorded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RuleSetsTest {

    private static final String NOT_ASSESSED = "OC-03:C-2026-0001";
    private static final String NOT_CONFIRMED = "OC-04:C-2026-0001";
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);

    private final Watch watch = new Watch();

    @BeforeEach
    void conclude() {
        watch.tell(concluded(C1, APRIL, NEXT_MARCH));
    }

    @Test
    void judgeEveryDayByTheSettingsOfThatDay() {
        assertThat(watch.around(NOT_CONFIRMED, DECEMBER)).isEqualTo("- - -");

        watch.set("OC-04", "months", "6", DECEMBER);

        assertThat(watch.around(NOT_CONFIRMED, DECEMBER)).isEqualTo("- MEDIUM MEDIUM");
        assertThat(watch.row(NOT_CONFIRMED, DECEMBER).since()).isEqualTo(DECEMBER);
        assertThat(watch.row(NOT_CONFIRMED, DECEMBER).due()).isEqualTo("2026-10-01");
        assertThat(watch.row(NOT_CONFIRMED, DECEMBER).details()).containsExactly(APRIL, 6);
    }

    @Test
    void reachBackAsFarAsTheyAreSaidTo() {
        watch.set("OC-04", "months", "6", APRIL);

        assertThat(watch.around(NOT_CONFIRMED, LocalDate.of(2026, 10, 2))).isEqualTo("- MEDIUM MEDIUM");
    }

    @Test
    void leaveAGapOneThoughItWeighsDifferently() {
        watch.set("OC-03", "severity", "low", MAY);
        watch.set("OC-03", "severity", "medium", JUNE);

        assertThat(watch.around(NOT_ASSESSED, MAY)).isEqualTo("HIGH LOW LOW");
        assertThat(watch.around(NOT_ASSESSED, JUNE)).isEqualTo("LOW MEDIUM MEDIUM");
        assertThat(watch.row(NOT_ASSESSED, JUNE).since()).isEqualTo(APRIL);
    }

    @Test
    void turnARuleOffAndOn() {
        watch.set("OC-03", "severity", "off", MAY);
        watch.set("OC-03", "severity", "high", JUNE);

        assertThat(watch.around(NOT_ASSESSED, MAY)).isEqualTo("HIGH - -");
        assertThat(watch.around(NOT_ASSESSED, JUNE)).isEqualTo("- HIGH HIGH");
        assertThat(watch.row(NOT_ASSESSED, APRIL).until()).isEqualTo(MAY);
        assertThat(watch.row(NOT_ASSESSED, JUNE).since()).isEqualTo(JUNE);
    }

    @Test
    void endAGapThoughTheyAreOffForADayOnly() {
        watch.set("OC-03", "severity", "off", MAY);
        watch.set("OC-03", "severity", "high", MAY.plusDays(1));

        assertThat(watch.around(NOT_ASSESSED, MAY)).isEqualTo("HIGH - HIGH");
        assertThat(watch.row(NOT_ASSESSED, JUNE).since()).isEqualTo(MAY.plusDays(1));
    }

    @Test
    void nameTheGraveClauses() {
        watch.tell(clause(new Mark(C01, ClauseState.ABSENT, null), APRIL));
        watch.set("OC-01", "grave", "C0*", MAY);

        assertThat(watch.around("OC-01:C-2026-0001:C01", MAY)).isEqualTo("MEDIUM HIGH HIGH");
    }

    @Test
    void listEveryRuleWithItsSettings() {
        watch.set("OC-04", "months", "6", MAY);

        assertThat(watch.rules(MAY))
                .extracting(row -> row.rule().value())
                .isSorted()
                .doesNotHaveDuplicates()
                .hasSameSizeAs(Rules.all());
        assertThat(watch.rules(MAY)).extracting(RuleRow::kind).contains(Kind.CONTRACT, Kind.VENDOR);
        assertThat(months(MAY.minusDays(1))).isEqualTo("12");
        assertThat(months(MAY)).isEqualTo("6");
        assertThat(watch.rules(MAY.minusDays(1))).extracting(RuleRow::since).containsOnlyNulls();
        assertThat(watch.rules(MAY)).extracting(RuleRow::since).containsOnly(MAY);
    }

    private String months(LocalDate day) {
        return watch.rules(day).stream()
                .filter(row -> row.rule().value().equals("OC-04"))
                .map(row -> requireNonNull(row.settings()).values().get("months"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void mayLackARule() {
        var gaps = new Gaps();
        var rules = List.of(new ActiveRule(new RuleId("OC-11"), 1, new Settings(Map.of("severity", "low"))));
        gaps.on(recorded(new RuleSetActivated(rules, "00", MAY, MAY, null, List.of())));

        assertThat(gaps.answer(new RulesOn(MAY)))
                .filteredOn(row -> row.settings() != null)
                .extracting(row -> requireNonNull(row.settings()).values())
                .containsExactly(Map.of("severity", "low"));
        assertRefused("NOT_FOUND rule-set-none [2026-04-30]", () -> gaps.answer(new RulesOn(MAY.minusDays(1))));
    }

    @Test
    void areRefusedWhereThisProgramIsTooOldForThem() {
        var later = new ActiveRule(new RuleId("OC-11"), 2, new Settings(Map.of()));
        var unknown = new ActiveRule(new RuleId("OC-99"), 1, new Settings(Map.of()));

        for (ActiveRule rule : List.of(later, unknown)) {
            var event = new RuleSetActivated(List.of(rule), "00", null, MAY, null, List.of());
            assertRefused(
                    "UNUSABLE rule-of-later-program [" + rule.rule() + ", " + rule.version() + "]",
                    () -> new Gaps().on(recorded(event)));
        }
    }

    private static Recorded recorded(RuleSetActivated event) {
        return new Recorded(0, Instant.EPOCH, "rules", 0, "S-0001", event);
    }

    @Test
    void areExplainedByTheOneThatWasInForce() {
        long june = watch.set("OC-03", "severity", "low", JUNE);

        assertThat(watch.explain(NOT_ASSESSED, MAY).ruleSet()).isEqualTo(Watch.FIRST_RULES);
        assertThat(watch.explain(NOT_ASSESSED, JUNE).ruleSet()).isEqualTo(june);
        assertThat(watch.explain(NOT_ASSESSED, JUNE).rule().settings().values()).isEqualTo(Map.of("severity", "low"));
        assertThat(watch.explain(NOT_ASSESSED, JUNE).row().severity()).isEqualTo(Severity.LOW);
    }
}
