package jp.daicho.contract.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.daicho.clause.ClauseId;
import jp.daicho.contract.oversight.ArrangementEvent;
import jp.daicho.contract.oversight.ArrangementEvent.NdaConcluded;
import jp.daicho.contract.oversight.ArrangementEvent.PlacesNamed;
import jp.daicho.contract.oversight.ArrangementEvent.ResponsiblePersonsNamed;
import jp.daicho.contract.oversight.IncidentEvent;
import jp.daicho.contract.oversight.IncidentEvent.ClauseInvoked;
import jp.daicho.contract.oversight.IncidentEvent.IncidentReported;
import jp.daicho.contract.oversight.MeasureEvent;
import jp.daicho.contract.oversight.OversightEvent;
import jp.daicho.contract.oversight.OversightEvent.ConfirmationRecorded;
import jp.daicho.contract.oversight.OversightEvent.DeficiencyFound;
import jp.daicho.contract.oversight.OversightEvent.PeriodicReportReceived;
import jp.daicho.contract.oversight.OversightEvent.ReportedToCiso;
import jp.daicho.contract.oversight.OversightEvent.ResponsiblePersonForgotten;
import jp.daicho.contract.view.OversightDetails.Incident;
import jp.daicho.contract.view.OversightDetails.Measure;
import jp.daicho.shared.Timeline;

/** Whether one contract's vendor keeps it: its timelines. */
final class OversightRecord {

    private final Timeline<NdaConcluded> ndas = new Timeline<>();
    private final Timeline<ResponsiblePersonsNamed> persons = new Timeline<>();
    private final Timeline<PlacesNamed> places = new Timeline<>();
    private final Timeline<ConfirmationRecorded> confirmations = new Timeline<>();
    private final Timeline<PeriodicReportReceived> reports = new Timeline<>();
    private final Timeline<DeficiencyFound> deficiencies = new Timeline<>();
    private final Timeline<MeasureEvent> measures = new Timeline<>();
    private final Timeline<IncidentReported> incidents = new Timeline<>();
    private final Timeline<ClauseInvoked> invoked = new Timeline<>();
    private final Timeline<ReportedToCiso> told = new Timeline<>();

    void on(OversightEvent event, long position) {
        var day = event.effectiveOn();
        switch (event) {
            case ArrangementEvent arranged -> on(arranged, position);
            case ConfirmationRecorded recorded -> confirmations.put(day, position, recorded);
            case PeriodicReportReceived received -> reports.put(day, position, received);
            case DeficiencyFound found -> deficiencies.put(day, position, found);
            case MeasureEvent step -> measures.put(day, position, step);
            case IncidentEvent happened -> on(happened, position);
            case ReportedToCiso reported -> told.put(day, position, reported);
            case ResponsiblePersonForgotten ignored -> {} // told by the key
        }
    }

    private void on(ArrangementEvent event, long position) {
        var day = event.effectiveOn();
        switch (event) {
            case NdaConcluded concluded -> ndas.put(day, position, concluded);
            case ResponsiblePersonsNamed named -> persons.put(day, position, named);
            case PlacesNamed named -> places.put(day, position, named);
        }
    }

    private void on(IncidentEvent event, long position) {
        switch (event) {
            case IncidentReported reported -> incidents.put(event.effectiveOn(), position, reported);
            case ClauseInvoked clause -> invoked.put(event.effectiveOn(), position, clause);
        }
    }

    void takeOut(long position) {
        ndas.remove(position);
        persons.remove(position);
        places.remove(position);
        confirmations.remove(position);
        reports.remove(position);
        invoked.remove(position);
        told.remove(position);
    }

    OversightDetails details(LocalDate day) {
        return new OversightDetails(
                List.copyOf(ndas.upTo(day)),
                persons(day),
                places.at(day),
                List.copyOf(confirmations.upTo(day)),
                List.copyOf(reports.upTo(day)),
                List.copyOf(deficiencies.upTo(day)),
                measures(day),
                incidents(day),
                List.copyOf(told.upTo(day)));
    }

    private List<ResponsiblePersonsNamed> persons(LocalDate day) {
        Map<String, ResponsiblePersonsNamed> latest =
                new TreeMap<>(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
        persons.upTo(day).forEach(named -> latest.put(named.person(), named));
        return List.copyOf(latest.values());
    }

    private List<Measure> measures(LocalDate day) {
        Map<String, List<MeasureEvent>> steps = new LinkedHashMap<>();
        measures.upTo(day)
                .forEach(step -> steps.computeIfAbsent(step.measure(), code -> new ArrayList<>())
                        .add(step));
        return steps.values().stream().map(Measure::new).toList();
    }

    private List<Incident> incidents(LocalDate day) {
        return incidents.upTo(day).stream()
                .map(reported -> new Incident(reported, invoked(reported.incident(), day)))
                .toList();
    }

    private List<ClauseId> invoked(String incident, LocalDate day) {
        return invoked.upTo(day).stream()
                .filter(clause -> clause.incident().equals(incident))
                .map(ClauseInvoked::clause)
                .toList();
    }
}
