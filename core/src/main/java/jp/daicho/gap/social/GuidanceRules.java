package jp.daicho.gap.social;

import static java.util.Objects.requireNonNull;
import static jp.daicho.gap.social.SocialRule.SEVERITY;
import static jp.daicho.gap.social.SocialRule.amiss;
import static jp.daicho.gap.social.SocialRule.first;
import static jp.daicho.gap.social.SocialRule.lacking;
import static jp.daicho.gap.social.SocialRule.weighing;

import java.util.List;
import jp.daicho.contract.custody.Level;
import jp.daicho.gap.rule.Basis;
import jp.daicho.gap.rule.Findings;
import jp.daicho.gap.rule.Findings.Fault;
import jp.daicho.gap.rule.Flaw;
import jp.daicho.gap.rule.Parameter;
import jp.daicho.gap.rule.Remedy;
import jp.daicho.gap.rule.Rule;
import jp.daicho.gap.rule.Settings;
import jp.daicho.gap.rule.Severity;
import jp.daicho.policy.PolicyEvent.PolicyVersionAdopted;
import jp.daicho.policy.PolicyKind;
import jp.daicho.policy.Succession;
import jp.daicho.shared.Days;
import jp.daicho.shared.Stretch;
import jp.daicho.social.AccountSafeguardEvent.AlsoPublishedRecorded;
import jp.daicho.social.AccountSafeguardEvent.ProcedureAdopted;
import jp.daicho.social.AccountSafeguardEvent.PublishableInformationDefined;

/** The rules for how an account is to be run (運用手順, 発信できる情報). */
final class GuidanceRules {

    private static final String OLD_SEVERITY = "severity-old";

    /** SM-03: no operating procedure, or an old version of it. */
    static final Rule<AccountStory> PROCEDURE = first(
            "SM-03",
            List.of(),
            List.of(weighing(Severity.HIGH), Parameter.severity(OLD_SEVERITY, Severity.MEDIUM)),
            GuidanceRules::procedure,
            new Remedy("social procedure {record} --policy <policy>"));

    /** SM-04: nothing says what may be published. */
    static final Rule<AccountStory> PUBLISHABLE = first(
            "SM-04",
            List.of(),
            List.of(weighing(Severity.HIGH)),
            GuidanceRules::publishable,
            new Remedy("social publishable {record} --rule <rule>"));

    /** SM-13: what has to be available (可用性2) is published nowhere else. */
    static final Rule<AccountStory> ONLY_THERE = first(
            "SM-13",
            List.of(Basis.GUIDELINE_SOCIAL),
            List.of(weighing(Severity.MEDIUM)),
            GuidanceRules::onlyThere,
            new Remedy("social also-published {record} --url <url>"));

    static final List<Rule<AccountStory>> ALL = List.of(PROCEDURE, PUBLISHABLE, ONLY_THERE);

    private GuidanceRules() {}

    private static void procedure(AccountStory account, Settings settings, Findings found) {
        var adopted = account.holding(ProcedureAdopted.class);
        var without = account.live().without(account.held(ProcedureAdopted.class));
        lacking(account, without, Flaw.ACCOUNT_PROCEDURE_MISSING, adopted, settings.severity(SEVERITY), found);
        for (Stretch<ProcedureAdopted> one : adopted) {
            versions(account, one, settings, found);
        }
    }

    private static void versions(
            AccountStory account, Stretch<ProcedureAdopted> adopted, Settings settings, Findings found) {
        var policies = account.surroundings().policies();
        var version = requireNonNull(policies.adopted(adopted.value().policy()));
        var inForce = policies.inForce(version);
        var days = account.live().and(adopted.period()).without(Days.of(inForce));
        var others = others(policies, version);
        var details = List.<Object>of(adopted.value().policy(), version.version());
        var causes = List.of(adopted.order());
        var old = new Fault(Flaw.ACCOUNT_PROCEDURE_OLD, details, null, causes);
        amiss(account, days.and(others), old, settings.severity(OLD_SEVERITY), found);
        var none = new Fault(Flaw.ACCOUNT_PROCEDURE_NOT_IN_FORCE, details, null, causes);
        amiss(account, days.without(others), none, settings.severity(SEVERITY), found);
    }

    /** The days on which another version is in force. */
    private static Days others(Succession policies, PolicyVersionAdopted version) {
        return Days.of(policies.versions(PolicyKind.SNS_PROCEDURE).stream()
                .filter(other -> !other.equals(version))
                .map(policies::inForce)
                .toList());
    }

    private static void publishable(AccountStory account, Settings settings, Findings found) {
        var defined = account.holding(PublishableInformationDefined.class);
        var days = account.live().without(account.held(PublishableInformationDefined.class));
        lacking(account, days, Flaw.PUBLISHABLE_UNDEFINED, defined, settings.severity(SEVERITY), found);
    }

    private static void onlyThere(AccountStory account, Settings settings, Findings found) {
        for (Stretch<PublishableInformationDefined> defined : account.holding(PublishableInformationDefined.class)) {
            if (defined.value().availability() == Level.LEVEL_2) {
                var days = account.live().and(defined.period()).without(account.held(AlsoPublishedRecorded.class));
                var fault = new Fault(Flaw.ONLY_PUBLISHED_THERE, List.of(), null, List.of(defined.order()));
                amiss(account, days, fault, settings.severity(SEVERITY), found);
            }
        }
    }
}
