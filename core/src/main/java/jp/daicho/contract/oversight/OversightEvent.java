package jp.daicho.contract.oversight;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.OfContract;
import jp.daicho.shared.Evidence;
import jp.daicho.shared.Voidable;
import org.jspecify.annotations.Nullable;

/** Whether the vendor keeps the contract, and what was done where not. Never edited once shipped. */
public sealed interface OversightEvent extends OfContract {

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
}
