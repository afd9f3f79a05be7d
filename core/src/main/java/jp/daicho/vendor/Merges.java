package jp.daicho.vendor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.daicho.vendor.VendorEvent.VendorMerged;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** Which vendors were merged into which, and from which day on. It goes on into a new value with every merge. */
public final class Merges {

    /** None yet. */
    public static final Merges NONE = new Merges(HashTreePMap.empty());

    private final PMap<VendorId, VendorMerged> merged;

    private Merges(PMap<VendorId, VendorMerged> merged) {
        this.merged = merged;
    }

    /** These merges and one more. */
    public Merges and(VendorMerged event) {
        return new Merges(merged.plus(event.vendor(), event));
    }

    /** Whose record goes on in the place of {@code vendor} by all that is recorded; its own if it was never merged. */
    public VendorId survivor(VendorId vendor) {
        return survivor(vendor, LocalDate.MAX);
    }

    /** The same on a day: a merge of a later day hasn't happened by then. */
    public VendorId survivor(VendorId vendor, LocalDate day) {
        var goesOn = vendor;
        for (var next = on(goesOn, day); next != null; next = on(goesOn, day)) {
            goesOn = next.into();
        }
        return goesOn;
    }

    /** The vendor and all that came to stand for it in turn, on whichever day. */
    public List<VendorId> chain(VendorId vendor) {
        List<VendorId> chain = new ArrayList<>(List.of(vendor));
        for (var next = merged.get(vendor); next != null; next = merged.get(next.into())) {
            chain.add(next.into());
        }
        return chain;
    }

    /** The merge of {@code vendor} by {@code day}, if there was one. */
    private @Nullable VendorMerged on(VendorId vendor, LocalDate day) {
        var event = merged.get(vendor);
        return event == null || event.effectiveOn().isAfter(day) ? null : event;
    }

    /** The merges by {@code day} of all that {@code vendor} stands for now, directly or in turn; by code. */
    public List<VendorMerged> into(VendorId vendor, LocalDate day) {
        return merged.values().stream()
                .filter(event -> !event.effectiveOn().isAfter(day)
                        && survivor(event.vendor(), day).equals(vendor))
                .sorted(Comparator.comparing(event -> event.vendor().value()))
                .toList();
    }
}
