package jp.daicho.contract;

import static jp.daicho.contract.ContractSamples.C1;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.clause.ClauseId;
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
import jp.daicho.contract.oversight.Method;
import jp.daicho.contract.oversight.OversightEvent.ConfirmationRecorded;
import jp.daicho.contract.oversight.OversightEvent.DeficiencyFound;
import jp.daicho.contract.oversight.OversightEvent.PeriodicReportReceived;
import jp.daicho.contract.oversight.OversightEvent.ReportedToCiso;
import jp.daicho.contract.oversight.Recipient;
import jp.daicho.contract.oversight.Result;
import jp.daicho.shared.GlassBoxes;
import jp.daicho.shared.Sealed;
import org.jspecify.annotations.Nullable;

/** How the contract to try things with is watched over. */
public final class OversightSamples {

    private OversightSamples() {}

    public static NdaConcluded nda(@Nullable String number, LocalDate on) {
        return new NdaConcluded(C1, number, on, null, List.of());
    }

    public static ResponsiblePersonsNamed person(String person, String name, LocalDate on) {
        return new ResponsiblePersonsNamed(
                C1, person, box(person, "name", name), "主任", null, null, on, null, List.of());
    }

    public static Sealed box(String person, String field, String text) {
        return GlassBoxes.box(C1 + "/" + person, "ResponsiblePersonsNamed." + field, text);
    }

    public static PlacesNamed places(LocalDate on, String... places) {
        return new PlacesNamed(C1, List.of(places), null, on, null, List.of());
    }

    public static ConfirmationRecorded planning(@Nullable LocalDate nextDue, LocalDate on) {
        return new ConfirmationRecorded(C1, Method.SITE, Result.SATISFACTORY, List.of(), nextDue, on, null, List.of());
    }

    public static PeriodicReportReceived report(String period, LocalDate on) {
        return new PeriodicReportReceived(C1, period, null, on, null, List.of());
    }

    public static DeficiencyFound deficiency(String code, LocalDate on) {
        return new DeficiencyFound(C1, code, "無断の再委託", null, on, null, List.of());
    }

    public static MeasureRequired required(String code, @Nullable String deficiency, LocalDate due, LocalDate on) {
        return new MeasureRequired(C1, code, deficiency, "是正", due, on, null, List.of());
    }

    public static MeasureResponded responded(String code, LocalDate on) {
        return new MeasureResponded(C1, code, "是正済", on, null, List.of());
    }

    public static MeasureVerified verified(String code, Effect result, LocalDate on) {
        return new MeasureVerified(C1, code, result, on, null, List.of());
    }

    public static MeasureEscalated escalated(String code, LocalDate on) {
        return new MeasureEscalated(C1, code, null, on, null, List.of());
    }

    public static ReportedToCiso told(LocalDate on) {
        return new ReportedToCiso(C1, Recipient.CISO, null, on, null, List.of());
    }

    public static IncidentReported incident(String code, LocalDate on) {
        return new IncidentReported(C1, code, "媒体の紛失", on, null, List.of());
    }

    public static ClauseInvoked invoked(String incident, ClauseId clause, LocalDate on) {
        return new ClauseInvoked(C1, incident, clause, on, null, List.of());
    }
}
