package jp.daicho.contract;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import jp.daicho.clause.ClauseId;
import jp.daicho.clause.EditionId;
import jp.daicho.contract.ContractEvent.ClauseRecorded;
import jp.daicho.contract.ContractEvent.ConfirmationRecorded;
import jp.daicho.contract.ContractEvent.ContractClosed;
import jp.daicho.contract.ContractEvent.ContractConcluded;
import jp.daicho.contract.ContractEvent.ContractProfileChanged;
import jp.daicho.contract.ContractEvent.ContractRenewed;
import jp.daicho.contract.ContractEvent.ContractTerminated;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Text;
import jp.daicho.vendor.VendorId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Everything that may be asked of a contract. Checked for shape here, for rules in {@link Contract}. */
public sealed interface ContractCommand extends DomainCommand {

    /**
     * The grounds' day is the day of conclusion. {@code contract} is the code to give, or null for the next free one of
     * the fiscal year.
     */
    record ConcludeContract(
            @Nullable ContractId contract,
            VendorId vendor,
            Outline outline,
            LocalDate from,
            LocalDate to,
            Grounds grounds)
            implements ContractCommand {

        public ConcludeContract {
            outline = outline.checked();
            Text.required("title", outline.title());
            if (to.isBefore(from)) {
                throw Refused.badValue("ends-before-it-begins", "to", "to", to, from);
            }
        }

        ContractConcluded event(ContractId code, EditionId edition) {
            return new ContractConcluded(
                    code,
                    vendor,
                    Text.required("title", outline.title()),
                    outline.number(),
                    outline.amount(),
                    outline.section(),
                    outline.information(),
                    outline.zones(),
                    outline.personalData(),
                    outline.myNumber(),
                    outline.system(),
                    from,
                    to,
                    edition,
                    grounds.on(),
                    grounds.reason(),
                    grounds.evidence());
        }
    }

    record ChangeContractProfile(@TargetAggregateIdentifier ContractId contract, Outline outline, Grounds grounds)
            implements ContractCommand {

        public ChangeContractProfile {
            outline = outline.checked();
            if (outline.saysNothing()) {
                throw Refused.badValue("outline-says-nothing", "title");
            }
        }

        ContractProfileChanged event() {
            return outline.changed(contract, grounds.on(), grounds);
        }
    }

    /** What the contract says of some clauses, each named once. */
    record RecordClauses(@TargetAggregateIdentifier ContractId contract, List<Mark> marks, Grounds grounds)
            implements ContractCommand {

        public RecordClauses {
            marks = marks.stream().map(Mark::checked).toList();
            if (marks.isEmpty()) {
                throw Refused.badValue("clause-missing", "clause");
            }
            var named = new HashSet<ClauseId>();
            for (Mark mark : marks) {
                if (!named.add(mark.clause())) {
                    throw Refused.badValue("clause-twice", "clause", mark.clause());
                }
            }
        }

        ClauseRecorded event(Mark mark, EditionId edition) {
            return new ClauseRecorded(
                    contract,
                    mark.clause(),
                    mark.state(),
                    mark.article(),
                    edition,
                    grounds.on(),
                    grounds.reason(),
                    grounds.evidence());
        }
    }

    /** {@code nextDue} is the day by which to look again. */
    record RecordConfirmation(
            @TargetAggregateIdentifier ContractId contract,
            Method method,
            Result result,
            List<String> items,
            @Nullable LocalDate nextDue,
            Grounds grounds)
            implements ContractCommand {

        public RecordConfirmation {
            items = items.stream().map(item -> Text.required("items", item)).toList();
            if (nextDue != null && nextDue.isBefore(grounds.on())) {
                throw Refused.badValue("ends-before-it-begins", "next-due", "next-due", nextDue, grounds.on());
            }
        }

        ConfirmationRecorded event() {
            return new ConfirmationRecorded(
                    contract, method, result, items, nextDue, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    /** {@code to} is the new last day. */
    record RenewContract(@TargetAggregateIdentifier ContractId contract, LocalDate to, Grounds grounds)
            implements ContractCommand {

        ContractRenewed event() {
            return new ContractRenewed(contract, to, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    record TerminateContract(@TargetAggregateIdentifier ContractId contract, Grounds grounds)
            implements ContractCommand {

        public TerminateContract {
            grounds.requiredReason();
        }

        ContractTerminated event() {
            return new ContractTerminated(contract, grounds.on(), grounds.requiredReason(), grounds.evidence());
        }
    }

    record CloseContract(@TargetAggregateIdentifier ContractId contract, Grounds grounds) implements ContractCommand {

        ContractClosed event() {
            return new ContractClosed(contract, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    /** Take the fact at {@code position} out of the contract's timeline. */
    record VoidContractEntry(@TargetAggregateIdentifier ContractId contract, long position, Grounds grounds)
            implements ContractCommand {

        public VoidContractEntry {
            grounds.requiredReason();
        }
    }

    /** Take the fact at {@code position} out and record it anew, {@code corrected} where that speaks. */
    record CorrectContractEntry(
            @TargetAggregateIdentifier ContractId contract, long position, Correction corrected, Grounds grounds)
            implements ContractCommand {

        public CorrectContractEntry {
            grounds.requiredReason();
        }
    }
}
