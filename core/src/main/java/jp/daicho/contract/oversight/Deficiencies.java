package jp.daicho.contract.oversight;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.oversight.MeasureEvent.MeasureRequired;
import jp.daicho.contract.oversight.OversightEvent.ConfirmationRecorded;
import jp.daicho.contract.oversight.OversightEvent.DeficiencyFound;
import jp.daicho.shared.NextCode;
import jp.daicho.shared.Refused;
import org.jspecify.annotations.Nullable;

/** What was found amiss in one contract's performance: deficiencies, and deficient confirmations. */
final class Deficiencies {

    private final Map<String, DeficiencyFound> found = new HashMap<>();
    private final Map<Long, LocalDate> confirmed = new HashMap<>();
    private NextCode next = new NextCode("F", 1, 1);

    void on(DeficiencyFound event) {
        found.put(event.deficiency(), event);
        next = next.after(event.deficiency());
    }

    void on(ConfirmationRecorded event, long sequence) {
        if (event.result() == Result.DEFICIENT) {
            confirmed.put(sequence, event.effectiveOn());
        }
    }

    void voided(long sequence) {
        confirmed.remove(sequence);
    }

    String nextCode() {
        return next.code();
    }

    boolean contains(DeficiencyFound event) {
        return event.isAmong(found.values());
    }

    /** Refuse {@code named}, unless it was found by {@code day}. */
    void refuseUnlessFound(String named, LocalDate day, ContractId contract) {
        var deficiency = found.get(named);
        if (deficiency == null) {
            throw Refused.notFound("deficiency-unknown", named, contract);
        }
        if (day.isBefore(deficiency.effectiveOn())) {
            throw Refused.byRule("step-too-early", named, day, deficiency.effectiveOn());
        }
    }

    /**
     * What a measure from {@code day} answers that names nothing: the deficient confirmations so far, which is null, if
     * one of them is open; else the latest deficiency that is; else nothing, which is null too.
     */
    @Nullable
    String latestOpen(LocalDate day, Collection<MeasureRequired> measures) {
        if (confirmed.values().stream().anyMatch(each -> !each.isAfter(day) && isOpen(each, measures))) {
            return null;
        }
        return found.values().stream()
                .filter(each -> !each.effectiveOn().isAfter(day))
                .filter(each ->
                        measures.stream().noneMatch(measure -> each.deficiency().equals(measure.deficiency())))
                .max(Comparator.comparing(DeficiencyFound::effectiveOn)
                        .thenComparingInt(each -> each.deficiency().length())
                        .thenComparing(DeficiencyFound::deficiency))
                .map(DeficiencyFound::deficiency)
                .orElse(null);
    }

    private static boolean isOpen(LocalDate confirmed, Collection<MeasureRequired> measures) {
        return measures.stream()
                .filter(measure -> measure.deficiency() == null)
                .allMatch(measure -> measure.effectiveOn().isBefore(confirmed));
    }
}
