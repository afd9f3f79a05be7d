package jp.daicho.vendor;

import java.util.Set;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.Lookup;
import jp.daicho.shared.NextCode;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Refused;
import jp.daicho.vendor.VendorEvent.VendorRegistered;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/** Which vendor codes are taken, and which comes next? */
public final class VendorsKnown implements Lookup {

    /** None yet. */
    public static final VendorsKnown NONE = new VendorsKnown(HashTreePSet.empty(), new NextCode("V-", 4, 1));

    private final PSet<VendorId> vendors;
    private final NextCode next;

    private VendorsKnown(PSet<VendorId> vendors, NextCode next) {
        this.vendors = vendors;
        this.next = next;
    }

    public boolean knows(VendorId vendor) {
        return vendors.contains(vendor);
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

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        return Set.of(VendorRegistered.class);
    }

    @Override
    public VendorsKnown on(Recorded recorded) {
        var vendor = ((VendorRegistered) recorded.event()).vendor();
        return new VendorsKnown(vendors.plus(vendor), next.after(vendor.value()));
    }
}
