package jp.daicho.gap.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
import jp.daicho.shared.FiscalYear;
import jp.daicho.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * The rules for what has to happen in every fiscal year.
 *
 * <p>A year can be said to lack something once it is over. So a gap begins on the 1 April after a year without it, and
 * ends on the day it is done for that year or a later one: a year that is gone can't be made up for otherwise than by
 * doing it now. It is one gap from then on, however many years go by. The first year looked at is the one in which the
 * register was opened, or the first that begins on or after the setting {@code from}, if that is later; as it stands,
 * that is the year from which article 244-6 of the Local Autonomy Act asks each organ for a policy.
 */
final class YearRules {

    private static final String FROM = "from";
    private static final String SEVERITY = "severity";
    private static final String VENDORS = "VENDORS";
    private static final LocalDate LAW = LocalDate.of(2026, 4, 1);

    private static final String AUDIT = "audit report --kind audit --scope <scope> --text <text> --on <day>";
    private static final String SELF_CHECK = "audit report --kind self-check --scope <scope> --text <text> --on <day>";

    /** PL-04: no audit for the last fiscal year that is over; or no vendor was ever looked at by one. */
    static final Rule<YearsStory> AUDITED = new Rule<>(
            new RuleId("PL-04"),
            1,
            Kind.POLICY,
            List.of(Basis.POLICY_7, Basis.POLICY_6_9, Basis.ORDINANCE_16_3_1_8),
            List.of(
                    Parameter.day(FROM, LAW),
                    Parameter.severity(SEVERITY, Severity.MEDIUM),
                    Parameter.severity("severity-vendors", Severity.MEDIUM)),
            YearRules::audited,
            List.of(
                    new Remedy(AUDIT, Flaw.YEAR_WITHOUT_AUDIT),
                    new Remedy(
                            "audit report --kind audit --record <vendor> --scope <scope> --text <text> --on <day>",
                            Flaw.VENDORS_NEVER_AUDITED)));

    /** PL-05: no self-check for the last fiscal year that is over. */
    static final Rule<YearsStory> SELF_CHECKED = new Rule<>(
            new RuleId("PL-05"),
            1,
            Kind.POLICY,
            List.of(Basis.POLICY_7, Basis.POLICY_6_9, Basis.ORDINANCE_16_3_1_8),
            List.of(Parameter.day(FROM, LAW), Parameter.severity(SEVERITY, Severity.MEDIUM)),
            (years, settings, found) -> add(years, Proof.SELF_CHECK, null, settings, found),
            List.of(new Remedy(SELF_CHECK)));

    /** PL-07: the circle of audit, self-check, improvement and review isn't closed for the last year that is over. */
    static final Rule<YearsStory> COMPLETE = new Rule<>(
            new RuleId("PL-07"),
            1,
            Kind.POLICY,
            List.of(Basis.POLICY_6_9, Basis.POLICY_8, Basis.PRACTICE),
            List.of(
                    Parameter.day(FROM, LAW),
                    Parameter.words("proofs", "audit", "self-check", "improvement", "review"),
                    Parameter.severity(SEVERITY, Severity.MEDIUM)),
            YearRules::complete,
            List.of(
                    new Remedy(AUDIT, Flaw.YEAR_WITHOUT_AUDIT),
                    new Remedy(SELF_CHECK, Flaw.YEAR_WITHOUT_SELF_CHECK),
                    new Remedy("audit decide <audit> --improvement <text> --on <day>", Flaw.YEAR_WITHOUT_IMPROVEMENT),
                    new Remedy(
                            "policy review <policy> --trigger yearly --outcome <keep|revise> --on <day>",
                            Flaw.YEAR_WITHOUT_REVIEW)));

    static final List<Rule<YearsStory>> ALL = List.of(AUDITED, SELF_CHECKED, COMPLETE);

    private YearRules() {}

    private static void audited(YearsStory years, Settings settings, Findings found) {
        add(years, Proof.AUDIT, null, settings, found);
        var first = firstDay(years, settings);
        var causes = years.causes(Proof.AUDIT, first);
        var fault = new Fault(VENDORS, Flaw.VENDORS_NEVER_AUDITED, List.of(), first.minusDays(1), causes);
        found.add(fault, years.vendorsUnaudited(first), settings.severity("severity-vendors"));
    }

    private static void complete(YearsStory years, Settings settings, Findings found) {
        for (Proof proof : Proof.values()) {
            var word = proof.name().replace('_', '-');
            if (settings.words("proofs").contains(word.toLowerCase(Locale.ROOT))) {
                add(years, proof, word, settings, found);
            }
        }
    }

    private static void add(YearsStory years, Proof proof, @Nullable String item, Settings settings, Findings found) {
        for (Period days : years.lacking(proof, firstDay(years, settings)).periods()) {
            var over = FiscalYear.of(days.from().minusYears(1));
            var causes = years.causes(proof, days.from());
            var fault = new Fault(item, flaw(proof), List.of(over.year()), over.lastDay(), causes);
            found.add(fault, Days.of(days), settings.severity(SEVERITY));
        }
    }

    /** The day after the first year that is looked at. */
    private static LocalDate firstDay(YearsStory years, Settings settings) {
        var from = settings.day(FROM);
        var asked = FiscalYear.of(from);
        if (asked.firstDay().isBefore(from)) {
            asked = asked.next();
        }
        var first = asked.year() < years.opened().year() ? years.opened() : asked;
        return first.next().firstDay();
    }

    private static Flaw flaw(Proof proof) {
        return switch (proof) {
            case AUDIT -> Flaw.YEAR_WITHOUT_AUDIT;
            case SELF_CHECK -> Flaw.YEAR_WITHOUT_SELF_CHECK;
            case IMPROVEMENT -> Flaw.YEAR_WITHOUT_IMPROVEMENT;
            case REVIEW -> Flaw.YEAR_WITHOUT_REVIEW;
        };
    }
}
