package jp.daicho.contract;

import java.time.LocalDate;
import jp.daicho.contract.TermEvent.ContractAmended;
import jp.daicho.contract.TermEvent.ContractClosed;
import jp.daicho.contract.TermEvent.ContractRenewed;
import jp.daicho.contract.TermEvent.ContractTerminated;
import jp.daicho.contract.TermEvent.WorkResumed;
import jp.daicho.contract.TermEvent.WorkSuspended;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.FreeText;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Refused;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Everything that may be asked of how a contract goes on and ends. Checked for rules in {@link Course}. */
public sealed interface TermCommand extends DomainCommand {

    /** {@code to} is the new last day. */
    record RenewContract(@TargetAggregateIdentifier ContractId contract, LocalDate to, Grounds grounds)
            implements TermCommand {

        ContractRenewed event() {
            return new ContractRenewed(contract, to, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    /**
     * The contract was changed: {@code text} says how.
     *
     * @param number 変更契約番号
     * @param amount the new amount, whole yen
     * @param to the new last day
     */
    record AmendContract(
            @TargetAggregateIdentifier ContractId contract,
            String text,
            @Nullable String number,
            @Nullable Long amount,
            @Nullable LocalDate to,
            Grounds grounds)
            implements TermCommand {

        public AmendContract {
            text = FreeText.required("text", text);
            number = FreeText.optionalName("number", number);
            if (amount != null && amount < 0) {
                throw Refused.badValue("amount-negative", "amount", amount);
            }
            if (to != null && to.isBefore(grounds.on())) {
                throw Refused.badValue("ends-before-it-begins", "to", "to", to, grounds.on());
            }
        }

        ContractAmended event() {
            return new ContractAmended(
                    contract, text, number, amount, to, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    record SuspendWork(@TargetAggregateIdentifier ContractId contract, Grounds grounds) implements TermCommand {

        public SuspendWork {
            grounds.requiredReason();
        }

        WorkSuspended event() {
            return new WorkSuspended(contract, grounds.on(), grounds.requiredReason(), grounds.evidence());
        }
    }

    record ResumeWork(@TargetAggregateIdentifier ContractId contract, Grounds grounds) implements TermCommand {

        public ResumeWork {
            grounds.requiredReason();
        }

        WorkResumed event() {
            return new WorkResumed(contract, grounds.on(), grounds.requiredReason(), grounds.evidence());
        }
    }

    record TerminateContract(@TargetAggregateIdentifier ContractId contract, Grounds grounds) implements TermCommand {

        public TerminateContract {
            grounds.requiredReason();
        }

        ContractTerminated event() {
            return new ContractTerminated(contract, grounds.on(), grounds.requiredReason(), grounds.evidence());
        }
    }

    record CloseContract(@TargetAggregateIdentifier ContractId contract, Grounds grounds) implements TermCommand {

        public ContractClosed event() {
            return new ContractClosed(contract, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }
}
