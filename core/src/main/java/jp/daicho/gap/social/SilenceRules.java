package jp.daicho.gap.social;

import static jp.daicho.gap.social.SocialRule.DAYS;
import static jp.daicho.gap.social.SocialRule.SEVERITY;
import static jp.daicho.gap.social.SocialRule.amiss;
import static jp.daicho.gap.social.SocialRule.first;
import static jp.daicho.gap.social.SocialRule.late;
import static jp.daicho.gap.social.SocialRule.weighing;

import java.time.LocalDate;
import java.util.List;
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
import jp.daicho.shared.Timeline;
import jp.daicho.social.AccountCheckEvent.LastPostRecorded;
import jp.daicho.social.AccountCheckEvent.OfficialListingConfirmed;
import jp.daicho.social.AccountCourseEvent.AccountClosed;
import jp.daicho.social.AccountCourseEvent.AccountMarkedDormant;
import jp.daicho.social.AccountCourseEvent.AccountResumed;
import jp.daicho.social.AccountCourseEvent.ClosureProved;
import jp.daicho.social.AccountState;

/** The rules for accounts on which nothing is published any more. */
final class SilenceRules {

    private static final String CLOSE = "social close {record} --proof <proof>";

    /**
     * SM-08: nothing was published for long, and nobody has decided to close or to keep it. What is listed officially
     * can't be closed before it is taken off the list.
     */
    static final Rule<AccountStory> SILENT = first(
            "SM-08",
            List.of(Basis.PRACTICE),
            List.of(Parameter.days(DAYS, 180), weighing(Severity.HIGH)),
            SilenceRules::silent,
            new Remedy("social dormant {record} --until <last-day> --reason <reason>"),
            new Remedy("social confirm-listing {record} --removed", Flaw.ACCOUNT_SILENT_LISTED),
            new Remedy("social confirm-listing {record} --removed", Flaw.ACCOUNT_DORMANT_LISTED),
            new Remedy(CLOSE, Flaw.ACCOUNT_SILENT),
            new Remedy(CLOSE, Flaw.ACCOUNT_DORMANT_UNDECIDED),
            new Remedy("social last-post {record} --on <day>"));

    /** SM-09: it was closed, and nothing shows that the platform deleted it. */
    static final Rule<AccountStory> UNPROVED = first(
            "SM-09",
            List.of(Basis.GUIDELINE_SOCIAL),
            List.of(weighing(Severity.MEDIUM)),
            SilenceRules::unproved,
            new Remedy(CLOSE));

    static final List<Rule<AccountStory>> ALL = List.of(SILENT, UNPROVED);

    private SilenceRules() {}

    private static void silent(AccountStory account, Settings settings, Findings found) {
        var undecided = account.live().without(kept(account));
        var listed = account.held(OfficialListingConfirmed.class);
        for (Stretch<Boolean> active : activity(account).stretches()) {
            var since = active.period().from();
            var due = since.plusDays(settings.count(DAYS));
            var days = undecided.and(late(due, active.period()));
            var flaw = active.value() ? Flaw.ACCOUNT_SILENT : Flaw.ACCOUNT_DORMANT_UNDECIDED;
            var ofListed = active.value() ? Flaw.ACCOUNT_SILENT_LISTED : Flaw.ACCOUNT_DORMANT_LISTED;
            List<Object> details = List.of(since, settings.count(DAYS));
            var causes = List.of(active.order());
            var weight = settings.severity(SEVERITY);
            amiss(account, days.without(listed), new Fault(flaw, details, due, causes), weight, found);
            amiss(account, days.and(listed), new Fault(ofListed, details, due, causes), weight, found);
        }
    }

    /** The days from which silence counts: of a post or a resumption, and where none is known of before, of a rest. */
    private static Timeline<Boolean> activity(AccountStory account) {
        var activity = new Timeline<Boolean>();
        account.all(LastPostRecorded.class).forEach((at, event) -> activity.put(event.effectiveOn(), at, true));
        account.all(AccountResumed.class).forEach((at, event) -> activity.put(event.effectiveOn(), at, true));
        account.all(AccountMarkedDormant.class).forEach((at, event) -> {
            if (activity.at(event.effectiveOn()) == null) {
                activity.put(event.effectiveOn(), at, false);
            }
        });
        return activity;
    }

    /** The days on which it was decided to keep it dormant: a decision counts until the next, or the end of the rest. */
    private static Days kept(AccountStory account) {
        var decided = new Timeline<AccountMarkedDormant>();
        account.all(AccountMarkedDormant.class).forEach((at, event) -> decided.put(event.effectiveOn(), at, event));
        var kept = Days.of(decided.stretches().stream()
                .map(marked -> Days.of(marked.period()).and(kept(marked.value())))
                .flatMap(days -> days.periods().stream())
                .toList());
        return kept.and(account.in(state -> state == AccountState.DORMANT));
    }

    private static Period kept(AccountMarkedDormant marked) {
        var until = marked.until();
        return until == null
                ? new Period(marked.effectiveOn(), marked.effectiveOn())
                : Period.through(marked.effectiveOn(), until);
    }

    private static void unproved(AccountStory account, Settings settings, Findings found) {
        account.all(AccountClosed.class).forEach((at, closed) -> {
            if (closed.proof() == null) {
                var proved = account.all(ClosureProved.class).values().stream()
                        .map(ClosureProved::effectiveOn)
                        .min(LocalDate::compareTo)
                        .orElse(LocalDate.MAX);
                var days = Days.of(new Period(closed.effectiveOn(), proved))
                        .without(account.surroundings().withoutProof(account.id()));
                var fault = new Fault(Flaw.ACCOUNT_CLOSURE_UNPROVED, List.of(closed.effectiveOn()), null, List.of(at));
                amiss(account, days, fault, settings.severity(SEVERITY), found);
            }
        });
    }
}
