package jp.daicho.contract.view;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.clause.ClauseId;
import jp.daicho.contract.oversight.ArrangementEvent.NdaConcluded;
import jp.daicho.contract.oversight.ArrangementEvent.PlacesNamed;
import jp.daicho.contract.oversight.ArrangementEvent.ResponsiblePersonsNamed;
import jp.daicho.contract.oversight.IncidentEvent.IncidentReported;
import jp.daicho.contract.oversight.MeasureEvent;
import jp.daicho.contract.oversight.MeasureEvent.MeasureRequired;
import jp.daicho.contract.oversight.MeasureState;
import jp.daicho.contract.oversight.OversightEvent.ConfirmationRecorded;
import jp.daicho.contract.oversight.OversightEvent.DeficiencyFound;
import jp.daicho.contract.oversight.OversightEvent.PeriodicReportReceived;
import jp.daicho.contract.oversight.OversightEvent.ReportedToCiso;
import org.jspecify.annotations.Nullable;

/**
 * What was arranged with the vendor, whether it keeps the contract, and what was done where not, as it was known on the
 * day asked for. Everything in the order of the days; persons by code.
 *
 * @param places the last ones named, if there are any
 */
public record OversightDetails(
        List<NdaConcluded> ndas,
        List<ResponsiblePersonsNamed> persons,
        @Nullable PlacesNamed places,
        List<ConfirmationRecorded> confirmations,
        List<PeriodicReportReceived> reports,
        List<DeficiencyFound> deficiencies,
        List<Measure> measures,
        List<Incident> incidents,
        List<ReportedToCiso> reportedToCiso) {

    /** A measure, and what came of it so far: {@code steps} begins with the demand. */
    public record Measure(List<MeasureEvent> steps) {

        public Measure {
            steps = List.copyOf(steps);
        }

        public MeasureRequired required() {
            return (MeasureRequired) steps.getFirst();
        }

        public MeasureState state() {
            return MeasureState.after(steps.getLast());
        }

        /** Since when it stands where it stands. */
        public LocalDate since() {
            return steps.getLast().effectiveOn();
        }
    }

    /** An incident, and the clauses by which the organ acted. */
    public record Incident(IncidentReported reported, List<ClauseId> invoked) {}
}
