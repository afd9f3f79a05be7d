package jp.daicho.vendor.view;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.vendor.Ownership;
import jp.daicho.vendor.Profile;
import jp.daicho.vendor.VendorEvent.CertificationRecorded;
import jp.daicho.vendor.VendorEvent.VendorContactChanged;
import jp.daicho.vendor.VendorEvent.VendorDeclarationReceived;
import jp.daicho.vendor.VendorId;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one vendor on the day asked for, and of those merged into it; certifications and declarations in the
 * order of their days. Of the ownership, what was said of those merged into it counts where it says nothing itself.
 *
 * @param disclosed the day of the last disclosure of its ownership, if there was one
 * @param mergedFrom what was merged into it by then, by code
 */
public record VendorDetails(
        VendorRow row,
        List<VendorContactChanged> contacts,
        List<CertificationRecorded> certifications,
        Ownership ownership,
        @Nullable LocalDate disclosed,
        List<VendorDeclarationReceived> declarations,
        List<Merged> mergedFrom) {

    /**
     * A vendor as it was when it was merged.
     *
     * @param since the first day on which it counted as another
     */
    public record Merged(VendorId vendor, Profile profile, LocalDate since) {}
}
