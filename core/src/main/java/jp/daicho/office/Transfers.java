package jp.daicho.office;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.daicho.office.StaffEvent.StaffTransferred;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Lookup;
import jp.daicho.shared.Recorded;
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

    private record Turn(long sequence, StaffTransferred transferred) {

        LocalDate day() {
            return transferred.effectiveOn();
        }
    }

    private static final Comparator<Turn> IN_TIME =
            Comparator.comparing(Turn::day).thenComparingLong(Turn::sequence);

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

    /** Every transfer of {@code staff}, in order of their days; those of one day in order of recording. */
    public Stream<StaffTransferred> of(StaffId staff) {
        return turns.getOrDefault(staff, TreePVector.empty()).stream()
                .sorted(IN_TIME)
                .map(Turn::transferred);
    }

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        return Set.of(StaffTransferred.class, EntryVoided.class);
    }

    @Override
    public Transfers on(Recorded recorded) {
        return switch (recorded.event()) {
            case StaffTransferred event -> with(event, recorded.sequence());
            case EntryVoided event -> without(recorded.record(), event.sequence());
            default -> throw new IllegalArgumentException("not asked for: " + recorded);
        };
    }

    private Transfers with(StaffTransferred event, long sequence) {
        var before = turns.getOrDefault(event.staff(), TreePVector.empty());
        return new Transfers(turns.plus(event.staff(), before.plus(new Turn(sequence, event))));
    }

    private Transfers without(String record, long sequence) {
        var staff = new StaffId(record);
        var before = turns.getOrDefault(staff, TreePVector.empty());
        var voided = before.stream().filter(turn -> turn.sequence() == sequence).findFirst();
        return voided.map(turn -> new Transfers(turns.plus(staff, before.minus(turn))))
                .orElse(this);
    }
}
