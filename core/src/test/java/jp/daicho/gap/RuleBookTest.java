package jp.daicho.gap;

import static jp.daicho.shared.Refusal.assertRefused;
import static jp.daicho.shared.Refusal.refusal;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.gap.GapCommand.ActivateRuleSet;
import jp.daicho.gap.GapCommand.AdoptRules;
import jp.daicho.gap.GapCommand.SetParameter;
import jp.daicho.gap.GapEvent.RuleSetActivated;
import jp.daicho.gap.rule.RuleId;
import jp.daicho.shared.Grounds;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RuleBookTest {

    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final RuleId CONFIRMED = new RuleId("OC-04");
    private static final RuleId OVER = new RuleId("OC-11");
    private static final RuleSet STANDARD = RuleSet.standard();

    private final FixtureConfiguration<RuleBook> book = new AggregateTestFixture<>(RuleBook.class);

    private static RuleSetActivated activated(RuleSet rules, @Nullable LocalDate from) {
        return new RuleSetActivated(rules.rules(), rules.digest(), from, from == null ? APRIL : from, "内規", List.of());
    }

    private static RuleSet months(int months) {
        return STANDARD.with(CONFIRMED, "months", Integer.toString(months));
    }

    private static SetParameter setting(String parameter, String value, LocalDate on) {
        return new SetParameter(CONFIRMED, parameter, value, new Grounds(on, "内規", List.of()));
    }

    @Test
    void beginsWithRulesForEveryDay() {
        book.givenNoPriorActivity()
                .when(new ActivateRuleSet(STANDARD, new Grounds(APRIL, "内規", List.of())))
                .expectEvents(activated(STANDARD, null));
    }

    @Test
    void setsAParameterFromADayOn() {
        book.given(activated(STANDARD, null))
                .when(setting("months", " ６ ", MAY))
                .expectEvents(activated(months(6), MAY));
    }

    @Test
    void recordsNothingWhenTheParameterHasThatValue() {
        book.given(activated(STANDARD, null)).when(setting("months", "12", MAY)).expectNoEvents();
        book.given(activated(STANDARD, null), activated(months(6), MAY))
                .when(setting("months", "6", JUNE))
                .expectNoEvents();
    }

    @Test
    void setsItBackWhenThatDiffersFromTheDayOn() {
        book.given(activated(STANDARD, null), activated(months(6), MAY))
                .when(setting("months", "12", JUNE))
                .expectEvents(activated(STANDARD, JUNE));
    }

    @Test
    void reachesIntoWhatIsForeseenForALaterDay() {
        var lighter = months(12).with(CONFIRMED, "severity", "low");

        book.given(activated(STANDARD, null), activated(lighter, JUNE))
                .when(setting("months", "6", MAY))
                .expectEvents(activated(months(6), MAY), activated(lighter.with(CONFIRMED, "months", "6"), JUNE));
    }

    @Test
    void keepsWhatWasSetOnPurposeForALaterDay() {
        var lighter = months(9).with(CONFIRMED, "severity", "low");

        book.given(activated(STANDARD, null), activated(months(9), MAY), activated(lighter, JUNE))
                .when(setting("months", "6", APRIL))
                .expectEvents(activated(months(6), APRIL));
        book.given(activated(STANDARD, null), activated(months(6), JUNE))
                .when(setting("months", "6", MAY))
                .expectEvents(activated(months(6), MAY));
    }

    @Test
    void keepsALaterSetThatBringsTheRuleIn() {
        var without = new RuleSet(STANDARD.rules().stream()
                .filter(active -> !active.rule().equals(CONFIRMED))
                .toList());
        var early = without.with(CONFIRMED, "months", "6");

        book.given(activated(without, null), activated(STANDARD, JUNE))
                .when(setting("months", "6", MAY))
                .expectEvents(activated(early, MAY));
    }

    @Test
    void takesInEveryRuleItLacksNowAndLater() {
        var without = new RuleSet(STANDARD.rules().stream()
                .filter(active -> !active.rule().equals(CONFIRMED))
                .toList());
        var lighter = without.with(OVER, "severity", "low");
        var adopting = new AdoptRules(new Grounds(MAY, "内規", List.of()));

        book.given(activated(without, null), activated(lighter, JUNE))
                .when(adopting)
                .expectEvents(activated(STANDARD, MAY), activated(STANDARD.with(OVER, "severity", "low"), JUNE));
        book.given(activated(STANDARD, null)).when(adopting).expectNoEvents();
        assertRefused("BAD_VALUE text-missing [reason]", () -> new AdoptRules(Grounds.on(MAY)));
    }

    @Test
    void leavesAloneWhatWasInForceBefore() {
        var lighter = months(6).with(CONFIRMED, "severity", "low");

        book.given(activated(STANDARD, null), activated(months(6), MAY))
                .when(setting("severity", "low", JUNE))
                .expectEvents(activated(lighter, JUNE));
    }

    @Test
    void setsAParameterBackDated() {
        book.given(activated(STANDARD, null), activated(months(6), JUNE))
                .when(setting("months", "9", APRIL))
                .expectEvents(activated(months(9), APRIL));
    }

    @Test
    void replacesASetOfTheSameDay() {
        book.given(activated(STANDARD, null), activated(months(6), MAY))
                .when(setting("months", "9", MAY))
                .expectEvents(activated(months(9), MAY));
        book.given(activated(STANDARD, null), activated(months(6), MAY), activated(months(9), MAY))
                .when(setting("months", "9", MAY))
                .expectNoEvents();
    }

    @Test
    void refusesUnknownRulesAndParametersAndUnfitValues() {
        book.given(activated(STANDARD, null))
                .when(new SetParameter(new RuleId("OC-99"), "months", "6", new Grounds(MAY, "内規", List.of())))
                .expectException(refusal("NOT_FOUND rule-unknown [OC-99]"))
                .expectNoEvents();
        book.given(activated(STANDARD, null))
                .when(setting("days", "6", MAY))
                .expectException(refusal("BAD_VALUE parameter-unknown [OC-04, days, months, months-sensitive, severity,"
                        + " severity-sensitive]"))
                .expectNoEvents();
        book.given(activated(STANDARD, null))
                .when(setting("months", "0", MAY))
                .expectException(refusal("BAD_VALUE parameter-unfit [months, 0, 1-999]"))
                .expectNoEvents();
    }

    @Test
    void wantsAReason() {
        assertRefused(
                "BAD_VALUE text-missing [reason]", () -> new SetParameter(CONFIRMED, "months", "6", Grounds.on(MAY)));
    }
}
