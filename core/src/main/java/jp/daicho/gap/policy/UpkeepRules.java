package jp.daicho.gap.policy;

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
import jp.daicho.gap.rule.RuleId;
import jp.daicho.gap.rule.Settings;
import jp.daicho.gap.rule.Severity;
import jp.daicho.office.StaffEvent.StaffRegistered;
import jp.daicho.policy.PolicyEvent.PolicyVersionAdopted;
import jp.daicho.policy.PolicyKind;
import jp.daicho.shared.Days;
import jp.daicho.shared.Period;

/** The rules for what has to happen to the policies in every fiscal year: evaluation and briefing. */
final class UpkeepRules {

    private static final String DAYS = "days";
    private static final String SEVERITY = "severity";

    /** What the law calls the policy (情報セキュリティポリシー): article 2(4). */
    private static final List<PolicyKind> THE_POLICY = List.of(PolicyKind.BASIC_POLICY, PolicyKind.STANDARDS);

    /** PL-03: a fiscal year went by, and the policy was neither reviewed nor made anew in it. */
    static final Rule<OrganPolicies> NOT_EVALUATED = new Rule<>(
            new RuleId("PL-03"),
            1,
            Kind.POLICY,
            List.of(Basis.POLICY_8, Basis.GUIDELINE_REVIEW),
            List.of(Parameter.severity(SEVERITY, Severity.MEDIUM)),
            UpkeepRules::notEvaluated,
            List.of(new Remedy("policy review {0} --trigger yearly --outcome <outcome> --on <day>")));

    /**
     * PL-09: somebody wasn't briefed on the basic policy in force: in this fiscal year, since it came into force, or since
     * they came.
     */
    static final Rule<OrganPolicies> NOT_BRIEFED = new Rule<>(
            new RuleId("PL-09"),
            1,
            Kind.POLICY,
            List.of(Basis.POLICY_5, Basis.POLICY_6_5),
            List.of(Parameter.days(DAYS, 90), Parameter.severity(SEVERITY, Severity.MEDIUM)),
            UpkeepRules::notBriefed,
            List.of(new Remedy("policy brief {0} --staff {item} --on <day>")));

    static final List<Rule<OrganPolicies>> ALL = List.of(NOT_EVALUATED, NOT_BRIEFED);

    private UpkeepRules() {}

    /** What went by before the register was opened is nobody's business any more. */
    private static void notEvaluated(OrganPolicies organ, Settings settings, Findings found) {
        var book = organ.book();
        var inForce = Days.of(THE_POLICY.stream()
                .flatMap(kind -> book.inForce(kind).periods().stream())
                .toList());
        var done = THE_POLICY.stream()
                .flatMap(kind -> book.evaluated(kind).stream())
                .toList();
        var versions = THE_POLICY.stream()
                .flatMap(kind -> book.versions(kind).stream())
                .toList();
        var known = Stream.concat(done.stream(), versions.stream().map(PolicyVersionAdopted::effective));
        var asked = FiscalYears.through(organ.since(), known).stream()
                .filter(inForce::contains)
                .toList();
        for (Wait wait : Wait.of(asked, done)) {
            var over = wait.since().plusYears(1);
            for (PolicyVersionAdopted version : versions) {
                var year = Integer.toString(wait.since().getYear());
                var fault = new Fault(
                        Flaw.POLICY_NOT_EVALUATED,
                        List.of(version.policy(), year),
                        over.minusDays(1),
                        List.of(book.position(version)));
                var late = Days.of(new Period(over, wait.until()));
                found.add(fault, late.and(alone(book, version)), settings.severity(SEVERITY));
            }
        }
    }

    /** The days on which a version is the one to be reviewed: the standards only while no basic policy is in force. */
    private static Days alone(PolicyBook book, PolicyVersionAdopted version) {
        var days = Days.of(book.inForce(version));
        return version.kind() == PolicyKind.BASIC_POLICY ? days : days.without(book.inForce(PolicyKind.BASIC_POLICY));
    }

    private static void notBriefed(OrganPolicies organ, Settings settings, Findings found) {
        var book = organ.book();
        organ.staff().forEach((at, registered) -> {
            var staff = registered.staff();
            var belongs = organ.belongs(registered);
            var done = book.briefed(staff, PolicyKind.BASIC_POLICY);
            for (Wait wait : Wait.of(asked(organ, registered, done), done)) {
                var due = wait.since().plusDays(settings.count(DAYS));
                var late = Days.of(new Period(due.plusDays(1), wait.until()));
                for (PolicyVersionAdopted version : book.versions(PolicyKind.BASIC_POLICY)) {
                    var details = List.<Object>of(version.policy(), version.title(), wait.since());
                    var causes = List.of(at, book.position(version));
                    found.add(
                            new Fault(staff.value(), Flaw.STAFF_NOT_BRIEFED, details, due, causes),
                            late.and(book.inForce(version)).and(belongs),
                            settings.severity(SEVERITY));
                }
            }
        });
    }

    /**
     * The days from which on somebody has to be briefed: when they come, with each version, with each fiscal year. Whoever
     * was there before the register was opened is asked on its first day, unless they had been briefed by then.
     */
    private static List<LocalDate> asked(OrganPolicies organ, StaffRegistered registered, List<LocalDate> done) {
        var came = registered.effectiveOn();
        var begun = came.isBefore(organ.since()) ? organ.since() : came;
        var effective = organ.book().versions(PolicyKind.BASIC_POLICY).stream()
                .map(PolicyVersionAdopted::effective)
                .toList();
        var years = FiscalYears.through(begun, Stream.concat(done.stream(), effective.stream()));
        var inForce = organ.book().inForce(PolicyKind.BASIC_POLICY);
        var first = isBriefed(begun, Stream.of(effective, years, List.of(came)), done)
                ? List.<LocalDate>of()
                : List.of(begun);
        return Stream.of(first, effective, years)
                .flatMap(List::stream)
                .filter(day -> !day.isBefore(begun) && inForce.contains(day))
                .toList();
    }

    /** Whether somebody was briefed before {@code begun}, and nothing {@code asked} for it again since. */
    private static boolean isBriefed(LocalDate begun, Stream<List<LocalDate>> asked, List<LocalDate> done) {
        var last = asked.flatMap(List::stream)
                .filter(day -> !day.isAfter(begun))
                .max(LocalDate::compareTo)
                .orElse(begun);
        return done.stream().anyMatch(day -> !day.isBefore(last) && day.isBefore(begun));
    }
}
