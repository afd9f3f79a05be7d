package jp.daicho.vendor;

import java.time.LocalDate;
import java.util.Set;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Lookup;
import jp.daicho.shared.NextCode;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Refused;
import jp.daicho.vendor.VendorEvent.VendorMerged;
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
    public static final VendorsKnown NONE = new VendorsKnown(HashTreePMap.empty(), Merges.NONE, VendorId.codes());

    /** A change of state; in the order of recording, which is the order of the days too. */
    private record Turn(LocalDate day, VendorState state) {}

    private final PMap<VendorId, PVector<Turn>> turns;
    private final Merges merges;
    private final NextCode next;

    private VendorsKnown(PMap<VendorId, PVector<Turn>> turns, Merges merges, NextCode next) {
        this.turns = turns;
        this.merges = merges;
        this.next = next;
    }

    public boolean knows(VendorId vendor) {
        return turns.containsKey(vendor);
    }

    /** The code of a new vendor: the one given by hand, if it is free, or the next. */
    public VendorId codeFor(@Nullable VendorId given) {
        return next.codeFor(given, this::knows, VendorId::new);
    }

    /**
     * Refuse an award to a vendor that is unknown, merged, suspended on the day, or retired. An award from before the retirement
     * may still be recorded, with a reason.
     */
    public void refuseAward(VendorId vendor, Grounds grounds) {
        refuseAward("vendor", vendor, grounds);
    }

    /** The same of one that was named by another option. */
    public void refuseAward(String option, VendorId vendor, Grounds grounds) {
        var known = turnsOf(option, vendor);
        refuseMerged("vendor-merged", vendor);
        boolean retired = isRetired(known);
        var state = stateOn(known, grounds.on());
        if (state == VendorState.RETIRED || (retired && grounds.reason() == null)) {
            throw Refused.byRule("vendor-retired", vendor);
        } else if (state == VendorState.SUSPENDED) {
            throw Refused.byRule("vendor-suspended", vendor, grounds.on());
        }
    }

    /** Refuse a vendor in whose place another goes on. */
    public void refuseMerged(VendorId vendor) {
        refuseMerged("vendor-merged", vendor);
    }

    /** The same of a contract that goes on: if its vendor was merged, it goes on with the survivor. */
    public void refuseRenewal(VendorId vendor, Grounds grounds) {
        refuseAward(merges.survivor(vendor), grounds);
    }

    /** Refuse to let a vendor go on in another's place that is unknown, or gone itself. */
    void refuseSurvivor(VendorId vendor) {
        var known = turnsOf("into", vendor);
        refuseMerged("merge-into-merged", vendor);
        if (isRetired(known)) {
            throw Refused.byRule("merge-into-retired", vendor);
        }
    }

    boolean isSuspended(VendorId vendor, LocalDate day) {
        return stateOn(turnsOf("id", vendor), day) == VendorState.SUSPENDED;
    }

    private PVector<Turn> turnsOf(String option, VendorId vendor) {
        var known = turns.get(vendor);
        if (known == null) {
            throw Refused.notFound("record-unknown", vendor).under(option);
        }
        return known;
    }

    private void refuseMerged(String code, VendorId vendor) {
        var survivor = merges.survivor(vendor);
        if (!survivor.equals(vendor)) {
            throw Refused.byRule(code, vendor, survivor);
        }
    }

    private static boolean isRetired(PVector<Turn> turns) {
        return turns.stream().anyMatch(turn -> turn.state() == VendorState.RETIRED);
    }

    private static VendorState stateOn(PVector<Turn> turns, LocalDate day) {
        return turns.stream()
                .filter(turn -> !turn.day().isAfter(day))
                .map(Turn::state)
                .reduce(VendorState.REGISTERED, (earlier, later) -> later);
    }

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        return Set.of(
                VendorRegistered.class,
                VendorSuspended.class,
                VendorReinstated.class,
                VendorRetired.class,
                VendorMerged.class);
    }

    @Override
    public VendorsKnown on(Recorded recorded) {
        return switch (recorded.event()) {
            case VendorRegistered event ->
                new VendorsKnown(
                        turns.plus(event.vendor(), TreePVector.empty()),
                        merges,
                        next.after(event.vendor().value()));
            case VendorSuspended event -> turned(event, VendorState.SUSPENDED);
            case VendorReinstated event -> turned(event, VendorState.REGISTERED);
            case VendorRetired event -> turned(event, VendorState.RETIRED);
            case VendorMerged event -> new VendorsKnown(turns, merges.and(event), next);
            default -> throw new IllegalArgumentException("not asked for: " + recorded);
        };
    }

    private VendorsKnown turned(VendorEvent event, VendorState state) {
        var before = turns.getOrDefault(event.vendor(), TreePVector.empty());
        var after = before.plus(new Turn(event.effectiveOn(), state));
        return new VendorsKnown(turns.plus(event.vendor(), after), merges, next);
    }
}
