package jp.daicho.contract.selection;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.OfContract;
import jp.daicho.shared.Evidence;
import jp.daicho.shared.Voidable;
import jp.daicho.vendor.VendorId;
import org.jspecify.annotations.Nullable;

/** How a vendor was chosen. Past tense; facts only; never edited once shipped. */
public sealed interface SelectionEvent extends OfContract {

    /** 選定基準の適用. {@code criteria} names the standard and its version, in the office's own words. */
    record SelectionCriteriaFixed(
            ContractId contract,
            String criteria,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements SelectionEvent, Voidable {

        public SelectionCriteriaFixed {
            evidence = Evidence.orNone(evidence);
        }
    }

    /** 候補者の評価. {@code text} says what the result rests on. */
    record CandidateAssessed(
            ContractId contract,
            VendorId vendor,
            Suitability result,
            @Nullable String text,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements SelectionEvent, Voidable {

        public CandidateAssessed {
            evidence = Evidence.orNone(evidence);
        }

        /** Whether {@code other} says the same, whatever was shown for it. */
        boolean sameAs(CandidateAssessed other) {
            return vendor.equals(other.vendor)
                    && result == other.result
                    && Objects.equals(text, other.text)
                    && effectiveOn.equals(other.effectiveOn);
        }
    }

    /** 選定. */
    record VendorSelected(
            ContractId contract,
            VendorId vendor,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements SelectionEvent {

        public VendorSelected {
            evidence = Evidence.orNone(evidence);
        }
    }
}
