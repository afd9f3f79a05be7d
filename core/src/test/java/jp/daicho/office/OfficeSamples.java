package jp.daicho.office;

import static jp.daicho.shared.GlassBoxes.box;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.daicho.office.OrganEvent.OrganEstablished;
import jp.daicho.office.StaffEvent.DutyAppointed;
import jp.daicho.office.StaffEvent.DutyReleased;
import jp.daicho.office.StaffEvent.RoleGranted;
import jp.daicho.office.StaffEvent.RoleRevoked;
import jp.daicho.office.StaffEvent.StaffRegistered;
import jp.daicho.office.StaffEvent.StaffTransferred;
import jp.daicho.office.approval.Approvers;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Role;
import org.jspecify.annotations.Nullable;

/** An office of two: Hanako, who founded the register, and Taro. */
public final class OfficeSamples {

    public static final OrganId KAWASE = new OrganId("KAWASE");
    public static final StaffId HANAKO = StaffId.FOUNDER;
    public static final StaffId TARO = new StaffId("S-0002");
    public static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    public static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    public static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    private OfficeSamples() {}

    public static OrganEstablished established() {
        return new OrganEstablished(KAWASE, "川瀬町選挙管理委員会", null, "0".repeat(32), "Asia/Tokyo", APRIL, null, List.of());
    }

    public static StaffRegistered registered(StaffId staff, String name, String... logins) {
        return new StaffRegistered(
                staff,
                box(staff.value(), "StaffRegistered.name", name),
                null,
                StaffKind.STAFF,
                List.of(logins),
                APRIL,
                null,
                List.of());
    }

    public static RoleGranted granted(StaffId staff, Role role, LocalDate on) {
        return new RoleGranted(staff, role, on, null, List.of());
    }

    /** An office to which just this has happened. */
    public static StaffRoll roll(StaffEvent... events) {
        var roll = StaffRoll.EMPTY;
        for (StaffEvent event : events) {
            roll = roll.on(new Recorded(0, Instant.EPOCH, event.staff().value(), 0, null, event));
        }
        return roll;
    }

    /** Who may decide in an office to which just this has happened. */
    public static Approvers approvers(DomainEvent... events) {
        var approvers = Approvers.NONE;
        for (DomainEvent event : events) {
            approvers = approvers.on(new Recorded(0, Instant.EPOCH, "", 0, null, event));
        }
        return approvers;
    }

    public static DutyAppointed appointed(StaffId staff, Duty duty, LocalDate on) {
        return new DutyAppointed(staff, duty, on, null, List.of());
    }

    public static DutyReleased released(StaffId staff, Duty duty, LocalDate on) {
        return new DutyReleased(staff, duty, on, null, List.of());
    }

    /** {@code section} is null for whoever leaves. */
    public static StaffTransferred transferred(StaffId staff, @Nullable String section, LocalDate on) {
        return new StaffTransferred(staff, section, null, on, null, List.of());
    }

    /** The duties in an office to which just this has happened, in that order. */
    public static Duties duties(DomainEvent... events) {
        var duties = Duties.NONE;
        for (int i = 0; i < events.length; i++) {
            duties = duties.on(new Recorded(i, Instant.EPOCH, "", i, null, events[i]));
        }
        return duties;
    }

    /** The transfers in such an office. */
    public static Transfers transfers(StaffTransferred... events) {
        var transfers = Transfers.NONE;
        for (int i = 0; i < events.length; i++) {
            transfers = transfers.on(new Recorded(i, Instant.EPOCH, "", i, null, events[i]));
        }
        return transfers;
    }

    public static RoleRevoked revoked(StaffId staff, Role role, LocalDate on) {
        return new RoleRevoked(staff, role, on, null, List.of());
    }
}
