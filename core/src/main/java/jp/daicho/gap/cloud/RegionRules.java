package jp.daicho.gap.cloud;

import java.util.List;
import java.util.stream.Stream;
import jp.daicho.cloud.ConditionState;
import jp.daicho.cloud.ExaminationEvent.SelectionConditionAssessed;
import jp.daicho.cloud.SelectionCondition;
import jp.daicho.cloud.Use;
import jp.daicho.gap.rule.Basis;
import jp.daicho.gap.rule.Findings;
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
import jp.daicho.shared.Stretch;
import jp.daicho.vendor.Country;

/** The rule for where the data are, and by whose law (データの保存地域・準拠法). */
final class RegionRules {

    private static final String SEVERITY = "severity";
    private static final String LAW_SEVERITY = "severity-law";
    private static final String HOME = "home";

    /** CS-05: nobody knows where, or it is abroad and nobody has judged what its law may force. */
    static final Rule<CloudStory> ABROAD = new Rule<>(
            new RuleId("CS-05"),
            1,
            Kind.CLOUD,
            List.of(Basis.SUPPLY_CHAIN_NOTICE),
            List.of(
                    Parameter.severity(SEVERITY, Severity.HIGH),
                    Parameter.severity(LAW_SEVERITY, Severity.LOW),
                    Parameter.codes(HOME, "JP")),
            RegionRules::abroad,
            List.of(
                    new Remedy("cloud profile {record} --region <country>", Flaw.REGION_UNKNOWN),
                    new Remedy(
                            "cloud assess {record} --condition jurisdiction --state met --reason <reason>",
                            Flaw.REGION_FOREIGN),
                    new Remedy("cloud profile {record} --law <country>", Flaw.LAW_UNKNOWN)));

    static final List<Rule<CloudStory>> ALL = List.of(ABROAD);

    private RegionRules() {}

    /** Where the data are and by whose law, without what else describes the service. */
    private record Place(List<Country> regions, List<Country> law) {

        static Place of(Use use) {
            var law = use.law();
            return new Place(use.regions(), law == null ? List.of() : List.of(law));
        }

        List<Country> abroad(Settings settings) {
            return Stream.concat(regions.stream(), law.stream())
                    .filter(country -> !settings.names(HOME, country.value()))
                    .distinct()
                    .toList();
        }
    }

    private static void abroad(CloudStory cloud, Settings settings, Findings found) {
        var places = Stretch.joined(cloud.uses().stream()
                .map(use -> use.with(Place.of(use.value())))
                .toList());
        for (Stretch<Place> place : places) {
            var days = cloud.live().and(place.period());
            var abroad = place.value().abroad(settings);
            if (place.value().regions().isEmpty()) {
                RulesOfClouds.add(found, cloud, Flaw.REGION_UNKNOWN, List.of(), days, settings.severity(SEVERITY));
            } else if (!abroad.isEmpty()) {
                var open = days.without(judged(cloud, place.period()));
                RulesOfClouds.add(
                        found, cloud, Flaw.REGION_FOREIGN, List.of(abroad), open, settings.severity(SEVERITY));
            } else if (place.value().law().isEmpty()) {
                RulesOfClouds.add(found, cloud, Flaw.LAW_UNKNOWN, List.of(), days, settings.severity(LAW_SEVERITY));
            }
        }
    }

    /** The days on which somebody had judged the law of the place, since the data were there. */
    private static Days judged(CloudStory cloud, Period since) {
        return Days.of(cloud.course().facts().stretches(SelectionConditionAssessed.class).stream()
                .filter(stretch -> stretch.value().condition() == SelectionCondition.JURISDICTION
                        && stretch.value().state() == ConditionState.MET
                        && !stretch.period().from().isBefore(since.from()))
                .map(Stretch::period)
                .toList());
    }
}
