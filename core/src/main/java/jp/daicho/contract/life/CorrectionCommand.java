package jp.daicho.contract.life;

import jp.daicho.contract.ContractId;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Grounds;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be asked where something was recorded wrongly. */
public sealed interface CorrectionCommand extends DomainCommand {

    /** Take the fact at {@code position} out of the contract's timeline. */
    record VoidContractEntry(@TargetAggregateIdentifier ContractId contract, long position, Grounds grounds)
            implements CorrectionCommand {

        public VoidContractEntry {
            grounds.requiredReason();
        }
    }

    /** Take the fact at {@code position} out and record it anew, {@code corrected} where that speaks. */
    record CorrectContractEntry(
            @TargetAggregateIdentifier ContractId contract, long position, Correction corrected, Grounds grounds)
            implements CorrectionCommand {

        public CorrectContractEntry {
            grounds.requiredReason();
        }
    }
}
