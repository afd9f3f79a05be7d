package jp.daicho;

import static jp.daicho.PinnedEvents.APRIL;
import static jp.daicho.PinnedEvents.C1;
import static jp.daicho.PinnedEvents.HANAKO;

import java.util.stream.Stream;
import jp.daicho.PinnedEvents.Stored;
import jp.daicho.contract.oversight.OversightEvent.ResponsiblePersonForgotten;
import jp.daicho.office.StaffEvent.StaffForgotten;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.ForgettingCause;
import jp.daicho.vendor.VendorEvent.VendorContactForgotten;
import jp.daicho.vendor.VendorId;

/** The same for whoever was forgotten: codes and words only. */
final class PinnedForgetting {

    private PinnedForgetting() {}

    static Stream<Stored> all() {
        return Stream.of(
                as(
                        new StaffForgotten(HANAKO, ForgettingCause.REQUEST, APRIL),
                        "{'staff':'S-0001','cause':'request','effectiveOn':'2026-04-01'}"),
                as(
                        new VendorContactForgotten(new VendorId("V-0001"), "K1", ForgettingCause.RETENTION_OVER, APRIL),
                        "{'vendor':'V-0001','contact':'K1','cause':'retention-over','effectiveOn':'2026-04-01'}"),
                as(
                        new ResponsiblePersonForgotten(C1, "H1", ForgettingCause.PURPOSE_OVER, APRIL),
                        "{'contract':'C-2026-0001','person':'H1','cause':'purpose-over','effectiveOn':'2026-04-01'}"));
    }

    private static Stored as(DomainEvent event, String json) {
        return Stored.as(event, event.getClass().getSimpleName(), json);
    }
}
