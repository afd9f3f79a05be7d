package jp.daicho.vendor;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Refused;
import jp.daicho.vendor.VendorEvent.VendorMerged;
import jp.daicho.vendor.VendorEvent.VendorReinstated;
import jp.daicho.vendor.VendorEvent.VendorRetired;
import jp.daicho.vendor.VendorEvent.VendorSuspended;
import org.jspecify.annotations.Nullable;

/** Where a vendor stands, as its aggregate remembers it, and what that forbids. */
final class Standing {

    private VendorState state = VendorState.REGISTERED;
    private LocalDate since = LocalDate.MIN;
    private Suspensions suspensions = Suspensions.NONE;
    private @Nullable VendorId survivor;

    /** Whether a suspension of its own that runs on {@code day} ends after {@code until}, or on no day foreseen if that is null. */
    boolean isSuspendedUntil(@Nullable LocalDate until, LocalDate day) {
        return suspensions.runUntil(until, day);
    }

    /** A fact dated before the retirement may still be recorded, with a reason; after a merge it is the survivor's. */
    void refuseFact(VendorId vendor, LocalDate day, Grounds grounds) {
        refuseOnceMerged(vendor);
        if (state == VendorState.RETIRED && (!day.isBefore(since) || grounds.reason() == null)) {
            throw Refused.byRule("vendor-retired", vendor);
        }
    }

    /** A vendor that is gone stands where it stands; so does any other before the day on which it came to. */
    void refuseNewState(VendorId vendor, Grounds grounds) {
        refuseOnceMerged(vendor);
        if (state == VendorState.RETIRED) {
            throw Refused.byRule("vendor-retired", vendor);
        } else if (grounds.on().isBefore(since)) {
            throw Refused.byRule("before-last-state", vendor, grounds.on(), since);
        }
    }

    /** {@code known} knows of suspensions that it took over with a merge. */
    void refuseUnlessSuspended(VendorId vendor, Grounds grounds, VendorsKnown known) {
        refuseOnceMerged(vendor);
        if (state != VendorState.RETIRED) {
            refuseNewState(vendor, grounds);
        }
        var day = grounds.on();
        boolean suspended = suspensions.cover(day) || known.isSuspended(vendor, day);
        if (state == VendorState.RETIRED || !suspended) {
            throw Refused.byRule("vendor-not-suspended", vendor);
        }
    }

    private void refuseOnceMerged(VendorId vendor) {
        if (state == VendorState.MERGED) {
            throw Refused.byRule("vendor-merged", vendor, requireNonNull(survivor));
        }
    }

    /** Events that change no state are none of its business. */
    void on(VendorEvent event) {
        switch (event) {
            case VendorSuspended suspended -> {
                enter(VendorState.SUSPENDED, suspended);
                suspensions = suspensions.and(suspended, 0);
            }
            case VendorReinstated reinstated -> {
                enter(VendorState.REGISTERED, reinstated);
                suspensions = suspensions.reinstated(reinstated.effectiveOn());
            }
            case VendorRetired retired -> enter(VendorState.RETIRED, retired);
            case VendorMerged merged -> {
                enter(VendorState.MERGED, merged);
                survivor = merged.into();
            }
            case VendorEvent.VendorRegistered ignored -> {}
            case VendorEvent.VendorContactForgotten ignored -> {}
            case VendorEvent.Fact ignored -> {}
        }
    }

    private void enter(VendorState entered, VendorEvent event) {
        state = entered;
        since = event.effectiveOn();
    }
}
