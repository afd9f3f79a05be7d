package jp.daicho.gap.exception;

import static java.util.Objects.requireNonNull;

import java.util.List;
import jp.daicho.gap.rule.Basis;
import jp.daicho.gap.rule.Findings;
import jp.daicho.gap.rule.Findings.Fault;
import jp.daicho.gap.rule.Flaw;
import jp.daicho.gap.rule.Kind;
import jp.daicho.gap.rule.Parameter;
import jp.daicho.gap.rule.Remedy;
import jp.daicho.gap.rule.Rule;
import jp.daicho.gap.rule.RuleId;
import jp.daicho.gap.rule.Settings;
import jp.daicho.gap.rule.Severity;
import jp.daicho.office.approval.ExceptionKind;
import jp.daicho.shared.Days;

/** The rules for exceptions. */
final class ExceptionRules {

    /** RL-03: one person may ask and decide, for as long as the exception holds that says so. */
    static final Rule<ExceptionStory> SAME_PERSON = new Rule<>(
            new RuleId("RL-03"),
            1,
            Kind.ROLE,
            List.of(Basis.POLICY_6_1, Basis.GUIDELINE_EXCEPTIONS),
            List.of(Parameter.severity("severity", Severity.MEDIUM)),
            ExceptionRules::samePerson,
            List.of(new Remedy("exception end {record} --on <day>")));

    static final List<Rule<ExceptionStory>> ALL = List.of(SAME_PERSON);

    private ExceptionRules() {}

    private static void samePerson(ExceptionStory exception, Settings settings, Findings found) {
        var days = Days.of(exception.holds());
        var applied = exception.applied();
        if (applied.kind() == ExceptionKind.SAME_PERSON && !days.periods().isEmpty()) {
            var details = List.<Object>of(exception.owner(), requireNonNull(exception.lastDay()));
            var fault = new Fault(Flaw.SAME_PERSON_MAY_DECIDE, details, null, exception.causes());
            found.add(fault, days, settings.severity("severity"));
        }
    }
}
