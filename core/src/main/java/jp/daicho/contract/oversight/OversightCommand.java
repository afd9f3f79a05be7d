package jp.daicho.contract.oversight;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.clause.ClauseId;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.oversight.OversightEvent.ConfirmationRecorded;
import jp.daicho.contract.oversight.OversightEvent.DeficiencyFound;
import jp.daicho.contract.oversight.OversightEvent.PeriodicReportReceived;
import jp.daicho.contract.oversight.OversightEvent.ReportedToCiso;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.FreeText;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Refused;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Everything that may be asked of the watch over a vendor's work. Checked for rules in {@link Oversight}. */
public sealed interface OversightCommand extends DomainCommand {

    /** {@code nextDue} is the day by which to look again. */
    record RecordConfirmation(
            @TargetAggregateIdentifier ContractId contract,
            Method method,
            Result result,
            List<String> items,
            @Nullable LocalDate nextDue,
            Grounds grounds)
            implements OversightCommand {

        public RecordConfirmation {
            items = items.stream().map(item -> FreeText.required("items", item)).toList();
            if (nextDue != null && nextDue.isBefore(grounds.on())) {
                throw Refused.badValue("ends-before-it-begins", "next-due", "next-due", nextDue, grounds.on());
            }
        }

        ConfirmationRecorded event() {
            return new ConfirmationRecorded(
                    contract, method, result, items, nextDue, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    record ReceivePeriodicReport(
            @TargetAggregateIdentifier ContractId contract,
            @Nullable String period,
            @Nullable String text,
            Grounds grounds)
            implements OversightCommand {

        public ReceivePeriodicReport {
            period = FreeText.optionalName("period", period);
            text = FreeText.optional("text", text);
        }

        PeriodicReportReceived event() {
            return new PeriodicReportReceived(
                    contract, period, text, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    record RecordDeficiency(
            @TargetAggregateIdentifier ContractId contract,
            String text,
            @Nullable ClauseId clause,
            Grounds grounds) implements OversightCommand {

        public RecordDeficiency {
            text = FreeText.required("text", text);
        }

        DeficiencyFound event(String code) {
            return new DeficiencyFound(
                    contract, code, text, clause, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    record ReportToCiso(
            @TargetAggregateIdentifier ContractId contract,
            Recipient recipient,
            @Nullable String text,
            Grounds grounds) implements OversightCommand {

        public ReportToCiso {
            text = FreeText.optional("text", text);
        }

        ReportedToCiso event() {
            return new ReportedToCiso(contract, recipient, text, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }
}
