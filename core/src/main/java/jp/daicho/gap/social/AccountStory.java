package jp.daicho.gap.social;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.daicho.gap.rule.Story;
import jp.daicho.shared.Days;
import jp.daicho.shared.Period;
import jp.daicho.shared.Stretch;
import jp.daicho.shared.Timeline;
import jp.daicho.social.AccountDutyEvent.OperatorsNamed;
import jp.daicho.social.AccountEvent;
import jp.daicho.social.AccountEvent.Fact;
import jp.daicho.social.AccountId;
import jp.daicho.social.AccountProfile;
import jp.daicho.social.AccountState;
import jp.daicho.vendor.VendorId;
import org.jspecify.annotations.Nullable;

/** What rules know of one account: every fact with the days for which it holds, and the position that made it so. */
public final class AccountStory implements Story {

    private final AccountId account;
    private final long position;
    private final Surroundings surroundings;
    private final Timeline<AccountProfile> profiles = new Timeline<>();
    private final Timeline<AccountState> states = new Timeline<>();
    private final Map<Class<? extends Fact>, Timeline<Fact>> facts = new HashMap<>();
    private final Map<Long, AccountEvent> said = new TreeMap<>();
    private AccountState state = AccountState.PLANNED;

    /** Planned, taken over or found. */
    public AccountStory(AccountEvent event, long position, Surroundings surroundings) {
        account = event.account();
        this.position = position;
        this.surroundings = surroundings;
        profiles.put(LocalDate.MIN, position, requireNonNull(AccountProfile.of(event)));
        enter(event, position);
    }

    public void on(AccountEvent event, long at) {
        var profile = AccountProfile.of(event);
        if (profile != null) {
            profiles.put(event.effectiveOn(), at, profile);
        }
        if (event instanceof Fact fact) {
            facts.computeIfAbsent(fact.topic(), none -> new Timeline<>()).put(fact.effectiveOn(), at, fact);
        }
        enter(event, at);
    }

    private void enter(AccountEvent event, long at) {
        said.put(at, event);
        var next = state.after(event);
        if (next != state || at == position) {
            states.put(event.effectiveOn(), at, next);
        }
        state = next;
    }

    @Override
    public void takeOut(long voided) {
        profiles.remove(voided);
        facts.values().forEach(timeline -> timeline.remove(voided));
        said.remove(voided);
    }

    @Override
    public String id() {
        return account.value();
    }

    /** Whoever is last said to run it, if that is a contractor. */
    @Override
    public @Nullable VendorId vendor() {
        var named = holding(OperatorsNamed.class);
        var contract = named.isEmpty() ? null : named.getLast().value().contract();
        var story = contract == null ? null : surroundings.contract(contract);
        return story == null ? null : story.vendor();
    }

    @Override
    public String title(LocalDate day) {
        var profile = profile(day);
        return profile.platform() + " " + profile.handle();
    }

    @Override
    public Set<String> sections(LocalDate day) {
        var section = profile(day).section();
        return section == null ? Set.of() : Set.of(section);
    }

    private AccountProfile profile(LocalDate day) {
        return profiles.upTo(day).stream().reduce(AccountProfile::with).orElseThrow();
    }

    Surroundings surroundings() {
        return surroundings;
    }

    List<Stretch<AccountState>> states() {
        return states.stretches();
    }

    /** The days on which it stands so. */
    Days in(Predicate<AccountState> wanted) {
        return Days.of(states().stream()
                .filter(stretch -> wanted.test(stretch.value()))
                .map(Stretch::period)
                .toList());
    }

    /** The days on which it is the organ's, and can be seen by anybody. */
    Days live() {
        return in(AccountState::isLive);
    }

    /** For how long each fact of a topic held, if it is of this kind. */
    <F extends Fact> List<Stretch<F>> holding(Class<F> topic) {
        var timeline = facts.get(topic);
        return timeline == null
                ? List.of()
                : timeline.stretches().stream()
                        .filter(stretch -> topic.isInstance(stretch.value()))
                        .map(stretch -> stretch.with(topic.cast(stretch.value())))
                        .toList();
    }

    /** The days on which something of this kind holds. */
    <F extends Fact> Days held(Class<F> topic) {
        return Days.of(holding(topic).stream().map(Stretch::period).toList());
    }

    /** All that was recorded of a kind, by position. */
    <E extends AccountEvent> Map<Long, E> all(Class<E> kind) {
        Map<Long, E> all = new TreeMap<>();
        said.forEach((at, event) -> {
            if (kind.isInstance(event)) {
                all.put(at, kind.cast(event));
            }
        });
        return all;
    }

    /** What made it stand as it does on {@code day}, and what else is a cause of what is amiss then. */
    List<Long> causes(LocalDate day, Long... others) {
        var standing = states().stream()
                .filter(stretch -> stretch.period().contains(day))
                .map(Stretch::order);
        return Stream.concat(Stream.concat(Stream.of(position), standing), Stream.of(others))
                .toList();
    }

    /** The same for the first day of {@code period}. */
    List<Long> causes(Period period, Long... others) {
        return causes(period.from(), others);
    }
}
