package jp.daicho.gap.cloud;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.daicho.cloud.Assurance;
import jp.daicho.cloud.Route;
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
import jp.daicho.shared.InformationClass;
import jp.daicho.shared.Period;
import jp.daicho.shared.Zone;
import org.jspecify.annotations.Nullable;

/** The rule for what the separated networks allow (三層の対策). */
final class ZoneRules {

    private static final String MODEL = "model";
    private static final String ALPHA_DASH = "alpha-dash";
    private static final String BETA_DASH = "beta-dash";
    private static final String SEVERITY = "severity";
    private static final String INTERNET_SEVERITY = "severity-internet";

    private static final Set<Assurance> REGISTERED = EnumSet.of(Assurance.ISMAP, Assurance.ISMAP_LIU);
    private static final Set<Route> FOR_INDIVIDUAL_NUMBERS = EnumSet.of(Route.GOV_CLOUD, Route.CLOSED);
    private static final Set<InformationClass> CLASS_3 =
            EnumSet.of(InformationClass.CLASS_3A, InformationClass.CLASS_3B, InformationClass.CLASS_3C);

    /** CS-08: a service is used from a network that doesn't allow it. */
    static final Rule<CloudStory> CONFLICT = new Rule<>(
            new RuleId("CS-08"),
            1,
            Kind.CLOUD,
            List.of(Basis.POLICY_6_3, Basis.GUIDELINE_ZONES),
            List.of(
                    Parameter.model(MODEL, ALPHA_DASH),
                    Parameter.severity(SEVERITY, Severity.HIGH),
                    Parameter.severity(INTERNET_SEVERITY, Severity.MEDIUM)),
            ZoneRules::conflict,
            List.of(
                    new Remedy("cloud changed {record} --what terms --route <route>", Flaw.ZONE_LGWAN),
                    new Remedy("cloud changed {record} --what terms --route <route>", Flaw.ZONE_MY_NUMBER),
                    RulesOfClouds.SUSPEND));

    static final List<Rule<CloudStory>> ALL = List.of(CONFLICT);

    private ZoneRules() {}

    private static void conflict(CloudStory cloud, Settings settings, Findings found) {
        var live = cloud.liveWithout(ExceptionKind.ZONE);
        var severity = settings.severity(SEVERITY);
        var lgwan = live.and(cloud.days(ZoneRules::isOutsideLgwan)).without(allowed(cloud, settings));
        var myNumber = live.and(cloud.days(ZoneRules::isOutsideForIndividualNumbers));
        add(found, cloud, Zone.LGWAN, Flaw.ZONE_LGWAN, lgwan, severity);
        add(found, cloud, Zone.MY_NUMBER, Flaw.ZONE_MY_NUMBER, myNumber, severity);
        if (!settings.says(MODEL, BETA_DASH)) {
            var internet = live.and(cloud.days(ZoneRules::isImportantOnTheInternet));
            add(found, cloud, Zone.INTERNET, Flaw.ZONE_INTERNET, internet, settings.severity(INTERNET_SEVERITY));
        }
    }

    /** α′ model: services that ISMAP lists may be reached directly. */
    private static Days allowed(CloudStory cloud, Settings settings) {
        return settings.says(MODEL, ALPHA_DASH) ? SelectionRules.assured(cloud, REGISTERED::contains) : Days.NONE;
    }

    private static boolean isOutsideLgwan(Use use) {
        return use.zones().contains(Zone.LGWAN)
                && (use.route() == null || !use.route().isClosed());
    }

    private static boolean isOutsideForIndividualNumbers(Use use) {
        return use.zones().contains(Zone.MY_NUMBER)
                && (use.route() == null || !FOR_INDIVIDUAL_NUMBERS.contains(use.route()));
    }

    private static boolean isImportantOnTheInternet(Use use) {
        return use.zones().contains(Zone.INTERNET) && use.information().stream().anyMatch(CLASS_3::contains);
    }

    private static void add(
            Findings found, CloudStory cloud, Zone zone, Flaw flaw, Days days, @Nullable Severity severity) {
        for (Period period : days.periods()) {
            var item = zone.name().replace('_', '-');
            found.add(new Fault(item, flaw, List.of(), null, cloud.causes(period)), Days.of(period), severity);
        }
    }
}
