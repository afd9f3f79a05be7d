package jp.daicho.office;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import jp.daicho.office.StaffEvent.StaffRegistered;
import jp.daicho.office.StaffEvent.StaffTransferred;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Lookup;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Stretch;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * 人事異動: since when somebody works elsewhere, and until when they therefore held what was given to them before.
 *
 * <p>On the day of a transfer the leaver already holds nothing; what is given to them on that day, or later, is given
 * to them in their new place. To whoever has left the organ nothing can be given.
 */
public final class Transfers implements Lookup {

    /** None yet. */
    public static final Transfers NONE = new Transfers(HashTreePMap.empty());

    private record Turn(long position, StaffTransferred transferred) {

        LocalDate day() {
            return transferred.effectiveOn();
        }
    }

    private static final Comparator<Turn> IN_TIME =
            Comparator.comparing(Turn::day).thenComparingLong(Turn::position);

    private final PMap<StaffId, PVector<Turn>> turns;

    private Transfers(PMap<StaffId, PVector<Turn>> turns) {
        this.turns = turns;
    }

    /**
     * The first day on which {@code staff} no longer holds what was given to them on {@code since}: the day of the next
     * transfer, {@link LocalDate#MAX} where none is known, {@code since} itself if they had left by then.
     */
    public LocalDate heldUntil(StaffId staff, LocalDate since) {
        if (hasLeft(staff, since)) {
            return since;
        }
        return of(staff)
                .map(StaffTransferred::effectiveOn)
                .filter(day -> day.isAfter(since))
                .findFirst()
                .orElse(LocalDate.MAX);
    }

    /** How long {@code staff} held what was theirs to hold during {@code given}. */
    public Tenure tenure(StaffId staff, Stretch<?> given) {
        var days = given.period();
        return new Tenure(staff, days.from(), days.until(), heldUntil(staff, days.from()), given.order());
    }

    /** Refuse to give anything to whoever has left the organ by {@code day}. */
    public void refuseLeft(StaffId staff, LocalDate day) {
        if (hasLeft(staff, day)) {
            throw Refused.byRule("staff-left", staff, leaving(staff, day));
        }
    }

    /** The same, where {@code option} named them. */
    public void refuseLeft(String option, StaffId staff, LocalDate day) {
        if (hasLeft(staff, day)) {
            throw Refused.byRule("staff-left", staff, leaving(staff, day)).under(option);
        }
    }

    private LocalDate leaving(StaffId staff, LocalDate day) {
        return last(staff, day).orElseThrow().effectiveOn();
    }

    /** The day {@code staff} left the organ by {@code day}, or else will leave it next; null where none is known. */
    public @Nullable LocalDate leavesOn(StaffId staff, LocalDate day) {
        return hasLeft(staff, day)
                ? leaving(staff, day)
                : of(staff)
                        .filter(StaffTransferred::leaves)
                        .map(StaffTransferred::effectiveOn)
                        .filter(left -> left.isAfter(day))
                        .findFirst()
                        .orElse(null);
    }

    /** Refuse to do to {@code staff} on {@code day} what is for those who have left the organ by then, for good. */
    void refuseUnlessGone(StaffId staff, LocalDate day) {
        var newest = of(staff).reduce((earlier, later) -> later);
        if (newest.filter(StaffTransferred::leaves)
                .filter(left -> !left.effectiveOn().isAfter(day))
                .isEmpty()) {
            throw Refused.byRule("staff-not-left", staff, day);
        }
    }

    /** Whether {@code staff} belongs to the organ no more on {@code day}. */
    public boolean hasLeft(StaffId staff, LocalDate day) {
        return last(staff, day).map(StaffTransferred::leaves).orElse(false);
    }

    /** The newest transfer of {@code staff} on {@code day} or before. */
    public Optional<StaffTransferred> last(StaffId staff, LocalDate day) {
        return of(staff)
                .filter(transfer -> !transfer.effectiveOn().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    /** Where that one stands in the ledger. */
    public OptionalLong position(StaffId staff, LocalDate day) {
        return turns.getOrDefault(staff, TreePVector.empty()).stream()
                .filter(turn -> !turn.day().isAfter(day))
                .max(IN_TIME)
                .map(Turn::position)
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    /** Where {@code registered} works on {@code day}; whoever has left the organ is known by the last section. */
    public @Nullable String section(StaffRegistered registered, LocalDate day) {
        return of(registered.staff())
                .filter(transfer ->
                        !transfer.leaves() && !transfer.effectiveOn().isAfter(day))
                .map(StaffTransferred::section)
                .reduce(registered.section(), (before, after) -> after);
    }

    /** Every transfer of {@code staff}, in order of their days; those of one day in order of recording. */
    public Stream<StaffTransferred> of(StaffId staff) {
        return turns.getOrDefault(staff, TreePVector.empty()).stream()
                .sorted(IN_TIME)
                .map(Turn::transferred);
    }

    /** Those alone by which {@code staff} left the organ. */
    public Transfers leavings(StaffId staff) {
        var left = turns.getOrDefault(staff, TreePVector.empty()).stream()
                .filter(turn -> turn.transferred().leaves())
                .toList();
        return new Transfers(HashTreePMap.singleton(staff, TreePVector.from(left)));
    }

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        return Set.of(StaffTransferred.class, EntryVoided.class);
    }

    @Override
    public Transfers on(Recorded recorded) {
        return switch (recorded.event()) {
            case StaffTransferred event -> with(event, recorded.position());
            case EntryVoided event -> without(new StaffId(recorded.record()), event.position());
            default -> throw new IllegalArgumentException("not asked for: " + recorded);
        };
    }

    private Transfers with(StaffTransferred event, long position) {
        var before = turns.getOrDefault(event.staff(), TreePVector.empty());
        return new Transfers(turns.plus(event.staff(), before.plus(new Turn(position, event))));
    }

    /** The same without what was recorded of {@code staff} at {@code position}. */
    Transfers without(StaffId staff, long position) {
        var before = turns.getOrDefault(staff, TreePVector.empty());
        var voided = before.stream().filter(turn -> turn.position() == position).findFirst();
        return voided.map(turn -> new Transfers(turns.plus(staff, before.minus(turn))))
                .orElse(this);
    }
}
