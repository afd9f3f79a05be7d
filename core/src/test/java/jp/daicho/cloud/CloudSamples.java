package jp.daicho.cloud;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.daicho.cloud.ExitEvent.AccountsClosed;
import jp.daicho.cloud.ExitEvent.CloudRetirementBegun;
import jp.daicho.cloud.ExitEvent.CloudServiceRetired;
import jp.daicho.cloud.ExitEvent.DataDeletionConfirmed;
import jp.daicho.cloud.OperationEvent.ServiceManagerAppointed;
import jp.daicho.cloud.PermissionEvent.ApprovalRenewed;
import jp.daicho.cloud.PermissionEvent.ApprovalRevoked;
import jp.daicho.cloud.PermissionEvent.CloudUseApproved;
import jp.daicho.cloud.PermissionEvent.CloudUseRejected;
import jp.daicho.cloud.UseEvent.CloudUseApplied;
import jp.daicho.cloud.UseEvent.UnapprovedUseDiscovered;
import jp.daicho.cloud.UseEvent.UseStarted;
import jp.daicho.cloud.UseEvent.UseSuspended;
import jp.daicho.office.StaffId;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.Entries;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.InformationClass;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Zone;
import jp.daicho.vendor.Country;
import jp.daicho.vendor.VendorId;
import org.jspecify.annotations.Nullable;

/** A cloud service: Hanako applied for it in April, and Taro may decide. */
public final class CloudSamples {

    public static final CloudId K1 = new CloudId("K-0001");
    public static final VendorId SAKURA = new VendorId("V-0042");
    public static final StaffId HANAKO = new StaffId("S-0001");
    public static final StaffId TARO = new StaffId("S-0002");
    public static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    public static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    public static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    public static final LocalDate MARCH = LocalDate.of(2027, 3, 31);
    public static final Country JAPAN = new Country("JP");

    /** Where its history begins in the ledger; its n-th event stands n further on. */
    public static final int START = 10;

    private CloudSamples() {}

    /** A service of Sakura's for information of one class, in Japan. */
    public static Use use(InformationClass information, @Nullable Boolean termsOnly) {
        return new Use(
                "電子申請",
                SAKURA,
                "申請の受付",
                "書記室",
                List.of(information),
                List.of(Zone.INTERNET),
                null,
                List.of(JAPAN),
                JAPAN,
                termsOnly);
    }

    /** For class 2, by a contract. */
    public static Use use() {
        return use(InformationClass.CLASS_2, null);
    }

    public static CloudUseApplied applied() {
        return applied(use());
    }

    public static CloudUseApplied applied(Use use) {
        return new CloudUseApplied(K1, use, HANAKO, APRIL, null, List.of());
    }

    public static UnapprovedUseDiscovered discovered() {
        return new UnapprovedUseDiscovered(K1, use(), APRIL, null, List.of());
    }

    public static CloudUseApproved approved(LocalDate until, LocalDate on) {
        return new CloudUseApproved(K1, until, TARO, HANAKO, null, on, null, List.of());
    }

    public static CloudUseRejected rejected(LocalDate on) {
        return new CloudUseRejected(K1, TARO, HANAKO, null, on, "不要", List.of());
    }

    public static ApprovalRenewed renewed(LocalDate until, LocalDate on) {
        return new ApprovalRenewed(K1, until, TARO, HANAKO, null, on, null, List.of());
    }

    public static ApprovalRevoked revoked(LocalDate on) {
        return new ApprovalRevoked(K1, TARO, HANAKO, null, on, "事故", List.of());
    }

    public static ServiceManagerAppointed managed(StaffId manager, LocalDate on) {
        return new ServiceManagerAppointed(K1, manager, on, null, List.of());
    }

    public static UseStarted started(LocalDate on) {
        return new UseStarted(K1, on, null, List.of());
    }

    public static UseSuspended suspended(LocalDate on) {
        return new UseSuspended(K1, on, "事故", List.of());
    }

    public static CloudRetirementBegun retiring(LocalDate on) {
        return new CloudRetirementBegun(K1, on, "更改", List.of());
    }

    public static DataDeletionConfirmed deleted(LocalDate on) {
        return new DataDeletionConfirmed(K1, "消去証明", null, on, null, List.of());
    }

    public static AccountsClosed accountsClosed(LocalDate on) {
        return new AccountsClosed(K1, "全件", on, null, List.of());
    }

    public static CloudServiceRetired retired(LocalDate on) {
        return new CloudServiceRetired(K1, on, null, List.of());
    }

    public static Grounds because(String reason, LocalDate on) {
        return new Grounds(on, reason, List.of());
    }

    /** A ledger that holds nothing but the service's history. */
    static Entries entries(DomainEvent... events) {
        return position -> {
            int sequence = (int) position - START;
            return sequence < 0 || sequence >= events.length
                    ? null
                    : new Recorded(position, Instant.EPOCH, K1.value(), sequence, "S-0001", events[sequence]);
        };
    }

    /** What deciding knows once this happened. */
    public static CloudsKnown knowing(DomainEvent... events) {
        var known = CloudsKnown.NONE;
        for (DomainEvent event : events) {
            if (event instanceof EntryVoided) {
                continue;
            }
            known = known.on(new Recorded(0, Instant.EPOCH, K1.value(), 0, null, event));
        }
        return known;
    }
}
