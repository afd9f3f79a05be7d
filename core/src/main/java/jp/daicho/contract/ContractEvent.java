package jp.daicho.contract;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.clause.ClauseId;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.Evidence;
import jp.daicho.shared.Foreseeable;
import jp.daicho.shared.Voidable;
import jp.daicho.vendor.VendorId;
import org.jspecify.annotations.Nullable;

/** Everything that can have happened to a contract. Past tense; facts only; never edited once shipped. */
public sealed interface ContractEvent extends DomainEvent {

    ContractId contract();

    /** What can be said of a contract and be taken back, because no state hangs on it. */
    sealed interface Fact extends ContractEvent, Voidable {}

    /**
     * 締結. {@code effectiveOn} is the day of conclusion.
     *
     * @param from the first day it runs, that day included
     * @param to the last day it runs, that day included
     * @param edition the catalogue edition its clauses are assessed under
     */
    record ContractConcluded(
            ContractId contract,
            VendorId vendor,
            Scope scope,
            LocalDate from,
            LocalDate to,
            String edition,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements ContractEvent {

        public ContractConcluded {
            evidence = Evidence.orNone(evidence);
        }
    }

    /** Only what changed; a field that is absent stays as it was. */
    record ContractProfileChanged(
            ContractId contract,
            Scope scope,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements Fact {

        public ContractProfileChanged {
            evidence = Evidence.orNone(evidence);
        }
    }

    /**
     * What the contract says of one clause.
     *
     * @param article where, in the contract's own numbering: {@code 第7条}
     * @param edition the catalogue edition it was assessed under
     */
    record ClauseRecorded(
            ContractId contract,
            ClauseId clause,
            ClauseState state,
            @Nullable String article,
            String edition,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements Fact {

        public ClauseRecorded {
            evidence = Evidence.orNone(evidence);
        }
    }

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
            implements Fact {

        public ConfirmationRecorded {
            items = items == null ? List.of() : List.copyOf(items);
            evidence = Evidence.orNone(evidence);
        }
    }

    /** 更新: from {@code effectiveOn} on, the last day is {@code to}. */
    record ContractRenewed(
            ContractId contract,
            LocalDate to,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements ContractEvent {

        public ContractRenewed {
            evidence = Evidence.orNone(evidence);
        }
    }

    /** 解除: on {@code effectiveOn} it no longer runs. */
    record ContractTerminated(
            ContractId contract, LocalDate effectiveOn, String reason, List<Evidence> evidence)
            implements ContractEvent, Foreseeable {

        public ContractTerminated {
            evidence = Evidence.orNone(evidence);
        }
    }

    /** 終了: nothing is left to be done. */
    record ContractClosed(
            ContractId contract, LocalDate effectiveOn, @Nullable String reason, List<Evidence> evidence)
            implements ContractEvent {

        public ContractClosed {
            evidence = Evidence.orNone(evidence);
        }
    }
}
