package jp.daicho;

import static jp.daicho.PinnedEvents.ALONE_JSON;
import static jp.daicho.PinnedEvents.APRIL;
import static jp.daicho.PinnedEvents.BOX;
import static jp.daicho.PinnedEvents.BOX_JSON;
import static jp.daicho.PinnedEvents.C09;
import static jp.daicho.PinnedEvents.C1;
import static jp.daicho.PinnedEvents.GROUNDS_JSON;
import static jp.daicho.PinnedEvents.MAY;
import static jp.daicho.PinnedEvents.NONE;
import static jp.daicho.PinnedEvents.PAPERS;

import java.util.List;
import java.util.stream.Stream;
import jp.daicho.PinnedEvents.Stored;
import jp.daicho.contract.oversight.ArrangementEvent.NdaConcluded;
import jp.daicho.contract.oversight.ArrangementEvent.PlacesNamed;
import jp.daicho.contract.oversight.ArrangementEvent.ResponsiblePersonsNamed;
import jp.daicho.contract.oversight.Effect;
import jp.daicho.contract.oversight.IncidentEvent.ClauseInvoked;
import jp.daicho.contract.oversight.IncidentEvent.IncidentReported;
import jp.daicho.contract.oversight.MeasureEvent.MeasureEscalated;
import jp.daicho.contract.oversight.MeasureEvent.MeasureRequired;
import jp.daicho.contract.oversight.MeasureEvent.MeasureResponded;
import jp.daicho.contract.oversight.MeasureEvent.MeasureVerified;
import jp.daicho.contract.oversight.OversightEvent.DeficiencyFound;
import jp.daicho.contract.oversight.OversightEvent.PeriodicReportReceived;
import jp.daicho.contract.oversight.OversightEvent.ReportedToCiso;
import jp.daicho.contract.oversight.Recipient;
import jp.daicho.shared.DomainEvent;
import jp.daicho.vendor.Country;

/** The same for the watch over a vendor's work; confirmations are among the events of contracts. */
final class PinnedOversight {

    private PinnedOversight() {}

    static Stream<Stored> all() {
        return Stream.of(ofArrangements(), ofFindings(), ofMeasures(), ofIncidents())
                .flatMap(pinned -> pinned);
    }

    private static Stored as(DomainEvent event, String json) {
        return Stored.as(event, event.getClass().getSimpleName(), "{'contract':'C-2026-0001'," + json);
    }

    private static Stream<Stored> ofArrangements() {
        return Stream.of(
                as(new NdaConcluded(C1, "密1", APRIL, "届出", PAPERS), "'number':'密1'," + GROUNDS_JSON),
                as(new NdaConcluded(C1, null, APRIL, null, NONE), ALONE_JSON),
                as(
                        new ResponsiblePersonsNamed(C1, "H1", BOX, "主任", BOX, BOX, APRIL, "届出", PAPERS),
                        "'person':'H1','name':" + BOX_JSON + ",'post':'主任','phone':" + BOX_JSON + ",'email':" + BOX_JSON
                                + "," + GROUNDS_JSON),
                as(
                        new ResponsiblePersonsNamed(C1, "H1", BOX, null, null, null, APRIL, null, NONE),
                        "'person':'H1','name':" + BOX_JSON + "," + ALONE_JSON),
                as(
                        new PlacesNamed(C1, List.of("本社", "小城市役所"), new Country("JP"), APRIL, "届出", PAPERS),
                        "'places':['本社','小城市役所'],'country':'JP'," + GROUNDS_JSON),
                as(new PlacesNamed(C1, List.of("本社"), null, APRIL, null, NONE), "'places':['本社']," + ALONE_JSON));
    }

    private static Stream<Stored> ofFindings() {
        return Stream.of(
                as(
                        new PeriodicReportReceived(C1, "4月分", "異常なし", APRIL, "届出", PAPERS),
                        "'period':'4月分','text':'異常なし'," + GROUNDS_JSON),
                as(new PeriodicReportReceived(C1, null, null, APRIL, null, NONE), ALONE_JSON),
                as(
                        new DeficiencyFound(C1, "F1", "無断の再委託", C09, APRIL, "届出", PAPERS),
                        "'deficiency':'F1','text':'無断の再委託','clause':'C09'," + GROUNDS_JSON),
                as(
                        new DeficiencyFound(C1, "F1", "無断の再委託", null, APRIL, null, NONE),
                        "'deficiency':'F1','text':'無断の再委託'," + ALONE_JSON),
                as(
                        new ReportedToCiso(C1, Recipient.SECURITY_OFFICER, "口頭", APRIL, "届出", PAPERS),
                        "'recipient':'security-officer','text':'口頭'," + GROUNDS_JSON),
                as(
                        new ReportedToCiso(C1, Recipient.CISO, null, APRIL, null, NONE),
                        "'recipient':'ciso'," + ALONE_JSON));
    }

    private static Stream<Stored> ofMeasures() {
        return Stream.of(
                as(
                        new MeasureRequired(C1, "M1", "F1", "是正", MAY, APRIL, "届出", PAPERS),
                        "'measure':'M1','deficiency':'F1','text':'是正','due':'2026-05-01'," + GROUNDS_JSON),
                as(
                        new MeasureRequired(C1, "M1", null, "是正", MAY, APRIL, null, NONE),
                        "'measure':'M1','text':'是正','due':'2026-05-01'," + ALONE_JSON),
                as(
                        new MeasureResponded(C1, "M1", "是正済", APRIL, "届出", PAPERS),
                        "'measure':'M1','text':'是正済'," + GROUNDS_JSON),
                as(
                        new MeasureResponded(C1, "M1", "是正済", APRIL, null, NONE),
                        "'measure':'M1','text':'是正済'," + ALONE_JSON),
                as(
                        new MeasureVerified(C1, "M1", Effect.EFFECTIVE, APRIL, "届出", PAPERS),
                        "'measure':'M1','result':'effective'," + GROUNDS_JSON),
                as(
                        new MeasureVerified(C1, "M1", Effect.INSUFFICIENT, APRIL, null, NONE),
                        "'measure':'M1','result':'insufficient'," + ALONE_JSON),
                as(
                        new MeasureEscalated(C1, "M1", "回答なし", APRIL, "届出", PAPERS),
                        "'measure':'M1','text':'回答なし'," + GROUNDS_JSON),
                as(new MeasureEscalated(C1, "M1", null, APRIL, null, NONE), "'measure':'M1'," + ALONE_JSON));
    }

    private static Stream<Stored> ofIncidents() {
        return Stream.of(
                as(
                        new IncidentReported(C1, "E1", "USBの紛失", APRIL, "届出", PAPERS),
                        "'incident':'E1','text':'USBの紛失'," + GROUNDS_JSON),
                as(
                        new IncidentReported(C1, "E1", "USBの紛失", APRIL, null, NONE),
                        "'incident':'E1','text':'USBの紛失'," + ALONE_JSON),
                as(
                        new ClauseInvoked(C1, "E1", C09, APRIL, "届出", PAPERS),
                        "'incident':'E1','clause':'C09'," + GROUNDS_JSON),
                as(
                        new ClauseInvoked(C1, "E1", C09, APRIL, null, NONE),
                        "'incident':'E1','clause':'C09'," + ALONE_JSON));
    }
}
