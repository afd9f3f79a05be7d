package jp.daicho.gap.contract;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.daicho.contract.oversight.ArrangementEvent;
import jp.daicho.contract.oversight.ArrangementEvent.NdaConcluded;
import jp.daicho.contract.oversight.ArrangementEvent.PlacesNamed;
import jp.daicho.contract.oversight.ArrangementEvent.ResponsiblePersonsNamed;
import jp.daicho.contract.oversight.IncidentEvent;
import jp.daicho.contract.oversight.IncidentEvent.ClauseInvoked;
import jp.daicho.contract.oversight.IncidentEvent.IncidentReported;
import jp.daicho.contract.oversight.MeasureEvent;
import jp.daicho.contract.oversight.MeasureEvent.MeasureRequired;
import jp.daicho.contract.oversight.OversightEvent;
import jp.daicho.contract.oversight.OversightEvent.ConfirmationRecorded;
import jp.daicho.contract.oversight.OversightEvent.DeficiencyFound;
import jp.daicho.contract.oversight.OversightEvent.PeriodicReportReceived;
import jp.daicho.contract.oversight.OversightEvent.ReportedToCiso;
import jp.daicho.contract.oversight.OversightEvent.ResponsiblePersonForgotten;
import jp.daicho.contract.oversight.Result;
import jp.daicho.shared.Days;
import jp.daicho.shared.Stretch;
import jp.daicho.shared.Timeline;
import org.jspecify.annotations.Nullable;

/** What rules know of how one contract's vendor is watched. */
final class OversightStory {

    private final Timeline<ConfirmationRecorded> confirmations = new Timeline<>();
    private final Timeline<LocalDate> ndas = new Timeline<>();
    private final NamedPersons persons = new NamedPersons();
    private final Pending places = new Pending();
    private final Pending reports = new Pending();
    private final Pending deficientConfirmations = new Pending();
    private final Map<String, Pending> deficiencies = new TreeMap<>();
    private final Map<String, Pending> incidents = new TreeMap<>();
    private final Map<String, MeasureStory> measures = new TreeMap<>();

    /** A measure from the demand on, which stands at {@code position}. */
    record MeasureStory(MeasureRequired required, long position, Timeline<MeasureEvent> steps) {

        List<Stretch<MeasureEvent>> stretches() {
            return steps.stretches();
        }
    }

    /** @param position where the contract was concluded: from the first day on, places are to be named */
    OversightStory(long position) {
        places.ask(LocalDate.MIN, position);
    }

    /** The days on which an agreement binds the vendor to secrecy. */
    Days sworn() {
        return Days.of(ndas.stretches().stream().map(Stretch::period).toList());
    }

    void on(OversightEvent event, long at) {
        var day = event.effectiveOn();
        switch (event) {
            case ArrangementEvent arranged -> on(arranged, at);
            case ConfirmationRecorded confirmed -> on(confirmed, at);
            case DeficiencyFound found -> {
                deficiencies
                        .computeIfAbsent(found.deficiency(), code -> new Pending())
                        .ask(day, at);
                reports.ask(day, at);
            }
            case MeasureEvent step -> on(step, at);
            case IncidentEvent happened -> on(happened, at);
            case ReportedToCiso ignored -> reports.done(day, at);
            case PeriodicReportReceived ignored -> {}
            case ResponsiblePersonForgotten gone -> persons.on(gone);
        }
    }

    private void on(ArrangementEvent event, long at) {
        switch (event) {
            case ResponsiblePersonsNamed named -> persons.on(named, at);
            case PlacesNamed ignored -> places.done(event.effectiveOn(), at);
            case NdaConcluded ignored -> ndas.put(event.effectiveOn(), at, event.effectiveOn());
        }
    }

    private void on(ConfirmationRecorded event, long at) {
        confirmations.put(event.effectiveOn(), at, event);
        if (event.result() == Result.DEFICIENT) {
            deficientConfirmations.ask(event.effectiveOn(), at);
            reports.ask(event.effectiveOn(), at);
        }
    }

    private void on(MeasureEvent event, long at) {
        if (event instanceof MeasureRequired first) {
            measures.put(first.measure(), new MeasureStory(first, at, new Timeline<>()));
            answered(first.deficiency()).done(first.effectiveOn(), at);
        }
        requireNonNull(measures.get(event.measure())).steps().put(event.effectiveOn(), at, event);
    }

    private void on(IncidentEvent event, long at) {
        var clauses = incidents.computeIfAbsent(event.incident(), code -> new Pending());
        switch (event) {
            case IncidentReported reported -> {
                clauses.ask(reported.effectiveOn(), at);
                reports.ask(reported.effectiveOn(), at);
            }
            case ClauseInvoked invoked -> clauses.done(invoked.effectiveOn(), at);
        }
    }

    private Pending answered(@Nullable String deficiency) {
        return deficiency == null ? deficientConfirmations : requireNonNull(deficiencies.get(deficiency));
    }

    void takeOut(long voided) {
        confirmations.remove(voided);
        ndas.remove(voided);
        persons.takeOut(voided);
        Stream.of(
                        Stream.of(places, reports, deficientConfirmations),
                        deficiencies.values().stream(),
                        incidents.values().stream())
                .flatMap(pending -> pending)
                .forEach(pending -> pending.takeOut(voided));
    }

    List<Stretch<ConfirmationRecorded>> confirmations() {
        return confirmations.stretches();
    }

    /** The days on which no responsible person is named. */
    Days personUnnamed() {
        return persons.missing();
    }

    List<Stretch<LocalDate>> placeUnnamed() {
        return places.waits();
    }

    /** From a deficient result, a deficiency or an incident until the next report to those above. */
    List<Stretch<LocalDate>> unreported() {
        return reports.waits();
    }

    /** From a deficient confirmation until the next measure that names no deficiency. */
    List<Stretch<LocalDate>> deficientConfirmations() {
        return deficientConfirmations.waits();
    }

    /** What waits for a measure, by code. */
    Map<String, Pending> deficiencies() {
        return deficiencies;
    }

    /** What waits for a clause to be used, by code. */
    Map<String, Pending> incidents() {
        return incidents;
    }

    Iterable<MeasureStory> measures() {
        return measures.values();
    }
}
