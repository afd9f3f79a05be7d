package jp.daicho.contract;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.shared.Evidence;
import jp.daicho.shared.Foreseeable;
import org.jspecify.annotations.Nullable;

/** How a contract goes on and ends. Past tense; facts only; never edited once shipped. */
public sealed interface TermEvent extends OfContract {

    /** 更新: from {@code effectiveOn} on, the last day is {@code to}. */
    record ContractRenewed(
            ContractId contract,
            LocalDate to,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence) implements TermEvent {

        public ContractRenewed {
            evidence = Evidence.orNone(evidence);
        }
    }

    /** 解除: on {@code effectiveOn} it no longer runs. */
    record ContractTerminated(ContractId contract, LocalDate effectiveOn, String reason, List<Evidence> evidence)
            implements TermEvent, Foreseeable {

        public ContractTerminated {
            evidence = Evidence.orNone(evidence);
        }
    }

    /** 終了: nothing is left to be done. */
    record ContractClosed(
            ContractId contract,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence) implements TermEvent {

        public ContractClosed {
            evidence = Evidence.orNone(evidence);
        }
    }

    /**
     * 変更契約: the contract itself was changed.
     *
     * @param text what was agreed
     * @param number 変更契約番号, the office's own
     * @param amount the new amount, whole yen; absent: as it was
     * @param to the new last day, sooner or later than the one before; absent: as it was
     */
    record ContractAmended(
            ContractId contract,
            String text,
            @Nullable String number,
            @Nullable Long amount,
            @Nullable LocalDate to,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements TermEvent {

        public ContractAmended {
            evidence = Evidence.orNone(evidence);
        }
    }

    /** 履行の停止: the vendor has to stop its work; the contract goes on. */
    record WorkSuspended(ContractId contract, LocalDate effectiveOn, String reason, List<Evidence> evidence)
            implements TermEvent {

        public WorkSuspended {
            evidence = Evidence.orNone(evidence);
        }
    }

    /** 履行の再開. */
    record WorkResumed(ContractId contract, LocalDate effectiveOn, String reason, List<Evidence> evidence)
            implements TermEvent {

        public WorkResumed {
            evidence = Evidence.orNone(evidence);
        }
    }
}
