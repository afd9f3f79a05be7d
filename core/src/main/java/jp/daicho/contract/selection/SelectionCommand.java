package jp.daicho.contract.selection;

import jp.daicho.contract.ContractId;
import jp.daicho.contract.selection.SelectionEvent.CandidateAssessed;
import jp.daicho.contract.selection.SelectionEvent.SelectionCriteriaFixed;
import jp.daicho.contract.selection.SelectionEvent.VendorSelected;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.FreeText;
import jp.daicho.shared.Grounds;
import jp.daicho.vendor.VendorId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Everything that may be asked of the choice of a vendor. Checked for rules in {@link Selection}. */
public sealed interface SelectionCommand extends DomainCommand {

    /** {@code text} says what the result rests on. */
    record AssessCandidate(
            @TargetAggregateIdentifier ContractId contract,
            VendorId vendor,
            Suitability result,
            @Nullable String text,
            Grounds grounds)
            implements SelectionCommand {

        public AssessCandidate {
            text = FreeText.optional("text", text);
        }

        CandidateAssessed event() {
            return new CandidateAssessed(
                    contract, vendor, result, text, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    /**
     * {@code criteria} names the standard (選定基準) and its version; null where it is fixed already. {@code assessment}
     * says on what it rests that the vendor meets them; null where it is recorded already.
     */
    record SelectVendor(
            @TargetAggregateIdentifier ContractId contract,
            VendorId vendor,
            @Nullable String criteria,
            @Nullable String assessment,
            Grounds grounds)
            implements SelectionCommand {

        public SelectVendor {
            criteria = FreeText.optional("criteria", criteria);
            assessment = FreeText.optional("assessment", assessment);
        }

        SelectionCriteriaFixed fixing(String standard) {
            return new SelectionCriteriaFixed(contract, standard, grounds.on(), grounds.reason(), grounds.evidence());
        }

        AssessCandidate assessing(String ground) {
            return new AssessCandidate(contract, vendor, Suitability.SUITABLE, ground, grounds);
        }

        VendorSelected event() {
            return new VendorSelected(contract, vendor, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }
}
