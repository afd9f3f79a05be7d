package jp.daicho.vendor;

import java.time.LocalDate;
import java.util.Set;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Lookup;
import jp.daicho.shared.NextCode;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Refused;
import jp.daicho.vendor.VendorEvent.VendorRegistered;
import jp.daicho.vendor.VendorEvent.VendorReinstated;
import jp.daicho.vendor.VendorEvent.VendorRetired;
import jp.daicho.vendor.VendorEvent.VendorSuspended;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** Which vendor codes are taken, which comes next, and who may be awarded a contract on a day? */
public final class VendorsKnown implements Lookup {

    /** None yet. */
    public static final VendorsKnown NONE = new VendorsKnown(HashTreePMap.empty(), VendorId.codes());

    /** A change of state; in the order of recording, which is the order of the days too. */
    private record Turn(LocalDate day, VendorState state) {}

    private final PMap<VendorId, PVector<Turn>> turns;
    private final NextCode next;

    private VendorsKnown(PMap<VendorId, PVector<Turn>> turns, NextCode next) {
        this.turns = turns;
        this.next = next;
    }

    public boolean knows(VendorId vendor) {
        return turns.containsKey(vendor);
    }

    /** The code of a new vendor: the one given by hand, if it is free, or the next. */
    public VendorId codeFor(@Nullable VendorId given) {
        if (given == null) {
            return new VendorId(next.code());
        }
        next.refuseForeign(given.value());
        if (knows(given)) {
            throw Refused.byRule("code-taken", given);
        }
        return given;
    }

    /**
     * Refuse an award to a vendor that is unknown, suspended on the day, or retired. An award from before the retirement
     * may still be recorded, with a reason.
     */
    public void refuseAward(VendorId vendor, Grounds grounds) {
        var known = turns.get(vendor);
        if (known == null) {
            throw Refused.notFound("record-unknown", vendor);
        }
        boolean retired = known.stream().anyMatch(turn -> turn.state() == VendorState.RETIRED);
        var state = stateOn(known, grounds.on());
        if (state == VendorState.RETIRED || (retired && grounds.reason() == null)) {
            throw Refused.byRule("vendor-retired", vendor);
        } else if (state == VendorState.SUSPENDED) {
            throw Refused.byRule("vendor-suspended", vendor, grounds.on());
        }
    }

    private static VendorState stateOn(PVector<Turn> turns, LocalDate day) {
        return turns.stream()
                .filter(turn -> !turn.day().isAfter(day))
                .map(Turn::state)
                .reduce(VendorState.REGISTERED, (earlier, later) -> later);
    }

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        return Set.of(VendorRegistered.class, VendorSuspended.class, VendorReinstated.class, VendorRetired.class);
    }

    @Override
    public VendorsKnown on(Recorded recorded) {
        return switch (recorded.event()) {
            case VendorRegistered event ->
                new VendorsKnown(
                        turns.plus(event.vendor(), TreePVector.empty()),
                        next.after(event.vendor().value()));
            case VendorSuspended event -> turned(event, VendorState.SUSPENDED);
            case VendorReinstated event -> turned(event, VendorState.REGISTERED);
            case VendorRetired event -> turned(event, VendorState.RETIRED);
            default -> throw new IllegalArgumentException("not asked for: " + recorded);
        };
    }

    private VendorsKnown turned(VendorEvent event, VendorState state) {
        var before = turns.getOrDefault(event.vendor(), TreePVector.empty());
        return new VendorsKnown(turns.plus(event.vendor(), before.plus(new Turn(event.effectiveOn(), state))), next);
    }
}
