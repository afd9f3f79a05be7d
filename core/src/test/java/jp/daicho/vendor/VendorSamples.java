package jp.daicho.vendor;

import static jp.daicho.shared.GlassBoxes.box;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.Entries;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Sealed;
import jp.daicho.vendor.VendorEvent.CertificationRecorded;
import jp.daicho.vendor.VendorEvent.VendorContactChanged;
import jp.daicho.vendor.VendorEvent.VendorDeclarationReceived;
import jp.daicho.vendor.VendorEvent.VendorMerged;
import jp.daicho.vendor.VendorEvent.VendorOwnershipDisclosed;
import jp.daicho.vendor.VendorEvent.VendorProfileChanged;
import jp.daicho.vendor.VendorEvent.VendorRegistered;
import jp.daicho.vendor.VendorEvent.VendorReinstated;
import jp.daicho.vendor.VendorEvent.VendorRetired;
import jp.daicho.vendor.VendorEvent.VendorSuspended;
import org.jspecify.annotations.Nullable;

/** A vendor to try things with, and what happens to it in the spring of 2026. */
public final class VendorSamples {

    public static final VendorId SAKURA = new VendorId("V-0042");
    public static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    public static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    public static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    /** Where Sakura's history begins in the ledger; its n-th event stands n further on. */
    static final int START = 10;

    static final CertificationRecorded CERTIFIED =
            new CertificationRecorded(SAKURA, Certificate.P_MARK, "P1", JUNE, MAY, null, List.of());
    static final VendorContactChanged CONTACT = new VendorContactChanged(
            SAKURA,
            "K1",
            boxed("K1", "name", "川瀬 花子"),
            "営業部",
            boxed("K1", "phone", "0123"),
            boxed("K1", "email", "h@example.jp"),
            MAY,
            null,
            List.of());
    static final Grounds MISTYPED = because("誤記", JUNE);

    /** Its second entry voided. */
    static final EntryVoided VOIDED = new EntryVoided(START + 1, 1, JUNE, "誤記", List.of());

    private VendorSamples() {}

    public static VendorRegistered registered() {
        return new VendorRegistered(SAKURA, "株式会社さくら", null, null, null, APRIL, null, List.of());
    }

    public static VendorProfileChanged renamed(String name, LocalDate on) {
        return new VendorProfileChanged(SAKURA, name, null, null, null, on, null, List.of());
    }

    public static VendorProfileChanged moved(String address, LocalDate on) {
        return new VendorProfileChanged(SAKURA, null, null, null, address, on, null, List.of());
    }

    public static VendorContactChanged contact(String contact, String name, LocalDate on) {
        return new VendorContactChanged(
                SAKURA, contact, boxed(contact, "name", name), null, null, null, on, null, List.of());
    }

    public static CertificationRecorded certified(Certificate kind, LocalDate on) {
        return new CertificationRecorded(SAKURA, kind, null, null, on, null, List.of());
    }

    public static VendorSuspended suspended(@Nullable LocalDate until, LocalDate on) {
        return new VendorSuspended(SAKURA, until, on, "談合", List.of());
    }

    public static VendorReinstated reinstated(LocalDate on) {
        return new VendorReinstated(SAKURA, on, "期間満了", List.of());
    }

    public static VendorRetired retired(LocalDate on) {
        return new VendorRetired(SAKURA, on, "廃業", List.of());
    }

    public static VendorMerged merged(VendorId into, LocalDate on) {
        return new VendorMerged(SAKURA, into, on, "二重登録", List.of());
    }

    public static VendorOwnershipDisclosed disclosed(Ownership ownership, LocalDate on) {
        return new VendorOwnershipDisclosed(
                SAKURA, ownership.parent(), ownership.noParent(), ownership.country(), on, null, List.of());
    }

    public static VendorDeclarationReceived declared(@Nullable LocalDate validUntil, LocalDate on) {
        return new VendorDeclarationReceived(SAKURA, validUntil, on, null, List.of());
    }

    /** A ledger that holds nothing but Sakura's history. */
    static Entries entries(DomainEvent... events) {
        return position -> {
            int sequence = (int) position - START;
            return sequence < 0 || sequence >= events.length
                    ? null
                    : new Recorded(position, Instant.EPOCH, SAKURA.value(), sequence, "S-0001", events[sequence]);
        };
    }

    static Sealed boxed(String contact, String field, String text) {
        return box(SAKURA + "/" + contact, "VendorContactChanged." + field, text);
    }

    public static Profile named(String name) {
        return new Profile(name, null, null, null);
    }

    public static Grounds because(String reason, LocalDate on) {
        return new Grounds(on, reason, List.of());
    }

    /** What deciding knows once this happened to the vendor. */
    public static VendorsKnown knowing(VendorEvent... events) {
        var known = VendorsKnown.NONE;
        for (var event : events) {
            known = known.on(new Recorded(0, Instant.EPOCH, event.vendor().value(), 0, null, event));
        }
        return known;
    }
}
