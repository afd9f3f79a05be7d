package jp.daicho.gap.rule;

/**
 * A rule as it is in force.
 *
 * @param version which of the rule's released readings; an older one stays runnable, so that old answers stay true
 */
public record ActiveRule(RuleId rule, int version, Settings settings) {}
