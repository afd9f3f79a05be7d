package jp.daicho;

import static jp.daicho.PinnedEvents.ALONE_JSON;
import static jp.daicho.PinnedEvents.APRIL;
import static jp.daicho.PinnedEvents.C1;
import static jp.daicho.PinnedEvents.CLASSES;
import static jp.daicho.PinnedEvents.GROUNDS_JSON;
import static jp.daicho.PinnedEvents.MAY;
import static jp.daicho.PinnedEvents.NONE;
import static jp.daicho.PinnedEvents.PAPERS;
import static jp.daicho.PinnedEvents.REASON_JSON;
import static jp.daicho.PinnedEvents.SAKURA;
import static jp.daicho.PinnedEvents.ZONES;

import java.util.List;
import java.util.stream.Stream;
import jp.daicho.PinnedEvents.Stored;
import jp.daicho.contract.PlanEvent.OutsourcingAbandoned;
import jp.daicho.contract.PlanEvent.OutsourcingPlanned;
import jp.daicho.contract.SystemWork;
import jp.daicho.contract.TermEvent.ContractAmended;
import jp.daicho.contract.TermEvent.WorkResumed;
import jp.daicho.contract.TermEvent.WorkSuspended;
import jp.daicho.contract.selection.SelectionEvent.CandidateAssessed;
import jp.daicho.contract.selection.SelectionEvent.SelectionCriteriaFixed;
import jp.daicho.contract.selection.SelectionEvent.VendorSelected;
import jp.daicho.contract.selection.Suitability;

/** The same for what happens before a contract is concluded, and on its way. */
final class PinnedPlans {

    private PinnedPlans() {}

    static Stream<Stored> all() {
        return Stream.of(ofPlans(), ofSelections(), ofTerms()).flatMap(pinned -> pinned);
    }

    private static Stream<Stored> ofPlans() {
        return Stream.of(
                Stored.as(
                        new OutsourcingPlanned(
                                C1,
                                "保守",
                                "契1",
                                1_000L,
                                "書記室",
                                CLASSES,
                                ZONES,
                                true,
                                false,
                                SystemWork.BUILD,
                                true,
                                APRIL,
                                "届出",
                                PAPERS),
                        "OutsourcingPlanned",
                        "{'contract':'C-2026-0001','title':'保守','number':'契1','amount':1000,'section':'書記室',"
                                + "'information':['3b','2'],'zones':['my-number','lgwan'],'personalData':true,"
                                + "'myNumber':false,'system':'build','juki':true," + GROUNDS_JSON),
                Stored.as(
                        new OutsourcingPlanned(
                                C1, "保守", null, null, null, List.of(), List.of(), null, null, null, null, APRIL, null,
                                NONE),
                        "OutsourcingPlanned",
                        "{'contract':'C-2026-0001','title':'保守'," + ALONE_JSON),
                Stored.as(
                        new OutsourcingAbandoned(C1, APRIL, "届出", PAPERS),
                        "OutsourcingAbandoned",
                        "{'contract':'C-2026-0001'," + GROUNDS_JSON),
                Stored.as(
                        new OutsourcingAbandoned(C1, APRIL, "届出", NONE),
                        "OutsourcingAbandoned",
                        "{'contract':'C-2026-0001'," + REASON_JSON));
    }

    private static Stream<Stored> ofSelections() {
        return Stream.of(
                Stored.as(
                        new SelectionCriteriaFixed(C1, "選定基準 R8.1", APRIL, "届出", PAPERS),
                        "SelectionCriteriaFixed",
                        "{'contract':'C-2026-0001','criteria':'選定基準 R8.1'," + GROUNDS_JSON),
                Stored.as(
                        new SelectionCriteriaFixed(C1, "選定基準 R8.1", APRIL, null, NONE),
                        "SelectionCriteriaFixed",
                        "{'contract':'C-2026-0001','criteria':'選定基準 R8.1'," + ALONE_JSON),
                Stored.as(
                        new CandidateAssessed(C1, SAKURA, Suitability.SUITABLE, "実績", APRIL, "届出", PAPERS),
                        "CandidateAssessed",
                        "{'contract':'C-2026-0001','vendor':'V-0042','result':'suitable','text':'実績'," + GROUNDS_JSON),
                Stored.as(
                        new CandidateAssessed(C1, SAKURA, Suitability.UNSUITABLE, null, APRIL, null, NONE),
                        "CandidateAssessed",
                        "{'contract':'C-2026-0001','vendor':'V-0042','result':'unsuitable'," + ALONE_JSON),
                Stored.as(
                        new VendorSelected(C1, SAKURA, APRIL, "届出", PAPERS),
                        "VendorSelected",
                        "{'contract':'C-2026-0001','vendor':'V-0042'," + GROUNDS_JSON),
                Stored.as(
                        new VendorSelected(C1, SAKURA, APRIL, null, NONE),
                        "VendorSelected",
                        "{'contract':'C-2026-0001','vendor':'V-0042'," + ALONE_JSON));
    }

    private static Stream<Stored> ofTerms() {
        return Stream.of(
                Stored.as(
                        new ContractAmended(C1, "期間", "変1", 1_000L, MAY, APRIL, "届出", PAPERS),
                        "ContractAmended",
                        "{'contract':'C-2026-0001','text':'期間','number':'変1','amount':1000,'to':'2026-05-01',"
                                + GROUNDS_JSON),
                Stored.as(
                        new ContractAmended(C1, "期間", null, null, null, APRIL, null, NONE),
                        "ContractAmended",
                        "{'contract':'C-2026-0001','text':'期間'," + ALONE_JSON),
                Stored.as(
                        new WorkSuspended(C1, APRIL, "届出", PAPERS),
                        "WorkSuspended",
                        "{'contract':'C-2026-0001'," + GROUNDS_JSON),
                Stored.as(
                        new WorkSuspended(C1, APRIL, "届出", NONE),
                        "WorkSuspended",
                        "{'contract':'C-2026-0001'," + REASON_JSON),
                Stored.as(
                        new WorkResumed(C1, APRIL, "届出", PAPERS),
                        "WorkResumed",
                        "{'contract':'C-2026-0001'," + GROUNDS_JSON),
                Stored.as(
                        new WorkResumed(C1, APRIL, "届出", NONE),
                        "WorkResumed",
                        "{'contract':'C-2026-0001'," + REASON_JSON));
    }
}
