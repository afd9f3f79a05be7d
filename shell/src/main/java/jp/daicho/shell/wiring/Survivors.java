package jp.daicho.shell.wiring;

import jp.daicho.shell.console.Notes;
import jp.daicho.vendor.VendorId;
import jp.daicho.vendor.view.VendorDetails;
import jp.daicho.vendor.view.VendorRecords.OneVendor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whom a vendor's code stands for on the day asked about. A code that was merged stands for another, which is said. */
@Component
public final class Survivors {

    private final CurrentRegister register;
    private final Notes notes;

    Survivors(CurrentRegister register, Notes notes) {
        this.register = register;
        this.notes = notes;
    }

    /** The vendor that goes on in the place of the one named; none for none. */
    public @Nullable VendorId of(@Nullable VendorId vendor) {
        return vendor == null ? null : details(vendor).row().vendor();
    }

    /** All that is known of that one. */
    public VendorDetails details(VendorId vendor) {
        var details = register.ask(new OneVendor(vendor, register.day()));
        details.mergedFrom().stream()
                .filter(merged -> merged.vendor().equals(vendor))
                .forEach(merged -> notes.afterwards(
                        "vendor.survivor", vendor, merged.since(), details.row().vendor()));
        return details;
    }
}
