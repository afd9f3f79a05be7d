package jp.daicho.social.view;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.shared.Timeline;
import jp.daicho.social.AccountEvent;
import jp.daicho.social.AccountId;
import jp.daicho.social.AccountProfile;
import jp.daicho.social.AccountState;

/** One account's timelines. */
final class AccountRecord {

    private record Standing(AccountState state, LocalDate since) {}

    private final AccountId account;
    private final Timeline<AccountEvent> said = new Timeline<>();
    private final Timeline<AccountProfile> profiles = new Timeline<>();
    private final Timeline<Standing> standings = new Timeline<>();
    private final AccountProfile first;
    private Standing latest;

    /** Planned, taken over or found. */
    AccountRecord(AccountEvent event, long position) {
        account = event.account();
        first = requireNonNull(AccountProfile.of(event));
        latest = new Standing(AccountState.PLANNED.after(event), event.effectiveOn());
        said.put(event.effectiveOn(), position, event);
        standings.put(LocalDate.MIN, position, latest);
    }

    void on(AccountEvent event, long position) {
        var day = event.effectiveOn();
        said.put(day, position, event);
        var profile = AccountProfile.of(event);
        if (profile != null) {
            profiles.put(day, position, profile);
        }
        var next = latest.state().after(event);
        if (next != latest.state()) {
            latest = new Standing(next, day);
            standings.put(day, position, latest);
        }
    }

    void takeOut(long position) {
        said.remove(position);
        profiles.remove(position);
    }

    AccountDetails details(LocalDate day) {
        var standing = requireNonNull(standings.at(day));
        var profile = profiles.upTo(day).stream().reduce(first, AccountProfile::with);
        return new AccountDetails(account, profile, standing.state(), standing.since(), List.copyOf(said.upTo(day)));
    }
}
