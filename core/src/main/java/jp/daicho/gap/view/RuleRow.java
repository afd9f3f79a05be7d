package jp.daicho.gap.view;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.gap.RuleSet;
import jp.daicho.gap.rule.ActiveRule;
import jp.daicho.gap.rule.Basis;
import jp.daicho.gap.rule.Kind;
import jp.daicho.gap.rule.Rule;
import jp.daicho.gap.rule.RuleId;
import jp.daicho.gap.rule.Settings;
import jp.daicho.shared.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * A rule as it is on the day asked for.
 *
 * @param settings null if it isn't in force
 * @param since the first day of the rule set it comes from; null where that has applied ever since
 */
public record RuleRow(
        RuleId rule,
        int version,
        Kind kind,
        List<Basis> basis,
        @Nullable Settings settings,
        @Nullable LocalDate since) {

    static RuleRow of(Rule<?> rule, Stretch<RuleSet> set) {
        var from = set.period().from();
        return new RuleRow(
                rule.id(),
                rule.version(),
                rule.kind(),
                rule.basis(),
                set.value().rule(rule.id()).map(ActiveRule::settings).orElse(null),
                from.equals(LocalDate.MIN) ? null : from);
    }
}
