package jp.daicho;

import static jp.daicho.PinnedEvents.ALONE_JSON;
import static jp.daicho.PinnedEvents.APRIL;
import static jp.daicho.PinnedEvents.C09;
import static jp.daicho.PinnedEvents.C1;
import static jp.daicho.PinnedEvents.GROUNDS_JSON;
import static jp.daicho.PinnedEvents.HANAKO;
import static jp.daicho.PinnedEvents.NONE;
import static jp.daicho.PinnedEvents.PAPERS;
import static jp.daicho.PinnedEvents.REASON_JSON;
import static jp.daicho.PinnedEvents.SAKURA;

import java.util.List;
import java.util.stream.Stream;
import jp.daicho.PinnedEvents.Stored;
import jp.daicho.contract.subcontract.SubcontractEvent.FlowDownRecorded;
import jp.daicho.contract.subcontract.SubcontractEvent.SubcontractApproved;
import jp.daicho.contract.subcontract.SubcontractEvent.SubcontractEnded;
import jp.daicho.contract.subcontract.SubcontractEvent.SubcontractRefused;
import jp.daicho.contract.subcontract.SubcontractEvent.SubcontractRequested;
import jp.daicho.contract.subcontract.SubcontractId;
import jp.daicho.office.StaffId;

/** The same for those who work for the vendor. */
final class PinnedSubcontracts {

    private static final SubcontractId R1 = new SubcontractId("R1");
    private static final SubcontractId R2 = new SubcontractId("R2");
    private static final StaffId TARO = new StaffId("S-0002");

    private PinnedSubcontracts() {}

    static Stream<Stored> all() {
        return Stream.concat(ofRequests(), ofDecisions());
    }

    private static Stream<Stored> ofRequests() {
        return Stream.of(
                Stored.as(
                        new SubcontractRequested(
                                C1, R2, R1, SAKURA, null, "発送", "設備", "施錠", true, true, true, HANAKO, APRIL, "届出",
                                PAPERS),
                        "SubcontractRequested",
                        "{'contract':'C-2026-0001','sub':'R2','parent':'R1','vendor':'V-0042','scope':'発送',"
                                + "'purpose':'設備','safeguards':'施錠','subsidiary':true,'myNumber':true,"
                                + "'inUse':true,'applicant':'S-0001'," + GROUNDS_JSON),
                Stored.as(
                        new SubcontractRequested(
                                C1, R1, null, null, "もみじ", "発送", "設備", null, false, false, false, HANAKO, APRIL, null,
                                NONE),
                        "SubcontractRequested",
                        "{'contract':'C-2026-0001','sub':'R1','name':'もみじ','scope':'発送','purpose':'設備',"
                                + "'subsidiary':false,'myNumber':false,'inUse':false,'applicant':'S-0001',"
                                + ALONE_JSON));
    }

    private static Stream<Stored> ofDecisions() {
        return Stream.of(
                Stored.as(
                        new SubcontractApproved(C1, R1, List.of(C09), true, TARO, HANAKO, "決1", APRIL, "届出", PAPERS),
                        "SubcontractApproved",
                        "{'contract':'C-2026-0001','sub':'R1','flowDown':['C09'],'originalConsent':true,"
                                + "'approver':'S-0002','applicant':'S-0001','decision':'決1'," + GROUNDS_JSON),
                Stored.as(
                        new SubcontractApproved(C1, R1, List.of(), false, TARO, HANAKO, null, APRIL, null, NONE),
                        "SubcontractApproved",
                        "{'contract':'C-2026-0001','sub':'R1','originalConsent':false,"
                                + "'approver':'S-0002','applicant':'S-0001'," + ALONE_JSON),
                Stored.as(
                        new SubcontractRefused(C1, R1, TARO, HANAKO, "決1", APRIL, "届出", PAPERS),
                        "SubcontractRefused",
                        "{'contract':'C-2026-0001','sub':'R1','approver':'S-0002','applicant':'S-0001',"
                                + "'decision':'決1'," + GROUNDS_JSON),
                Stored.as(
                        new SubcontractRefused(C1, R1, TARO, HANAKO, null, APRIL, "届出", NONE),
                        "SubcontractRefused",
                        "{'contract':'C-2026-0001','sub':'R1','approver':'S-0002','applicant':'S-0001'," + REASON_JSON),
                Stored.as(
                        new SubcontractEnded(C1, R1, APRIL, "届出", PAPERS),
                        "SubcontractEnded",
                        "{'contract':'C-2026-0001','sub':'R1'," + GROUNDS_JSON),
                Stored.as(
                        new SubcontractEnded(C1, R1, APRIL, null, NONE),
                        "SubcontractEnded",
                        "{'contract':'C-2026-0001','sub':'R1'," + ALONE_JSON),
                Stored.as(
                        new FlowDownRecorded(C1, R1, List.of(C09), APRIL, "届出", PAPERS),
                        "FlowDownRecorded",
                        "{'contract':'C-2026-0001','sub':'R1','flowDown':['C09']," + GROUNDS_JSON),
                Stored.as(
                        new FlowDownRecorded(C1, R1, List.of(C09), APRIL, null, NONE),
                        "FlowDownRecorded",
                        "{'contract':'C-2026-0001','sub':'R1','flowDown':['C09']," + ALONE_JSON));
    }
}
