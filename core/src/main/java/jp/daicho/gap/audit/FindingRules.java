package jp.daicho.gap.audit;

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
import jp.daicho.gap.rule.RuleId;
import jp.daicho.gap.rule.Settings;
import jp.daicho.gap.rule.Severity;
import jp.daicho.shared.Days;
import jp.daicho.shared.Period;

/** The rules for what audits and self-checks find. */
final class FindingRules {

    private static final String DAYS = "days";
    private static final String SEVERITY = "severity";

    /** PL-06: a finding isn't answered in time; or it is answered, and nobody has checked it. */
    static final Rule<AuditStory> OPEN = new Rule<>(
            new RuleId("PL-06"),
            1,
            Kind.POLICY,
            List.of(Basis.POLICY_6_9),
            List.of(Parameter.days(DAYS, 30), Parameter.severity(SEVERITY, Severity.MEDIUM)),
            FindingRules::open,
            List.of(
                    new Remedy("audit answer {record} --finding {item} --text <text> --on <day>", Flaw.FINDING_OVERDUE),
                    new Remedy(
                            "audit close-finding {record} --finding {item} --by <checker> --on <day>",
                            Flaw.FINDING_UNCHECKED)));

    static final List<Rule<AuditStory>> ALL = List.of(OPEN);

    private FindingRules() {}

    private static void open(AuditStory audit, Settings settings, Findings found) {
        for (FindingStory finding : audit.findings()) {
            overdue(audit, finding, settings, found);
            unchecked(audit, finding, settings, found);
        }
    }

    private static void overdue(AuditStory audit, FindingStory finding, Settings settings, Findings found) {
        var raised = finding.raised();
        var due = raised.due();
        var details = List.<Object>of(raised.record(), raised.text(), due);
        var fault = new Fault(raised.finding(), Flaw.FINDING_OVERDUE, details, due, causes(audit, finding));
        var late = finding.unanswered().and(Period.from(due.plusDays(1)));
        found.add(fault, Days.of(late), settings.severity(SEVERITY));
    }

    private static void unchecked(AuditStory audit, FindingStory finding, Settings settings, Findings found) {
        var wait = finding.unchecked();
        if (wait != null) {
            int days = settings.count(DAYS);
            var due = wait.from().plusDays(days);
            var raised = finding.raised();
            var details = List.<Object>of(raised.record(), raised.text(), wait.from(), days);
            var fault = new Fault(raised.finding(), Flaw.FINDING_UNCHECKED, details, due, causes(audit, finding));
            found.add(fault, Days.of(new Period(due.plusDays(1), wait.until())), settings.severity(SEVERITY));
        }
    }

    private static List<Long> causes(AuditStory audit, FindingStory finding) {
        return Stream.concat(Stream.of(audit.position()), finding.causes().stream())
                .toList();
    }
}
