package jp.daicho.gap.policy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import jp.daicho.clause.ClauseEvent.CatalogueEditionRecorded;
import jp.daicho.clause.EditionId;
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
import jp.daicho.policy.GuidelineEvent.GuidelineEditionNoted;
import jp.daicho.shared.Days;
import jp.daicho.shared.Period;

/** The rule that the catalogue of clauses (契約項目) keeps up with the ministry's guideline. */
final class GuidelineRules {

    private static final String DAYS = "days";
    private static final String SEVERITY = "severity";

    /** The edition that comes with the program, and the day on which the guideline came out that it follows. */
    private static final EditionId MIC_2026 = new EditionId("mic-2026");

    private static final LocalDate R8_3 = LocalDate.of(2026, 3, 27);

    /** PL-08: an edition of the guideline came out, and no edition of the catalogue followed. */
    static final Rule<OrganPolicies> CATALOGUE_BEHIND = new Rule<>(
            new RuleId("PL-08"),
            1,
            Kind.POLICY,
            List.of(Basis.GUIDELINE_REVIEW),
            List.of(Parameter.days(DAYS, 90), Parameter.severity(SEVERITY, Severity.LOW)),
            GuidelineRules::catalogueBehind,
            List.of(new Remedy("clause import <file> --on <day>")));

    static final List<Rule<OrganPolicies>> ALL = List.of(CATALOGUE_BEHIND);

    private GuidelineRules() {}

    /** An edition that an office made follows what had come out by the first day it applies to. */
    private static void catalogueBehind(OrganPolicies organ, Settings settings, Findings found) {
        var noted = organ.guidelines().entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getValue().effectiveOn()))
                .toList();
        var lifted = organ.since();
        for (Map.Entry<Long, GuidelineEditionNoted> entry : noted) {
            var guideline = entry.getValue();
            var due = guideline.effectiveOn().plusDays(settings.count(DAYS));
            var followed = organ.editions().values().stream()
                    .filter(edition -> !follows(edition).isBefore(guideline.effectiveOn()))
                    .map(CatalogueEditionRecorded::firstDay)
                    .min(LocalDate::compareTo)
                    .orElse(LocalDate.MAX);
            var behind = new Period(due.plusDays(1), followed).and(Period.from(lifted));
            lifted = lifted.isAfter(followed) ? lifted : followed;
            var details = List.<Object>of(guideline.edition(), guideline.effectiveOn());
            found.add(
                    new Fault(Flaw.CATALOGUE_BEHIND, details, due, List.of(entry.getKey())),
                    Days.of(behind),
                    settings.severity(SEVERITY));
        }
    }

    private static LocalDate follows(CatalogueEditionRecorded edition) {
        return edition.edition().equals(MIC_2026) ? R8_3 : edition.firstDay();
    }
}
