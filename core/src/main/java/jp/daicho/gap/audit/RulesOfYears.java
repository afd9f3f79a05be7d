package jp.daicho.gap.audit;

import jp.daicho.gap.rule.RulesOf;

/** Every rule for what has to happen in a fiscal year: PL-04, PL-05, PL-07. */
public final class RulesOfYears {

    public static final RulesOf<YearsStory> ALL = new RulesOf<>(YearsStory.class, YearRules.ALL);

    private RulesOfYears() {}
}
