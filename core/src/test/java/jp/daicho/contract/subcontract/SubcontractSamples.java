package jp.daicho.contract.subcontract;

import static jp.daicho.contract.ContractSamples.C1;
import static jp.daicho.office.OfficeSamples.HANAKO;
import static jp.daicho.office.OfficeSamples.TARO;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.clause.ClauseId;
import jp.daicho.contract.subcontract.SubcontractCommand.Sub;
import jp.daicho.contract.subcontract.SubcontractEvent.FlowDownRecorded;
import jp.daicho.contract.subcontract.SubcontractEvent.SubcontractApproved;
import jp.daicho.contract.subcontract.SubcontractEvent.SubcontractEnded;
import jp.daicho.contract.subcontract.SubcontractEvent.SubcontractRefused;
import jp.daicho.contract.subcontract.SubcontractEvent.SubcontractRequested;
import jp.daicho.vendor.VendorId;
import org.jspecify.annotations.Nullable;

/** Subs to try things with: Hanako asks, Taro decides. */
public final class SubcontractSamples {

    public static final SubcontractId R1 = new SubcontractId("R1");
    public static final SubcontractId R2 = new SubcontractId("R2");
    public static final SubcontractId R3 = new SubcontractId("R3");
    public static final VendorId MOMIJI = new VendorId("V-0043");
    public static final List<ClauseId> GRAVE = List.of("C07", "C08", "C09", "C10", "C11", "C12").stream()
            .map(ClauseId::new)
            .toList();

    private SubcontractSamples() {}

    public static Sub named(String name) {
        return new Sub(null, name, "発送", "設備がない", null, false, false, false);
    }

    public static Sub withNumbers(String name) {
        return new Sub(null, name, "発送", "設備がない", null, false, true, false);
    }

    public static Sub found(String name) {
        return new Sub(null, name, "発送", "設備がない", null, false, false, true);
    }

    public static Sub registered(VendorId vendor) {
        return new Sub(vendor, null, "発送", "設備がない", null, false, false, false);
    }

    public static SubcontractRequested requested(
            SubcontractId number, @Nullable SubcontractId parent, Sub sub, LocalDate on) {
        return new SubcontractRequested(
                C1,
                number,
                parent,
                sub.vendor(),
                sub.name(),
                sub.scope(),
                sub.purpose(),
                sub.safeguards(),
                sub.subsidiary(),
                sub.myNumber(),
                sub.inUse(),
                HANAKO,
                on,
                null,
                List.of());
    }

    public static SubcontractApproved approved(SubcontractId sub, LocalDate on) {
        return new SubcontractApproved(C1, sub, GRAVE, false, TARO, HANAKO, null, on, null, List.of());
    }

    /** By a consent that lacks something. */
    public static SubcontractApproved approved(
            SubcontractId sub, List<ClauseId> flowDown, boolean originalConsent, LocalDate on) {
        return new SubcontractApproved(C1, sub, flowDown, originalConsent, TARO, HANAKO, null, on, null, List.of());
    }

    public static SubcontractRefused refused(SubcontractId sub, LocalDate on) {
        return new SubcontractRefused(C1, sub, TARO, HANAKO, null, on, "不要", List.of());
    }

    public static SubcontractEnded ended(SubcontractId sub, LocalDate on) {
        return new SubcontractEnded(C1, sub, on, "完了", List.of());
    }

    public static FlowDownRecorded bound(SubcontractId sub, List<ClauseId> flowDown, LocalDate on) {
        return new FlowDownRecorded(C1, sub, flowDown, on, null, List.of());
    }
}
