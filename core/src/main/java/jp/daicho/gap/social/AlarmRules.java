package jp.daicho.gap.social;

import static jp.daicho.gap.social.SocialRule.DAYS;
import static jp.daicho.gap.social.SocialRule.SEVERITY;
import static jp.daicho.gap.social.SocialRule.amiss;
import static jp.daicho.gap.social.SocialRule.first;
import static jp.daicho.gap.social.SocialRule.late;
import static jp.daicho.gap.social.SocialRule.weighing;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.daicho.gap.rule.Basis;
import jp.daicho.gap.rule.Findings;
import jp.daicho.gap.rule.Findings.Fault;
import jp.daicho.gap.rule.Flaw;
import jp.daicho.gap.rule.Parameter;
import jp.daicho.gap.rule.Remedy;
import jp.daicho.gap.rule.Rule;
import jp.daicho.gap.rule.Settings;
import jp.daicho.gap.rule.Severity;
import jp.daicho.shared.Days;
import jp.daicho.shared.Period;
import jp.daicho.shared.Stretch;
import jp.daicho.social.AccountAlarmEvent;
import jp.daicho.social.AccountAlarmEvent.ControlRestored;
import jp.daicho.social.AccountAlarmEvent.ImpersonationReported;
import jp.daicho.social.AccountAlarmEvent.ImpersonationResolved;
import jp.daicho.social.AccountAlarmEvent.TakeoverConfirmed;
import jp.daicho.social.AccountAlarmEvent.TakeoverSuspected;
import jp.daicho.social.AccountBeginningEvent.AccountDiscovered;
import jp.daicho.social.AccountCheckEvent.PublicNoticeIssued;
import jp.daicho.social.AccountState;
import jp.daicho.social.Discovery;

/** The rules for accounts by which somebody else may speak in the name of the organ. */
final class AlarmRules {

    private static final String CONTROL = "CONTROL";
    private static final String NOTICE = "NOTICE";

    private static final Remedy CLOSED = new Remedy("social close {record} --proof <proof>", Flaw.IMPOSTOR_UNRESOLVED);

    /** SM-10: a takeover isn't contained within a day (24 hours), or the public wasn't told. */
    static final Rule<AccountStory> TAKEOVER = first(
            "SM-10",
            List.of(Basis.GUIDELINE_SOCIAL),
            List.of(Parameter.days(DAYS, 1), weighing(Severity.HIGH)),
            AlarmRules::takeover,
            new Remedy(
                    "social takeover restored {record} --password-changed --sessions-ended --mfa --on <day>",
                    Flaw.TAKEOVER_NOT_CONTAINED),
            new Remedy("social notice {record} --text <text>", Flaw.NOTICE_MISSING));

    /** SM-11: an account that nobody had recorded, or an impostor who is still there. */
    static final Rule<AccountStory> STRANGERS = first(
            "SM-11",
            List.of(Basis.GUIDELINE_SOCIAL),
            List.of(Parameter.days(DAYS, 7), weighing(Severity.HIGH)),
            AlarmRules::strangers,
            new Remedy("social approve {record} --approver <approver>", Flaw.ACCOUNT_UNREGISTERED),
            new Remedy("social close {record} --proof <proof>", Flaw.ACCOUNT_UNREGISTERED),
            CLOSED,
            new Remedy(
                    "social impersonation resolve {record} --impersonation {item} --on <day>",
                    Flaw.IMPERSONATION_UNRESOLVED));

    static final List<Rule<AccountStory>> ALL = List.of(TAKEOVER, STRANGERS);

    private AlarmRules() {}

    private static void takeover(AccountStory account, Settings settings, Findings found) {
        for (Stretch<AccountState> state : account.states()) {
            if (state.value() == AccountState.COMPROMISED) {
                var since = state.period().from();
                var due = lastDay(since, settings);
                var fault =
                        new Fault(CONTROL, Flaw.TAKEOVER_NOT_CONTAINED, List.of(since), due, List.of(state.order()));
                amiss(account, Days.of(late(due, state.period())), fault, settings.severity(SEVERITY), found);
            }
        }
        untold(account, settings, found);
    }

    /** Of several takeovers that one notice tells of the first one counts. */
    private static void untold(AccountStory account, Settings settings, Findings found) {
        Set<LocalDate> notices = new HashSet<>();
        account.all(TakeoverConfirmed.class).forEach((at, event) -> {
            var told = told(account, suspected(account, at, event.effectiveOn()));
            if (notices.add(told)) {
                var due = lastDay(event.effectiveOn(), settings);
                var fault = new Fault(NOTICE, Flaw.NOTICE_MISSING, List.of(event.effectiveOn()), due, List.of(at));
                var days = Days.of(new Period(due.plusDays(1), told));
                amiss(account, days, fault, settings.severity(SEVERITY), found);
            }
        });
    }

    /** 24 hours are that day, for nobody records the hour. */
    private static LocalDate lastDay(LocalDate day, Settings settings) {
        return day.plusDays(settings.count(DAYS)).minusDays(1);
    }

    /** The day of the suspicion that was confirmed; of the confirmation, where nobody had suspected anything. */
    private static LocalDate suspected(AccountStory account, long confirmation, LocalDate confirmed) {
        return account.all(AccountAlarmEvent.class).entrySet().stream()
                .filter(alarm -> alarm.getKey() < confirmation)
                .map(Map.Entry::getValue)
                .filter(alarm -> alarm instanceof TakeoverSuspected || alarm instanceof ControlRestored)
                .reduce((earlier, later) -> later)
                .filter(TakeoverSuspected.class::isInstance)
                .map(AccountAlarmEvent::effectiveOn)
                .orElse(confirmed);
    }

    /** The first day on which the public was told, from {@code since} on. */
    private static LocalDate told(AccountStory account, LocalDate since) {
        return account.all(PublicNoticeIssued.class).values().stream()
                .map(PublicNoticeIssued::effectiveOn)
                .filter(day -> !day.isBefore(since))
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
    }

    private static void strangers(AccountStory account, Settings settings, Findings found) {
        var unclear = account.in(state -> state == AccountState.DISCOVERED);
        account.all(AccountDiscovered.class).forEach((at, event) -> {
            var since = event.effectiveOn();
            boolean impostor = event.kind() == Discovery.IMPOSTOR;
            var due = impostor ? since.plusDays(settings.count(DAYS)) : null;
            var flaw = impostor ? Flaw.IMPOSTOR_UNRESOLVED : Flaw.ACCOUNT_UNREGISTERED;
            var days = due == null ? unclear : unclear.and(Period.from(due.plusDays(1)));
            var fault = new Fault(flaw, List.of(since), due, List.of(at));
            amiss(account, days, fault, settings.severity(SEVERITY), found);
        });
        account.all(ImpersonationReported.class).forEach((at, event) -> reported(account, at, event, settings, found));
    }

    private static void reported(
            AccountStory account, long at, ImpersonationReported event, Settings settings, Findings found) {
        var since = event.effectiveOn();
        var due = since.plusDays(settings.count(DAYS));
        var gone = account.all(ImpersonationResolved.class).values().stream()
                .filter(each -> each.impersonation().equals(event.impersonation()))
                .map(ImpersonationResolved::effectiveOn)
                .findFirst()
                .orElse(LocalDate.MAX);
        var fault = new Fault(event.impersonation(), Flaw.IMPERSONATION_UNRESOLVED, List.of(since), due, List.of(at));
        amiss(account, Days.of(new Period(due.plusDays(1), gone)), fault, settings.severity(SEVERITY), found);
    }
}
