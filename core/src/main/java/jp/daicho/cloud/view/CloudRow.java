package jp.daicho.cloud.view;

import java.time.LocalDate;
import jp.daicho.cloud.CloudId;
import jp.daicho.cloud.CloudState;
import jp.daicho.cloud.Use;
import jp.daicho.office.StaffId;
import jp.daicho.vendor.VendorId;
import org.jspecify.annotations.Nullable;

/**
 * A cloud service as it was on the day asked for.
 *
 * @param provider the one it was applied for with, or on the day the one that goes on in that one's place
 * @param inUse whether it is used, with or without approval
 * @param until the last day of its approval
 * @param manager who manages it
 */
public record CloudRow(
        CloudId cloud,
        Use use,
        @Nullable VendorId provider,
        CloudState state,
        boolean inUse,
        @Nullable LocalDate until,
        @Nullable StaffId manager) {}
