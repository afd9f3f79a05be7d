package jp.daicho.gap.social;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.daicho.gap.rule.Basis;
import jp.daicho.gap.rule.Findings;
import jp.daicho.gap.rule.Findings.Fault;
import jp.daicho.gap.rule.Flaw;
import jp.daicho.gap.rule.Kind;
import jp.daicho.gap.rule.Parameter;
import jp.daicho.gap.rule.Remedy;
import jp.daicho.gap.rule.Rule;
import jp.daicho.gap.rule.Rule.Judgement;
import jp.daicho.gap.rule.RuleId;
import jp.daicho.gap.rule.Severity;
import jp.daicho.shared.Days;
import jp.daicho.shared.Period;
import jp.daicho.shared.Stretch;
import org.jspecify.annotations.Nullable;

/** What the rules for accounts have in common. */
final class SocialRule {

    static final String SEVERITY = "severity";
    static final String DAYS = "days";

    private SocialRule() {}

    /** The first version of a rule; paragraph 3 of article 6(8) is the basis of each. */
    static Rule<AccountStory> first(
            String id,
            List<Basis> basis,
            List<Parameter> parameters,
            Judgement<AccountStory> judgement,
            Remedy... remedies) {
        var all = Stream.concat(Stream.of(Basis.POLICY_6_8_3), basis.stream()).toList();
        return new Rule<>(new RuleId(id), 1, Kind.SOCIAL, all, parameters, judgement, List.of(remedies));
    }

    static Parameter weighing(Severity standard) {
        return Parameter.severity(SEVERITY, standard);
    }

    /** Note, for each of the days in a row, that something is lacking; whatever held last is a cause. */
    static void lacking(
            AccountStory account,
            Days days,
            Flaw flaw,
            List<? extends Stretch<?>> before,
            @Nullable Severity severity,
            Findings found) {
        for (Period period : days.periods()) {
            var last = before.stream()
                    .filter(stretch -> !stretch.period().from().isAfter(period.from()))
                    .map(Stretch::order)
                    .toArray(Long[]::new);
            found.add(new Fault(flaw, List.of(), null, account.causes(period, last)), Days.of(period), severity);
        }
    }

    /** Note the same, of an item and with details. */
    static void amiss(AccountStory account, Days days, Fault fault, @Nullable Severity severity, Findings found) {
        for (Period period : days.periods()) {
            var causes = account.causes(period, fault.causes().toArray(Long[]::new));
            found.add(
                    new Fault(fault.item(), fault.flaw(), fault.details(), fault.due(), causes),
                    Days.of(period),
                    severity);
        }
    }

    /** From the day after {@code due} until the end of {@code period}. */
    static Period late(LocalDate due, Period period) {
        return new Period(due.plusDays(1), period.until());
    }
}
