package jp.daicho.gap.audit;

import jp.daicho.gap.rule.RulesOf;

/** Every rule for audits and self-checks: PL-06. */
public final class RulesOfAudits {

    public static final RulesOf<AuditStory> ALL = new RulesOf<>(AuditStory.class, FindingRules.ALL);

    private RulesOfAudits() {}
}
