package jp.daicho.gap.contract;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jp.daicho.contract.ContractEvent.ContractProfileChanged;
import jp.daicho.contract.selection.SelectionEvent;
import jp.daicho.contract.selection.SelectionEvent.CandidateAssessed;
import jp.daicho.contract.selection.SelectionEvent.SelectionCriteriaFixed;
import jp.daicho.contract.selection.SelectionEvent.VendorSelected;

/** What rules know of one contract from before its conclusion: how the vendor was chosen, what was said of it for later. */
public final class PlanStory {

    private final Set<Long> criteria = new HashSet<>();
    private final Set<Long> candidates = new HashSet<>();

    private final Map<Long, ContractProfileChanged> changes = new TreeMap<>();

    public void on(SelectionEvent event, long at) {
        switch (event) {
            case SelectionCriteriaFixed ignored -> criteria.add(at);
            case CandidateAssessed ignored -> candidates.add(at);
            case VendorSelected ignored -> {}
        }
    }

    /** What the plan was said to be from some day on. */
    public void on(ContractProfileChanged event, long at) {
        changes.put(at, event);
    }

    public void takeOut(long voided) {
        changes.remove(voided);
        criteria.remove(voided);
        candidates.remove(voided);
    }

    boolean hasCriteria() {
        return !criteria.isEmpty();
    }

    boolean hasCandidates() {
        return !candidates.isEmpty();
    }

    /** What was said for days after {@code day}, by position. */
    Map<Long, ContractProfileChanged> changesAfter(LocalDate day) {
        var later = new TreeMap<>(changes);
        later.values().removeIf(change -> !change.effectiveOn().isAfter(day));
        return later;
    }
}
