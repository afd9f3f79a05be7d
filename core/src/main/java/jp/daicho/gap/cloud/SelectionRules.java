package jp.daicho.gap.cloud;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.daicho.cloud.Assurance;
import jp.daicho.cloud.ConditionState;
import jp.daicho.cloud.ExaminationEvent.ProviderAssuranceRecorded;
import jp.daicho.cloud.ExaminationEvent.SelectionConditionAssessed;
import jp.daicho.cloud.SelectionCondition;
import jp.daicho.cloud.Use;
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
import jp.daicho.shared.Period;
import jp.daicho.shared.Stretch;

/** The rules for how a service was chosen: its terms, the conditions of selection (選定条件), what vouches for it. */
final class SelectionRules {

    private static final String SEVERITY = "severity";
    private static final String CONDITIONS = "conditions";
    private static final String ALL_OF_THEM = "all";
    private static final String KINDS = "kinds";

    /** CS-03: information of class 2 or above on terms alone (約款). */
    static final Rule<CloudStory> TERMS_ONLY = new Rule<>(
            new RuleId("CS-03"),
            1,
            Kind.CLOUD,
            List.of(Basis.GUIDELINE_CLOUD, Basis.POLICY_6_8_2),
            List.of(Parameter.severity(SEVERITY, Severity.HIGH)),
            SelectionRules::termsOnly,
            List.of(RulesOfClouds.SUSPEND, new Remedy("cloud profile {record} --no-terms-only --reason <reason>")));

    /** CS-04: a condition of selection isn't met, or nobody has looked. */
    static final Rule<CloudStory> NOT_SELECTED = new Rule<>(
            new RuleId("CS-04"),
            1,
            Kind.CLOUD,
            List.of(Basis.GUIDELINE_CLOUD, Basis.SUPPLY_CHAIN_NOTICE),
            List.of(Parameter.severity(SEVERITY, Severity.HIGH), Parameter.words(CONDITIONS, ALL_OF_THEM)),
            SelectionRules::notSelected,
            List.of(
                    new Remedy("cloud assess {record} --met <conditions>", Flaw.CONDITIONS_NOT_ASSESSED),
                    new Remedy(
                            "cloud assess {record} --condition {word} --state met --reason <reason>",
                            Flaw.CONDITION_UNMET),
                    RulesOfClouds.SUSPEND));

    /** CS-06: neither an assurance nor a judgement of the office's own. */
    static final Rule<CloudStory> NOT_ASSURED = new Rule<>(
            new RuleId("CS-06"),
            1,
            Kind.CLOUD,
            List.of(Basis.SUPPLY_CHAIN_NOTICE),
            List.of(
                    Parameter.severity(SEVERITY, Severity.MEDIUM),
                    Parameter.words(KINDS, "ismap", "ismap-liu", "iso27017", "iso27018", "soc2", "own-judgement")),
            SelectionRules::notAssured,
            List.of(
                    new Remedy("cloud assurance {record} --kind ismap --number <number> --valid-until <last-day>"),
                    new Remedy("cloud assurance {record} --kind own-judgement --reason <reason>")));

    static final List<Rule<CloudStory>> ALL = List.of(TERMS_ONLY, NOT_SELECTED, NOT_ASSURED);

    private SelectionRules() {}

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void termsOnly(CloudStory cloud, Settings settings, Findings found) {
        var days = cloud.liveWithout(ExceptionKind.TERMS_ONLY)
                .and(cloud.days(use -> use.restsOnTerms() && use.mayBeImportant()));
        RulesOfClouds.add(found, cloud, Flaw.TERMS_ONLY_IMPORTANT, List.of(), days, settings.severity(SEVERITY));
    }

    /** What is asked for follows from what describes it. */
    private static void notSelected(CloudStory cloud, Settings settings, Findings found) {
        var days = cloud.liveWithout(ExceptionKind.SELECTION_CONDITION).and(cloud.days(Use::mayBeImportant));
        var wanted = settings.words(CONDITIONS);
        for (Stretch<Use> use : cloud.uses()) {
            var asked = SelectionCondition.askedOf(use.value()).stream()
                    .filter(condition -> wanted.contains(ALL_OF_THEM) || wanted.contains(word(condition)))
                    .toList();
            var within = days.and(use.period());
            notAssessed(cloud, asked, within, settings, found);
            asked.forEach(condition -> unmet(cloud, condition, within, settings, found));
        }
    }

    /** From day to day on which something was found, the conditions of which nothing is known. */
    private static void notAssessed(
            CloudStory cloud, List<SelectionCondition> asked, Days within, Settings settings, Findings found) {
        var turns = new TreeSet<>(List.of(LocalDate.MIN, LocalDate.MAX));
        assessments(cloud).forEach(stretch -> turns.add(stretch.period().from()));
        var from = new ArrayList<>(turns);
        for (int i = 0; i + 1 < from.size(); i++) {
            var period = new Period(from.get(i), from.get(i + 1));
            var open = asked.stream()
                    .filter(condition -> !known(cloud, condition, period.from()))
                    .toList();
            if (!open.isEmpty()) {
                var details = List.<Object>of(open.size(), open);
                RulesOfClouds.add(
                        found,
                        cloud,
                        Flaw.CONDITIONS_NOT_ASSESSED,
                        details,
                        within.and(period),
                        settings.severity(SEVERITY));
            }
        }
    }

    private static boolean known(CloudStory cloud, SelectionCondition condition, LocalDate day) {
        return assessments(cloud)
                .filter(stretch -> stretch.period().contains(day))
                .map(Stretch::value)
                .anyMatch(assessed -> assessed.condition() == condition && assessed.state() != ConditionState.UNKNOWN);
    }

    private static void unmet(
            CloudStory cloud, SelectionCondition condition, Days within, Settings settings, Findings found) {
        assessments(cloud)
                .filter(stretch -> stretch.value().condition() == condition
                        && stretch.value().state() == ConditionState.UNMET)
                .forEach(stretch -> {
                    var item = word(condition).toUpperCase(Locale.ROOT);
                    var causes = List.of(stretch.order());
                    var fault = new Fault(item, Flaw.CONDITION_UNMET, List.of(condition), null, causes);
                    found.add(fault, within.and(stretch.period()), settings.severity(SEVERITY));
                });
    }

    private static Stream<Stretch<SelectionConditionAssessed>> assessments(CloudStory cloud) {
        return cloud.course().facts().stretches(SelectionConditionAssessed.class).stream();
    }

    private static void notAssured(CloudStory cloud, Settings settings, Findings found) {
        var kinds = settings.words(KINDS);
        var days = cloud.live().without(assured(cloud, kind -> kinds.contains(word(kind))));
        RulesOfClouds.add(found, cloud, Flaw.NOTHING_ASSURES, List.of(), days, settings.severity(SEVERITY));
    }

    /** The days on which an assurance of a wanted kind holds; of what was said of one, the last counts. */
    static Days assured(CloudStory cloud, Predicate<Assurance> wanted) {
        return Days.of(cloud.course().facts().stretches(ProviderAssuranceRecorded.class).stream()
                .filter(stretch -> wanted.test(stretch.value().kind()))
                .map(stretch -> stretch.period().and(validity(stretch.value())))
                .toList());
    }

    private static Period validity(ProviderAssuranceRecorded assured) {
        var last = assured.validUntil();
        return last == null ? Period.from(assured.effectiveOn()) : Period.through(assured.effectiveOn(), last);
    }
}
