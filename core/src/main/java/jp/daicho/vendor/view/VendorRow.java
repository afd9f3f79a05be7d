package jp.daicho.vendor.view;

import java.time.LocalDate;
import jp.daicho.vendor.Profile;
import jp.daicho.vendor.VendorId;
import jp.daicho.vendor.VendorState;
import org.jspecify.annotations.Nullable;

/**
 * A vendor as it was on the day asked for.
 *
 * @param since the business day it has been in this state from
 * @param suspendedUntil the last day foreseen of the suspensions that run; null if one of them has none
 * @param mergedInto whose record goes on in its place, if it was merged by then
 */
public record VendorRow(
        VendorId vendor,
        Profile profile,
        VendorState state,
        LocalDate since,
        @Nullable LocalDate suspendedUntil,
        @Nullable VendorId mergedInto) {

    /** Whether contracts may still be recorded with it. */
    public boolean isAlive() {
        return state == VendorState.REGISTERED || state == VendorState.SUSPENDED;
    }
}
