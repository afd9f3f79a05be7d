package jp.daicho;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.ToIntFunction;
import jp.daicho.social.AccountAlarmEvent.ControlRestored;
import jp.daicho.social.AccountAlarmEvent.ImpersonationReported;
import jp.daicho.social.AccountAlarmEvent.ImpersonationResolved;
import jp.daicho.social.AccountAlarmEvent.TakeoverConfirmed;
import jp.daicho.social.AccountAlarmEvent.TakeoverSuspected;
import jp.daicho.social.AccountBeginningEvent.AccountDiscovered;
import jp.daicho.social.AccountBeginningEvent.AccountRegistered;
import jp.daicho.social.AccountCheckEvent.AccountReviewed;
import jp.daicho.social.AccountCheckEvent.LastPostRecorded;
import jp.daicho.social.AccountCheckEvent.PlatformTermsChanged;
import jp.daicho.social.AccountCheckEvent.PublicNoticeIssued;
import jp.daicho.social.AccountCourseEvent.AccountApproved;
import jp.daicho.social.AccountCourseEvent.AccountClosed;
import jp.daicho.social.AccountCourseEvent.AccountMarkedDormant;
import jp.daicho.social.AccountCourseEvent.AccountOpened;
import jp.daicho.social.AccountCourseEvent.AccountResumed;
import jp.daicho.social.AccountCourseEvent.ClosureProved;
import jp.daicho.social.AccountEvent;
import jp.daicho.social.AccountState;
import jp.daicho.social.Discovery;
import jp.daicho.social.view.AccountDetails;
import org.jspecify.annotations.Nullable;

/**
 * What happened to one account, or didn't for long, as it looks back from one day. Part of {@link AccountsDayByDay}.
 *
 * @param count the settings that are numbers, by their names: {@code SM-08.days}
 * @param amiss takes a gap and the name of its severity
 */
record AccountEventsDayByDay(
        LocalDate day, AccountDetails account, ToIntFunction<String> count, BiConsumer<String, String> amiss) {

    /** Whatever state it is in. */
    void judge() {
        strangers();
        untold();
        boolean unproved = account.all(AccountClosed.class).stream().anyMatch(each -> each.proof() == null);
        if (unproved && account.all(ClosureProved.class).isEmpty()) {
            add("SM-09", "");
        }
    }

    void judgeInUse() {
        silence();
        takeover();
        review();
    }

    private void strangers() {
        for (AccountDiscovered found : account.all(AccountDiscovered.class)) {
            boolean own = found.kind() == Discovery.UNREGISTERED;
            if (account.state() == AccountState.DISCOVERED && (own || isOlder(found, "SM-11.days"))) {
                add("SM-11", "");
            }
        }
        for (ImpersonationReported reported : account.all(ImpersonationReported.class)) {
            boolean resolved = account.all(ImpersonationResolved.class).stream()
                    .anyMatch(each -> each.impersonation().equals(reported.impersonation()));
            if (!resolved && isOlder(reported, "SM-11.days")) {
                add("SM-11", ":" + reported.impersonation());
            }
        }
    }

    /** Each takeover that was confirmed has to be told; a notice counts from the day of the suspicion on. */
    private void untold() {
        LocalDate suspected = null;
        for (AccountEvent event : account.said()) {
            if (event instanceof TakeoverSuspected) {
                suspected = event.effectiveOn();
            } else if (event instanceof ControlRestored) {
                suspected = null;
            } else if (event instanceof TakeoverConfirmed) {
                var from = suspected == null ? event.effectiveOn() : suspected;
                boolean told = account.all(PublicNoticeIssued.class).stream()
                        .anyMatch(notice -> !notice.effectiveOn().isBefore(from));
                if (!told && ago(event.effectiveOn()) >= count.applyAsInt("SM-10.days")) {
                    add("SM-10", ":NOTICE");
                }
            }
        }
    }

    /** Of a rest, the newest decision counts; where nothing is known before a rest, silence counts from its start. */
    private void silence() {
        var rests = account.all(AccountMarkedDormant.class);
        var kept = rests.isEmpty() ? null : rests.getLast().until();
        if (account.state() == AccountState.DORMANT && kept != null && !day.isAfter(kept)) {
            return;
        }
        var active = newest(Set.of(LastPostRecorded.class, AccountResumed.class));
        var since = active == null && !rests.isEmpty() ? rests.getFirst() : active;
        if (since != null && isOlder(since, "SM-08.days")) {
            add("SM-08", "");
        }
    }

    private void takeover() {
        if (account.state() == AccountState.COMPROMISED && ago(account.since()) >= count.applyAsInt("SM-10.days")) {
            add("SM-10", ":CONTROL");
        }
    }

    private void review() {
        boolean found = !account.all(AccountDiscovered.class).isEmpty();
        var begun = account.said().stream()
                .filter(event -> event instanceof AccountRegistered
                        || event instanceof AccountOpened
                        || (found && event instanceof AccountApproved))
                .map(AccountEvent::effectiveOn)
                .findFirst()
                .orElseThrow();
        var reviewed = newest(Set.of(AccountReviewed.class));
        var counted = reviewed == null || reviewed.effectiveOn().isBefore(begun) ? begun : reviewed.effectiveOn();
        if (day.isAfter(counted.plusMonths(count.applyAsInt("SM-14.months")))) {
            add("SM-14", "");
        }
        boolean unseen = account.all(PlatformTermsChanged.class).stream()
                .filter(changed -> isOlder(changed, "SM-14.days-terms"))
                .anyMatch(changed -> reviewed == null || reviewed.effectiveOn().isBefore(changed.effectiveOn()));
        if (unseen) {
            amiss.accept("SM-14:" + account.account() + ":TERMS", "SM-14.severity-terms");
        }
    }

    private @Nullable AccountEvent newest(Set<Class<? extends AccountEvent>> kinds) {
        return account.said().stream()
                .filter(event -> kinds.contains(event.getClass()))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private boolean isOlder(AccountEvent event, String days) {
        return ago(event.effectiveOn()) > count.applyAsInt(days);
    }

    private long ago(LocalDate then) {
        return ChronoUnit.DAYS.between(then, day);
    }

    private void add(String rule, String item) {
        amiss.accept(rule + ":" + account.account() + item, rule + ".severity");
    }
}
