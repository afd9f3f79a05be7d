package jp.daicho.gap.social;

import static jp.daicho.gap.social.SocialRule.SEVERITY;
import static jp.daicho.gap.social.SocialRule.amiss;
import static jp.daicho.gap.social.SocialRule.first;
import static jp.daicho.gap.social.SocialRule.lacking;
import static jp.daicho.gap.social.SocialRule.weighing;

import java.util.List;
import jp.daicho.gap.rule.Basis;
import jp.daicho.gap.rule.Findings;
import jp.daicho.gap.rule.Findings.Fault;
import jp.daicho.gap.rule.Flaw;
import jp.daicho.gap.rule.Remedy;
import jp.daicho.gap.rule.Rule;
import jp.daicho.gap.rule.Settings;
import jp.daicho.gap.rule.Severity;
import jp.daicho.shared.Days;
import jp.daicho.shared.Period;
import jp.daicho.shared.Stretch;
import jp.daicho.shared.Timeline;
import jp.daicho.social.AccountAlarmEvent.ControlRestored;
import jp.daicho.social.AccountSafeguardEvent.MfaConfirmed;
import jp.daicho.social.AccountSafeguardEvent.RecoveryContactConfirmed;
import jp.daicho.social.MfaState;

/** The rules for who can sign in to an account, and who gets it back. */
final class AccessRules {

    /** SM-06: multi-factor authentication isn't known to be on. */
    static final Rule<AccountStory> MFA = first(
            "SM-06",
            List.of(Basis.GUIDELINE_SOCIAL),
            List.of(weighing(Severity.HIGH)),
            AccessRules::mfa,
            new Remedy("social confirm-mfa {record} --on <day>"));

    /** SM-07: the recovery contact is unknown, somebody's own, or that of somebody who left. */
    static final Rule<AccountStory> RECOVERY = first(
            "SM-07",
            List.of(Basis.PRACTICE),
            List.of(weighing(Severity.HIGH)),
            AccessRules::recovery,
            new Remedy("social confirm-recovery {record} --contact official --holder <staff>"));

    static final List<Rule<AccountStory>> ALL = List.of(MFA, RECOVERY);

    private AccessRules() {}

    /** Whoever had control back has it on. */
    private static void mfa(AccountStory account, Settings settings, Findings found) {
        var seen = new Timeline<MfaState>();
        account.all(MfaConfirmed.class).forEach((at, event) -> seen.put(event.effectiveOn(), at, event.state()));
        account.all(ControlRestored.class).forEach((at, event) -> seen.put(event.effectiveOn(), at, MfaState.ON));
        var known = Days.of(seen.stretches().stream().map(Stretch::period).toList());
        lacking(
                account,
                account.live().without(known),
                Flaw.MFA_UNKNOWN,
                List.of(),
                settings.severity(SEVERITY),
                found);
        for (Stretch<MfaState> state : seen.stretches()) {
            if (state.value() == MfaState.OFF) {
                var days = account.live().and(state.period());
                var fault = new Fault(Flaw.MFA_OFF, List.of(state.period().from()), null, List.of(state.order()));
                amiss(account, days, fault, settings.severity(SEVERITY), found);
            }
        }
    }

    private static void recovery(AccountStory account, Settings settings, Findings found) {
        var seen = account.holding(RecoveryContactConfirmed.class);
        var unknown = account.live().without(account.held(RecoveryContactConfirmed.class));
        lacking(account, unknown, Flaw.RECOVERY_UNKNOWN, seen, settings.severity(SEVERITY), found);
        for (Stretch<RecoveryContactConfirmed> contact : seen) {
            var days = account.live().and(contact.period());
            var causes = List.of(contact.order());
            switch (contact.value().contact()) {
                case UNKNOWN ->
                    amiss(
                            account,
                            days,
                            new Fault(Flaw.RECOVERY_UNKNOWN, List.of(), null, causes),
                            settings.severity(SEVERITY),
                            found);
                case PRIVATE ->
                    amiss(
                            account,
                            days,
                            new Fault(Flaw.RECOVERY_PRIVATE, List.of(), null, causes),
                            settings.severity(SEVERITY),
                            found);
                case OFFICIAL -> ofLeaver(account, contact, settings, found);
            }
        }
    }

    private static void ofLeaver(
            AccountStory account, Stretch<RecoveryContactConfirmed> contact, Settings settings, Findings found) {
        var holder = contact.value().holder();
        if (holder == null) {
            return;
        }
        var departure =
                account.surroundings().departure(holder, contact.period().from());
        if (departure != null) {
            var days = account.live().and(contact.period()).and(Period.from(departure.day()));
            var causes = List.of(contact.order(), departure.position());
            var fault = new Fault(Flaw.RECOVERY_OF_LEAVER, List.of(holder, departure.moved()), null, causes);
            amiss(account, days, fault, settings.severity(SEVERITY), found);
        }
    }
}
