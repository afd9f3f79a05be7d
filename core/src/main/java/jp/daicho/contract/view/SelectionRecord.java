package jp.daicho.contract.view;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.daicho.contract.selection.SelectionEvent;
import jp.daicho.contract.selection.SelectionEvent.CandidateAssessed;
import jp.daicho.contract.selection.SelectionEvent.SelectionCriteriaFixed;
import jp.daicho.contract.selection.SelectionEvent.VendorSelected;
import jp.daicho.shared.Timeline;
import jp.daicho.vendor.VendorId;

/** How one contract's vendor was chosen: its timelines. */
final class SelectionRecord {

    private final Timeline<SelectionCriteriaFixed> criteria = new Timeline<>();
    private final Timeline<CandidateAssessed> candidates = new Timeline<>();
    private final Timeline<VendorSelected> selected = new Timeline<>();

    void on(SelectionEvent event, long position) {
        var day = event.effectiveOn();
        switch (event) {
            case SelectionCriteriaFixed fixed -> criteria.put(day, position, fixed);
            case CandidateAssessed assessed -> candidates.put(day, position, assessed);
            case VendorSelected chosen -> selected.put(day, position, chosen);
        }
    }

    void takeOut(long position) {
        criteria.remove(position);
        candidates.remove(position);
    }

    SelectionDetails details(LocalDate day) {
        Map<VendorId, CandidateAssessed> latest = new LinkedHashMap<>();
        candidates.upTo(day).forEach(assessed -> latest.put(assessed.vendor(), assessed));
        return new SelectionDetails(criteria.at(day), List.copyOf(latest.values()), selected.at(day));
    }
}
