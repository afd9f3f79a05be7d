package jp.daicho;

import static jp.daicho.PinnedEvents.ALONE_JSON;
import static jp.daicho.PinnedEvents.APRIL;
import static jp.daicho.PinnedEvents.GROUNDS_JSON;
import static jp.daicho.PinnedEvents.HANAKO;
import static jp.daicho.PinnedEvents.KAWASE;
import static jp.daicho.PinnedEvents.NONE;
import static jp.daicho.PinnedEvents.PAPERS;

import java.util.stream.Stream;
import jp.daicho.PinnedEvents.Stored;
import jp.daicho.office.Duty;
import jp.daicho.office.OrganEvent.DutyNamed;
import jp.daicho.office.StaffEvent.DutyAppointed;
import jp.daicho.office.StaffEvent.DutyReleased;
import jp.daicho.office.StaffEvent.StaffTransferred;
import jp.daicho.office.StaffId;

/** The same for duties and transfers (人事異動). */
final class PinnedOffice {

    private static final Duty OWN = new Duty("digital-officer");

    private PinnedOffice() {}

    static Stream<Stored> all() {
        return Stream.of(
                Stored.as(
                        new DutyNamed(KAWASE, Duty.CISO, "副町長", true, APRIL, "届出", PAPERS),
                        "DutyNamed",
                        "{'organ':'KAWASE','duty':'ciso','title':'副町長','single':true," + GROUNDS_JSON),
                Stored.as(
                        new DutyNamed(KAWASE, OWN, "DX推進員", false, APRIL, null, NONE),
                        "DutyNamed",
                        "{'organ':'KAWASE','duty':'digital-officer','title':'DX推進員','single':false," + ALONE_JSON),
                Stored.as(
                        new DutyAppointed(HANAKO, Duty.AUDIT_LEAD, APRIL, "届出", PAPERS),
                        "DutyAppointed",
                        "{'staff':'S-0001','duty':'audit-lead'," + GROUNDS_JSON),
                Stored.as(
                        new DutyAppointed(HANAKO, OWN, APRIL, null, NONE),
                        "DutyAppointed",
                        "{'staff':'S-0001','duty':'digital-officer'," + ALONE_JSON),
                Stored.as(
                        new DutyReleased(HANAKO, Duty.CISO, APRIL, "届出", PAPERS),
                        "DutyReleased",
                        "{'staff':'S-0001','duty':'ciso'," + GROUNDS_JSON),
                Stored.as(
                        new DutyReleased(HANAKO, OWN, APRIL, null, NONE),
                        "DutyReleased",
                        "{'staff':'S-0001','duty':'digital-officer'," + ALONE_JSON),
                Stored.as(
                        new StaffTransferred(HANAKO, "税務課", new StaffId("S-0002"), APRIL, "届出", PAPERS),
                        "StaffTransferred",
                        "{'staff':'S-0001','section':'税務課','successor':'S-0002'," + GROUNDS_JSON),
                Stored.as(
                        new StaffTransferred(HANAKO, null, null, APRIL, null, NONE),
                        "StaffTransferred",
                        "{'staff':'S-0001'," + ALONE_JSON));
    }
}
