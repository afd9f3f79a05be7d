package jp.daicho.social;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.daicho.office.StaffId;
import jp.daicho.office.Transfers;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Timeline;
import jp.daicho.social.AccountDutyEvent.ResponsiblePersonAssigned;
import jp.daicho.social.AccountEvent.Arrangement;
import jp.daicho.social.AccountEvent.Fact;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** The facts recorded about one account, by their topics: what is news, and what holds. Part of {@link Account}. */
final class AccountFacts {

    private final AccountStanding standing;
    private final Map<Class<? extends Fact>, Timeline<Fact>> facts = new HashMap<>();

    AccountFacts(AccountStanding standing) {
        this.standing = standing;
    }

    /** Record what {@code command} says, if it is news; refuse it where nothing may be recorded. */
    void record(AccountCommand.OfFact command) {
        standing.refuseFact(command);
        var fact = command.event();
        if (isNews(fact)) {
            apply(fact);
        }
    }

    /** The same of what is given to {@code staff}; to those who were transferred since it may be given anew. */
    void give(AccountCommand.OfFact command, List<StaffId> staff, Transfers transfers) {
        standing.refuseFact(command);
        var fact = command.event();
        var day = fact.effectiveOn();
        var held = at(fact.topic(), day);
        boolean anew = staff.stream()
                .filter(each -> !transfers.hasLeft(each, day))
                .anyMatch(each -> hasMoved(each, held, day, transfers));
        if (isNews(fact) || anew) {
            apply(fact);
        }
    }

    private static boolean hasMoved(StaffId staff, @Nullable Fact held, LocalDate day, Transfers transfers) {
        return held != null && !day.isBefore(transfers.heldUntil(staff, held.effectiveOn()));
    }

    /** Whether somebody answers for it on {@code day}; whoever was transferred since no longer does. */
    boolean hasResponsible(LocalDate day, Transfers transfers) {
        return at(ResponsiblePersonAssigned.class, day) instanceof ResponsiblePersonAssigned assigned
                && !hasMoved(assigned.staff(), assigned, day, transfers);
    }

    boolean isNews(Fact fact) {
        var day = fact.effectiveOn();
        if (fact instanceof Arrangement) {
            var held = at(fact.topic(), day);
            return held == null
                    || held.getClass() != fact.getClass()
                    || !held.said().equals(fact.said());
        }
        return facts.getOrDefault(fact.topic(), new Timeline<>()).upTo(day).stream()
                .noneMatch(each -> each.effectiveOn().equals(day)
                        && each.getClass() == fact.getClass()
                        && each.said().equals(fact.said()));
    }

    /** What counts of a topic on a day. */
    @Nullable
    Fact at(Class<? extends Fact> topic, LocalDate day) {
        var timeline = facts.get(topic);
        return timeline == null ? null : timeline.at(day);
    }

    @EventSourcingHandler
    void on(Fact fact, @SequenceNumber long sequence) {
        facts.computeIfAbsent(fact.topic(), none -> new Timeline<>()).put(fact.effectiveOn(), sequence, fact);
    }

    @EventSourcingHandler
    void on(EntryVoided event) {
        facts.values().forEach(timeline -> timeline.remove(event.sequence()));
    }
}
