package jp.daicho;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.daicho.clause.ClauseId;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.assessment.AssessmentEvent.ClauseWaived;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Recorded;
import org.jspecify.annotations.Nullable;

/** What the histories of contracts say of waivers, one day at a time. */
final class WaiversDayByDay {

    private final Kawase town;
    private final Map<ContractId, List<ClauseWaived>> waivers = new HashMap<>();

    WaiversDayByDay(Kawase town) {
        this.town = town;
    }

    /** The last day of the waiver that counts, though it may be over; null if there is none. */
    @Nullable
    LocalDate until(ContractId contract, ClauseId clause, LocalDate day) {
        return waivers.computeIfAbsent(contract, this::of).stream()
                .filter(waived ->
                        waived.clause().equals(clause) && !waived.effectiveOn().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(ClauseWaived::until)
                .orElse(null);
    }

    private List<ClauseWaived> of(ContractId contract) {
        var history = town.history(contract.value()).stream()
                .map(entry -> entry.recorded())
                .toList();
        Set<Long> voided = history.stream()
                .filter(entry -> entry.event() instanceof EntryVoided)
                .map(entry -> ((EntryVoided) entry.event()).position())
                .collect(Collectors.toSet());
        return history.stream()
                .filter(entry -> !voided.contains(entry.position()))
                .map(Recorded::event)
                .filter(event -> event instanceof ClauseWaived)
                .map(event -> (ClauseWaived) event)
                .sorted(Comparator.comparing(ClauseWaived::effectiveOn))
                .toList();
    }
}
