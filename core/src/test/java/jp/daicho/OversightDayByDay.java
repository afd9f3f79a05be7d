package jp.daicho;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.ToIntFunction;
import jp.daicho.contract.oversight.Effect;
import jp.daicho.contract.oversight.MeasureEvent.MeasureRequired;
import jp.daicho.contract.oversight.MeasureEvent.MeasureResponded;
import jp.daicho.contract.oversight.MeasureEvent.MeasureVerified;
import jp.daicho.contract.oversight.OversightEvent.DeficiencyFound;
import jp.daicho.contract.oversight.Result;
import jp.daicho.contract.view.ContractRow;
import jp.daicho.contract.view.OversightDetails;
import jp.daicho.contract.view.OversightDetails.Measure;

/** The same for the watch over a vendor's work. */
final class OversightDayByDay {

    private final LocalDate day;
    private final ToIntFunction<String> number;
    private final BiConsumer<String, String> amiss;

    /**
     * @param number a rule's setting
     * @param amiss takes a gap's name, and which setting says how heavily it weighs
     */
    OversightDayByDay(LocalDate day, ToIntFunction<String> number, BiConsumer<String, String> amiss) {
        this.day = day;
        this.number = number;
        this.amiss = amiss;
    }

    private void add(String rule, ContractRow row, String item) {
        amiss.accept(rule + ":" + row.contract() + (item.isEmpty() ? "" : ":" + item), rule + ".severity");
    }

    void judge(ContractRow row, OversightDetails watch) {
        if (watch.persons().isEmpty()) {
            add("OC-15", row, "PERSON");
        }
        if (watch.places() == null) {
            add("OC-15", row, "PLACE");
        }
        if (!watch.confirmations().isEmpty()) {
            var due = watch.confirmations().getLast().nextDue();
            if (due != null && day.isAfter(due)) {
                add("OC-05", row, "");
            }
        }
        watch.incidents().stream()
                .filter(incident -> incident.invoked().isEmpty())
                .forEach(incident -> add("OC-21", row, incident.reported().incident()));
        unanswered(row, watch);
        watch.measures().forEach(measure -> judge(row, measure));
        if (found(watch).stream()
                .filter(each -> isPast(each, "OC-08.days"))
                .anyMatch(each -> watch.reportedToCiso().stream()
                        .allMatch(told -> told.effectiveOn().isBefore(each)))) {
            add("OC-08", row, "");
        }
    }

    private void unanswered(ContractRow row, OversightDetails watch) {
        for (DeficiencyFound found : watch.deficiencies()) {
            if (isPast(found.effectiveOn(), "OC-06.days")
                    && watch.measures().stream()
                            .noneMatch(measure ->
                                    found.deficiency().equals(measure.required().deficiency()))) {
                add("OC-06", row, found.deficiency());
            }
        }
        if (deficient(watch).stream()
                .filter(each -> isPast(each, "OC-06.days"))
                .anyMatch(each -> watch.measures().stream()
                        .filter(measure -> measure.required().deficiency() == null)
                        .allMatch(measure -> measure.required().effectiveOn().isBefore(each)))) {
            add("OC-06", row, "");
        }
    }

    private void judge(ContractRow row, Measure measure) {
        var last = measure.steps().getLast();
        boolean open = last instanceof MeasureRequired
                || (last instanceof MeasureVerified verified && verified.result() == Effect.INSUFFICIENT);
        if (open && day.isAfter(measure.required().due())) {
            add("OC-06", row, measure.required().measure());
        }
        if (last instanceof MeasureResponded && isPast(last.effectiveOn(), "OC-07.days")) {
            add("OC-07", row, measure.required().measure());
        }
    }

    private boolean isPast(LocalDate since, String days) {
        return day.isAfter(since.plusDays(number.applyAsInt(days)));
    }

    private static List<LocalDate> deficient(OversightDetails watch) {
        return watch.confirmations().stream()
                .filter(confirmation -> confirmation.result() == Result.DEFICIENT)
                .map(confirmation -> confirmation.effectiveOn())
                .toList();
    }

    private static List<LocalDate> found(OversightDetails watch) {
        var found = new ArrayList<>(deficient(watch));
        watch.deficiencies().forEach(each -> found.add(each.effectiveOn()));
        watch.incidents().forEach(each -> found.add(each.reported().effectiveOn()));
        return found;
    }
}
