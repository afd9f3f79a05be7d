package jp.daicho.gap.view;

import java.util.List;
import jp.daicho.gap.rule.ActiveRule;

/**
 * Why there is a gap.
 *
 * @param rule the rule and its settings on the day
 * @param ruleSet the position of the rule set that put them in force
 * @param causes the positions of the events that made the gap
 * @param acceptances the positions of the events that accepted it
 * @param remedies the commands that lift it, the most likely first, without the program's name
 */
public record Explanation(
        GapRow row, ActiveRule rule, long ruleSet, List<Long> causes, List<Long> acceptances, List<String> remedies) {}
