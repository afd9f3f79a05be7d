package jp.daicho.contract.view;

import java.util.List;
import jp.daicho.contract.selection.SelectionEvent.CandidateAssessed;
import jp.daicho.contract.selection.SelectionEvent.SelectionCriteriaFixed;
import jp.daicho.contract.selection.SelectionEvent.VendorSelected;
import org.jspecify.annotations.Nullable;

/**
 * How the vendor was chosen, as it was known on the day asked for.
 *
 * @param candidates what was last said of each, in the order of the days
 */
public record SelectionDetails(
        @Nullable SelectionCriteriaFixed criteria,
        List<CandidateAssessed> candidates,
        @Nullable VendorSelected selected) {

    boolean isEmpty() {
        return criteria == null && candidates.isEmpty() && selected == null;
    }
}
