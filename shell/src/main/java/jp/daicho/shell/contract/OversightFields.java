package jp.daicho.shell.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.daicho.clause.ClauseId;
import jp.daicho.contract.oversight.ArrangementEvent.NdaConcluded;
import jp.daicho.contract.oversight.ArrangementEvent.ResponsiblePersonsNamed;
import jp.daicho.contract.oversight.OversightEvent.ConfirmationRecorded;
import jp.daicho.contract.oversight.OversightEvent.DeficiencyFound;
import jp.daicho.contract.oversight.OversightEvent.PeriodicReportReceived;
import jp.daicho.contract.oversight.OversightEvent.ReportedToCiso;
import jp.daicho.contract.view.OversightDetails;
import jp.daicho.contract.view.OversightDetails.Incident;
import jp.daicho.contract.view.OversightDetails.Measure;
import jp.daicho.shared.Sealed;
import jp.daicho.shell.wiring.CurrentRegister;
import org.jspecify.annotations.Nullable;

/** What {@code contract show} says of the watch over the vendor's work. */
final class OversightFields {

    private final CurrentRegister register;

    OversightFields(CurrentRegister register) {
        this.register = register;
    }

    void put(OversightDetails watch, Map<String, @Nullable Object> fields) {
        var places = watch.places();
        fields.put("ndas", each(watch.ndas(), OversightFields::nda));
        fields.put("persons", each(watch.persons(), this::person));
        fields.put("places", places == null ? List.of() : places.places());
        fields.put(
                "country",
                places == null || places.country() == null
                        ? null
                        : places.country().value());
        fields.put("confirmations", each(watch.confirmations(), OversightFields::confirmation));
        fields.put("reports", each(watch.reports(), OversightFields::report));
        fields.put("deficiencies", each(watch.deficiencies(), OversightFields::deficiency));
        fields.put("measures", each(watch.measures(), OversightFields::measure));
        fields.put("incidents", each(watch.incidents(), OversightFields::incident));
        fields.put("reportedToCiso", each(watch.reportedToCiso(), OversightFields::told));
    }

    private static <T> List<Map<String, @Nullable Object>> each(
            List<T> facts, Function<T, Map<String, @Nullable Object>> fields) {
        return facts.stream().map(fields).toList();
    }

    private static Map<String, @Nullable Object> nda(NdaConcluded nda) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("on", nda.effectiveOn());
        fields.put("number", nda.number());
        return fields;
    }

    private Map<String, @Nullable Object> person(ResponsiblePersonsNamed person) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", person.person());
        fields.put("name", open(person.name(), "name"));
        fields.put("post", person.post());
        fields.put("phone", open(person.phone(), "phone"));
        fields.put("email", open(person.email(), "email"));
        fields.put("since", person.effectiveOn());
        return fields;
    }

    private @Nullable Object open(@Nullable Sealed sealed, String field) {
        return sealed == null ? null : register.open(sealed, ResponsiblePersonsNamed.class, field);
    }

    private static Map<String, @Nullable Object> confirmation(ConfirmationRecorded confirmation) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("on", confirmation.effectiveOn());
        fields.put("method", confirmation.method());
        fields.put("result", confirmation.result());
        fields.put("items", confirmation.items());
        fields.put("nextDue", confirmation.nextDue());
        return fields;
    }

    private static Map<String, @Nullable Object> report(PeriodicReportReceived report) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("on", report.effectiveOn());
        fields.put("period", report.period());
        fields.put("text", report.text());
        return fields;
    }

    private static Map<String, @Nullable Object> deficiency(DeficiencyFound deficiency) {
        var clause = deficiency.clause();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", deficiency.deficiency());
        fields.put("on", deficiency.effectiveOn());
        fields.put("clause", clause == null ? null : clause.value());
        fields.put("text", deficiency.text());
        return fields;
    }

    private static Map<String, @Nullable Object> measure(Measure measure) {
        var required = measure.required();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", required.measure());
        fields.put("deficiency", required.deficiency());
        fields.put("text", required.text());
        fields.put("on", required.effectiveOn());
        fields.put("due", required.due());
        fields.put("state", measure.state());
        fields.put("since", measure.since());
        return fields;
    }

    private static Map<String, @Nullable Object> incident(Incident incident) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", incident.reported().incident());
        fields.put("on", incident.reported().effectiveOn());
        fields.put("text", incident.reported().text());
        fields.put("clauses", incident.invoked().stream().map(ClauseId::value).toList());
        return fields;
    }

    private static Map<String, @Nullable Object> told(ReportedToCiso told) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("on", told.effectiveOn());
        fields.put("recipient", told.recipient());
        fields.put("text", told.text());
        return fields;
    }
}
