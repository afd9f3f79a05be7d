package jp.daicho.gap.contract;

import java.util.HashSet;
import java.util.Set;
import jp.daicho.contract.selection.SelectionEvent;
import jp.daicho.contract.selection.SelectionEvent.CandidateAssessed;
import jp.daicho.contract.selection.SelectionEvent.SelectionCriteriaFixed;
import jp.daicho.contract.selection.SelectionEvent.VendorSelected;

/** What rules know of the choice of one contract's vendor, from the plan on; it was all so before the conclusion. */
public final class SelectionStory {

    private final Set<Long> criteria = new HashSet<>();
    private final Set<Long> candidates = new HashSet<>();

    public void on(SelectionEvent event, long at) {
        switch (event) {
            case SelectionCriteriaFixed ignored -> criteria.add(at);
            case CandidateAssessed ignored -> candidates.add(at);
            case VendorSelected ignored -> {}
        }
    }

    public void takeOut(long voided) {
        criteria.remove(voided);
        candidates.remove(voided);
    }

    boolean hasCriteria() {
        return !criteria.isEmpty();
    }

    boolean hasCandidates() {
        return !candidates.isEmpty();
    }
}
