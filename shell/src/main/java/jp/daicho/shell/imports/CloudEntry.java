package jp.daicho.shell.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.daicho.cloud.Assurance;
import jp.daicho.cloud.CloudId;
import jp.daicho.cloud.ExaminationCommand.RecordAssurance;
import jp.daicho.cloud.Use;
import jp.daicho.cloud.UseCommand.TakeOverCloudUse;
import jp.daicho.office.StaffId;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Refused;
import jp.daicho.vendor.Profile;
import jp.daicho.vendor.VendorId;
import org.jspecify.annotations.Nullable;

/**
 * A cloud service as a row says it.
 *
 * @param row its number
 * @param provider its name
 * @param use what describes it; its provider is not in it yet
 * @param manager who manages it, by name or post
 * @param used the first day of its use
 * @param listed whether ISMAP lists it
 */
record CloudEntry(
        int row,
        Profile provider,
        Use use,
        @Nullable LocalDate applied,
        @Nullable LocalDate approved,
        @Nullable LocalDate until,
        @Nullable String manager,
        LocalDate used,
        boolean listed)
        implements Entry {

    /** The use as it is recorded. */
    Use use(VendorId vendor) {
        return new Use(
                use.service(),
                vendor,
                use.purpose(),
                use.section(),
                use.information(),
                use.zones(),
                use.route(),
                use.regions(),
                use.law(),
                use.termsOnly());
    }

    /** The field of the row that names the day the register turned down. */
    String field(Refused refused) {
        if (refused.details().contains(applied)) {
            return Fields.APPLIED;
        }
        return refused.details().contains(approved) ? Fields.APPROVED : Fields.USED;
    }

    /** The end of its approval, where it is known that there was one. */
    @Nullable
    LocalDate approvedUntil() {
        return approved == null ? null : until;
    }

    /** The act that records it under {@code code}. */
    List<DomainCommand> act(CloudId code, VendorId vendor, @Nullable StaffId managing) {
        var grounds = Grounds.on(used);
        List<DomainCommand> act = new ArrayList<>();
        act.add(new TakeOverCloudUse(
                code, use(vendor), applied, approved, until, null, null, null, managing, used, grounds));
        if (listed) {
            act.add(new RecordAssurance(code, Assurance.ISMAP, null, null, grounds));
        }
        return act;
    }
}
