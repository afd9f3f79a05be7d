package jp.daicho.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.daicho.office.OrganEvent.DutyNamed;
import jp.daicho.office.StaffEvent.DutyAppointed;
import jp.daicho.office.StaffEvent.DutyReleased;
import jp.daicho.office.StaffEvent.StaffTransferred;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Lookup;
import jp.daicho.shared.Period;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Timeline;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** 職務: which there are, and who held which of them when. */
public final class Duties implements Lookup {

    /** The standard ones, held by nobody. */
    public static final Duties NONE = new Duties(HashTreePMap.empty(), HashTreePMap.empty(), Transfers.NONE);

    private record Turn(Duty duty, LocalDate day, long position, boolean held) {

        /** Whether this comes after the transfer; where they were gone before it was theirs, after it was given to them. */
        boolean follows(Tenure left) {
            int days = day.compareTo(left.transferred());
            return days > 0 || (days == 0 && (left.from().isBefore(day) || position > left.order()));
        }
    }

    private final PMap<Duty, DutyNamed> named;
    private final PMap<StaffId, PVector<Turn>> turns;
    private final Transfers transfers;

    private Duties(PMap<Duty, DutyNamed> named, PMap<StaffId, PVector<Turn>> turns, Transfers transfers) {
        this.named = named;
        this.turns = turns;
        this.transfers = transfers;
    }

    /** The standard ones, and the office's own by their words. */
    public List<Duty> all() {
        var own = named.keySet().stream()
                .filter(duty -> !Duty.STANDARD.contains(duty))
                .sorted((one, other) -> one.value().compareTo(other.value()));
        return Stream.concat(Duty.STANDARD.stream(), own).toList();
    }

    /** How the office calls {@code duty}; null where it has no name of its own for it. */
    public @Nullable String title(Duty duty) {
        var name = named.get(duty);
        return name == null ? null : name.title();
    }

    /** Whether it has one holder at a time. */
    public boolean isSingle(Duty duty) {
        var name = named.get(duty);
        return name == null ? Duty.SINGLE.contains(duty) : name.single();
    }

    public boolean holds(StaffId staff, Duty duty, LocalDate day) {
        return tenures(staff, duty).stream().anyMatch(tenure -> tenure.held().contains(day));
    }

    /** The duties {@code staff} holds on {@code day}. */
    public List<Duty> heldBy(StaffId staff, LocalDate day) {
        return all().stream().filter(duty -> holds(staff, duty, day)).toList();
    }

    /** Everybody who holds {@code duty} on {@code day}, by code. */
    public List<StaffId> holding(Duty duty, LocalDate day) {
        return tenures(duty)
                .filter(tenure -> tenure.held().contains(day))
                .map(Tenure::staff)
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .toList();
    }

    /** Whether {@code duty} is in the name of {@code staff} on {@code day}, even if they were transferred meanwhile. */
    boolean isInNameOf(StaffId staff, Duty duty, LocalDate day) {
        return tenures(staff, duty).stream()
                .anyMatch(tenure -> !day.isBefore(tenure.from()) && day.isBefore(tenure.taken()));
    }

    /** Every time somebody held {@code duty}. */
    public Stream<Tenure> tenures(Duty duty) {
        return turns.keySet().stream().flatMap(staff -> tenures(staff, duty).stream());
    }

    /**
     * Every time {@code staff} held {@code duty}. What a transferred person leaves behind is taken by whoever is
     * appointed next.
     */
    public List<Tenure> tenures(StaffId staff, Duty duty) {
        return given(staff, duty)
                .map(tenure -> tenure.takenBy(next(tenure, duty)))
                .toList();
    }

    private Stream<Tenure> given(StaffId staff, Duty duty) {
        var timeline = new Timeline<Boolean>();
        turns.getOrDefault(staff, TreePVector.empty()).stream()
                .filter(turn -> turn.duty().equals(duty))
                .forEach(turn -> timeline.put(turn.day(), turn.position(), turn.held()));
        return timeline.stretches().stream()
                .filter(stretch -> stretch.value())
                .map(stretch -> transfers.tenure(staff, stretch));
    }

    private LocalDate next(Tenure left, Duty duty) {
        return turns.entrySet().stream()
                .filter(other -> !other.getKey().equals(left.staff()))
                .flatMap(other -> other.getValue().stream())
                .filter(turn -> turn.held() && turn.duty().equals(duty) && turn.follows(left))
                .map(Turn::day)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
    }

    /** Refuse a duty that is neither a standard one nor the office's own. */
    void refuseUnknown(Duty duty) {
        if (!all().contains(duty)) {
            throw Refused.notFound("duty-unknown", duty);
        }
    }

    /** Refuse to give {@code staff} for these days what only one can hold, while somebody else does. */
    void refuseSecond(StaffId staff, Duty duty, Period days) {
        if (isSingle(duty)) {
            tenures(duty)
                    .filter(tenure -> !tenure.staff().equals(staff))
                    .filter(tenure -> !tenure.held().and(days).isEmpty())
                    .findFirst()
                    .ifPresent(tenure -> {
                        throw Refused.byRule("duty-held", duty, tenure.staff(), tenure.from());
                    });
        }
    }

    /** Refuse that {@code staff} ever holds what somebody else holds alone. */
    void refuseSecond(StaffId staff) {
        all().forEach(duty -> tenures(staff, duty).forEach(tenure -> refuseSecond(staff, duty, tenure.held())));
    }

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        return Set.of(
                DutyNamed.class, DutyAppointed.class, DutyReleased.class, StaffTransferred.class, EntryVoided.class);
    }

    @Override
    public Duties on(Recorded recorded) {
        long at = recorded.position();
        return switch (recorded.event()) {
            case DutyNamed event -> new Duties(named.plus(event.duty(), event), turns, transfers);
            case DutyAppointed event -> turned(event.staff(), new Turn(event.duty(), event.effectiveOn(), at, true));
            case DutyReleased event -> turned(event.staff(), new Turn(event.duty(), event.effectiveOn(), at, false));
            case StaffTransferred ignored -> new Duties(named, turns, transfers.on(recorded));
            case EntryVoided event -> without(new StaffId(recorded.record()), event.position());
            default -> throw new IllegalArgumentException("not asked for: " + recorded);
        };
    }

    private Duties turned(StaffId staff, Turn turn) {
        var before = turns.getOrDefault(staff, TreePVector.empty());
        return new Duties(named, turns.plus(staff, before.plus(turn)), transfers);
    }

    /** The same without what was recorded of {@code staff} at {@code position}. */
    Duties without(StaffId staff, long position) {
        var before = turns.getOrDefault(staff, TreePVector.empty());
        var left = before.stream()
                .filter(turn -> turn.position() == position)
                .findFirst()
                .map(turn -> turns.plus(staff, before.minus(turn)))
                .orElse(turns);
        return new Duties(named, left, transfers.without(staff, position));
    }
}
