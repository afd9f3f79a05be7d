package jp.daicho.gap.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
import jp.daicho.policy.PolicyEvent.PolicyVersionAdopted;
import jp.daicho.policy.PolicyKind;
import jp.daicho.shared.Days;
import jp.daicho.shared.Period;

/** The rules for which policies an organ has to have, and that it publishes what binds it. */
final class PolicyRules {

    private static final String FROM = "from";
    private static final String FROM_SELECTION = "from-selection-standard";
    private static final String DAYS = "days";
    private static final String NOT_NEEDED = "not-needed";
    private static final String SEVERITY = "severity";

    /** Article 244-6 of the Local Autonomy Act is in force. */
    private static final LocalDate ACT_IN_FORCE = LocalDate.of(2026, 4, 1);

    /** Article 16-3 of its Enforcement Rules is, to which the notice on selection belongs. */
    private static final LocalDate RULES_IN_FORCE = LocalDate.of(2027, 7, 1);

    /** PL-01: a basic policy was made or changed, and not published without delay. */
    static final Rule<OrganPolicies> NOT_PUBLISHED = new Rule<>(
            new RuleId("PL-01"),
            1,
            Kind.POLICY,
            List.of(Basis.AUTONOMY_244_6_2),
            List.of(
                    Parameter.days(DAYS, 14),
                    Parameter.day(FROM, ACT_IN_FORCE),
                    Parameter.severity(SEVERITY, Severity.HIGH)),
            PolicyRules::notPublished,
            List.of(new Remedy("policy publish {item} --url <url> --on <day>")));

    /** PL-02: a kind of policy that the organ has to have isn't in force. */
    static final Rule<OrganPolicies> MISSING = new Rule<>(
            new RuleId("PL-02"),
            1,
            Kind.POLICY,
            List.of(
                    Basis.AUTONOMY_244_6_1,
                    Basis.POLICY_9_1,
                    Basis.POLICY_9_2,
                    Basis.POLICY_6_7,
                    Basis.POLICY_6_8_2,
                    Basis.POLICY_6_8_3,
                    Basis.SUPPLY_CHAIN_NOTICE),
            List.of(
                    Parameter.words(NOT_NEEDED, "none"),
                    Parameter.day(FROM, ACT_IN_FORCE),
                    Parameter.day(FROM_SELECTION, RULES_IN_FORCE),
                    Parameter.severity(SEVERITY, Severity.HIGH)),
            PolicyRules::missing,
            List.of(new Remedy("policy adopt --kind {word} --version <version> --title <title> --effective <day>")));

    static final List<Rule<OrganPolicies>> ALL = List.of(NOT_PUBLISHED, MISSING);

    private PolicyRules() {}

    /** Made before the law asked for it, it is as if it had been made on that day. */
    private static void notPublished(OrganPolicies organ, Settings settings, Findings found) {
        var book = organ.book();
        for (PolicyVersionAdopted version : book.versions(PolicyKind.BASIC_POLICY)) {
            var asked = later(version.effectiveOn(), settings.day(FROM));
            var due = asked.plusDays(settings.count(DAYS));
            var published = book.published(version.policy()).stream()
                    .min(LocalDate::compareTo)
                    .orElse(LocalDate.MAX);
            var gone = book.inForce(version).until();
            var days = Days.of(new Period(due.plusDays(1), published)).and(new Period(LocalDate.MIN, gone));
            var details = List.<Object>of(version.title(), version.version(), version.effectiveOn());
            var causes = List.of(book.position(version));
            found.add(
                    new Fault(version.policy().value(), Flaw.POLICY_UNPUBLISHED, details, due, causes),
                    days,
                    settings.severity(SEVERITY));
        }
    }

    private static void missing(OrganPolicies organ, Settings settings, Findings found) {
        for (PolicyKind kind : PolicyKind.values()) {
            var word = word(kind);
            if (!settings.words(NOT_NEEDED).contains(word)) {
                var from = settings.day(kind == PolicyKind.SELECTION_STANDARD ? FROM_SELECTION : FROM);
                var asked = Days.of(Period.from(later(organ.since(), from)));
                for (Period period : asked.without(organ.book().inForce(kind)).periods()) {
                    var causes = Stream.concat(
                                    Stream.of(organ.position()), organ.book().ended(kind, period.from()).stream())
                            .toList();
                    var fault =
                            new Fault(word.toUpperCase(Locale.ROOT), Flaw.POLICY_MISSING, List.of(kind), null, causes);
                    found.add(fault, Days.of(period), settings.severity(SEVERITY));
                }
            }
        }
    }

    private static String word(PolicyKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
