package jp.daicho.contract.oversight;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import jp.daicho.clause.ClauseId;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.OfContract;
import jp.daicho.shared.Evidence;
import jp.daicho.shared.ForgettingCause;
import jp.daicho.shared.Forgotten;
import jp.daicho.shared.Voidable;
import org.jspecify.annotations.Nullable;

/** Whether the vendor keeps the contract, and what was done where not. Never edited once shipped. */
public sealed interface OversightEvent extends OfContract
        permits ArrangementEvent,
                MeasureEvent,
                IncidentEvent,
                OversightEvent.ConfirmationRecorded,
                OversightEvent.PeriodicReportReceived,
                OversightEvent.DeficiencyFound,
                OversightEvent.ReportedToCiso,
                OversightEvent.ResponsiblePersonForgotten {

    /**
     * 履行状況の確認: somebody looked whether the vendor keeps what the contract says.
     *
     * @param items what was looked at
     * @param nextDue the day by which to look again, if one was set
     */
    record ConfirmationRecorded(
            ContractId contract,
            Method method,
            Result result,
            List<String> items,
            @Nullable LocalDate nextDue,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements OversightEvent, Voidable {

        public ConfirmationRecorded {
            items = items == null ? List.of() : List.copyOf(items);
            evidence = Evidence.orNone(evidence);
        }

        /** Whether {@code other} confirms the same, whatever was said and shown for it. */
        public boolean sameAs(ConfirmationRecorded other) {
            return method == other.method
                    && result == other.result
                    && items.equals(other.items)
                    && Objects.equals(nextDue, other.nextDue)
                    && effectiveOn.equals(other.effectiveOn);
        }
    }

    /** 定期報告の受領. {@code period} says of which time the report is, in the office's own words. */
    record PeriodicReportReceived(
            ContractId contract,
            @Nullable String period,
            @Nullable String text,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements OversightEvent, Fact, Voidable {

        public PeriodicReportReceived {
            evidence = Evidence.orNone(evidence);
        }

        @Override
        public List<@Nullable Object> said() {
            return Arrays.asList(period, text, effectiveOn);
        }
    }

    /**
     * 不備の発見: the vendor doesn't keep what the contract says.
     *
     * @param deficiency its code within the contract: {@code F1}
     * @param clause which clause it doesn't keep, where one is named
     */
    record DeficiencyFound(
            ContractId contract,
            String deficiency,
            String text,
            @Nullable ClauseId clause,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements OversightEvent, Fact {

        public DeficiencyFound {
            evidence = Evidence.orNone(evidence);
        }

        @Override
        public List<@Nullable Object> said() {
            return Arrays.asList(text, clause, effectiveOn);
        }
    }

    /** 統括情報セキュリティ責任者・CISO への報告, of all that was found by then. */
    record ReportedToCiso(
            ContractId contract,
            Recipient recipient,
            @Nullable String text,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements OversightEvent, Fact, Voidable {

        public ReportedToCiso {
            evidence = Evidence.orNone(evidence);
        }

        @Override
        public List<@Nullable Object> said() {
            return Arrays.asList(recipient, text, effectiveOn);
        }
    }

    /** 氏名の消去: all that was ever sealed of this person can be read no more, and they answer for nothing. */
    record ResponsiblePersonForgotten(ContractId contract, String person, ForgettingCause cause, LocalDate effectiveOn)
            implements OversightEvent, Forgotten {

        @Override
        public String subject() {
            return contract + "/" + person;
        }
    }
}
