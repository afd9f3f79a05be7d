package jp.daicho.social;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Lookup;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Refused;
import jp.daicho.social.AccountCourseEvent.AccountClosed;
import jp.daicho.social.AccountCourseEvent.AccountRejected;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * By which names and ids are the accounts known that are neither closed nor rejected? A platform gives each of them to
 * one account at a time; what was given up may be given again.
 */
public final class AccountNames implements Lookup {

    /** None yet. */
    public static final AccountNames NONE = new AccountNames(HashTreePMap.empty());

    private record Said(LocalDate day, long position, AccountProfile profile) {}

    private static final Comparator<Said> IN_TIME = comparing(Said::day).thenComparingLong(Said::position);

    private final PMap<AccountId, PVector<Said>> said;

    private AccountNames(PMap<AccountId, PVector<Said>> said) {
        this.said = said;
    }

    /** Refuse the name of a new account, if another has it. */
    void refuseName(AccountProfile profile) {
        refuseName(null, profile.requiredPlatform(), profile.requiredHandle());
    }

    /** Refuse a new name of one there is; of one that is over, any will do. */
    void refuseName(AccountId account, String handle) {
        platform(account).ifPresent(platform -> refuseName(account, platform, handle));
    }

    private void refuseName(@Nullable AccountId own, String platform, String handle) {
        var name = new AccountProfile(platform, handle, null, null, null, null).name();
        var other = other(own, profile -> profile.name().equals(name));
        if (other != null) {
            throw Refused.byRule("account-name-taken", platform + " " + handle, other)
                    .under("handle");
        }
    }

    /** Refuse a platform's own id of a new account, if another has it. */
    void refusePermanentId(AccountProfile profile) {
        refusePermanentId(null, profile.requiredPlatform(), profile.permanentId());
    }

    /** Refuse such an id of one there is; of one that is over, any will do. */
    void refusePermanentId(AccountId account, @Nullable String id) {
        platform(account).ifPresent(platform -> refusePermanentId(account, platform, id));
    }

    private void refusePermanentId(@Nullable AccountId own, String platform, @Nullable String id) {
        var other = id == null ? null : other(own, profile -> profile.isIdentified(platform, id));
        if (id != null && other != null) {
            throw Refused.byRule("account-permanent-id-taken", platform, id, other)
                    .under("permanent-id");
        }
    }

    private @Nullable AccountId other(@Nullable AccountId own, Predicate<AccountProfile> such) {
        return said.keySet().stream()
                .filter(account -> !account.equals(own))
                .filter(account -> profile(account).filter(such).isPresent())
                .min(comparing(AccountId::value))
                .orElse(null);
    }

    private Optional<String> platform(AccountId account) {
        return profile(account).map(AccountProfile::requiredPlatform);
    }

    private Optional<AccountProfile> profile(AccountId account) {
        return said.getOrDefault(account, TreePVector.empty()).stream()
                .sorted(IN_TIME)
                .map(Said::profile)
                .reduce(AccountProfile::with);
    }

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        return Set.of(
                AccountBeginningEvent.class,
                AccountCourseEvent.class,
                AccountDescriptionEvent.class,
                EntryVoided.class);
    }

    @Override
    public AccountNames on(Recorded recorded) {
        return switch (recorded.event()) {
            case AccountClosed event -> new AccountNames(said.minus(event.account()));
            case AccountRejected event -> new AccountNames(said.minus(event.account()));
            case AccountEvent event -> with(event, recorded.position());
            case EntryVoided event -> without(new AccountId(recorded.record()), event.position());
            default -> throw new IllegalArgumentException("not asked for: " + recorded);
        };
    }

    /** What is said late of an account that is over changes nothing. */
    private AccountNames with(AccountEvent event, long position) {
        var profile = AccountProfile.of(event);
        boolean first = event instanceof AccountBeginningEvent;
        if (profile == null || !(first || said.containsKey(event.account()))) {
            return this;
        }
        var newest = new Said(first ? LocalDate.MIN : event.effectiveOn(), position, profile);
        return said(
                event.account(),
                said.getOrDefault(event.account(), TreePVector.empty()).plus(newest));
    }

    private AccountNames without(AccountId account, long position) {
        var before = said.getOrDefault(account, TreePVector.empty());
        var voided = before.stream().filter(each -> each.position() == position).findFirst();
        return voided.map(each -> said(account, before.minus(each))).orElse(this);
    }

    private AccountNames said(AccountId account, PVector<Said> all) {
        return new AccountNames(said.plus(account, all));
    }
}
