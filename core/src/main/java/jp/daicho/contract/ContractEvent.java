package jp.daicho.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.daicho.clause.ClauseId;
import jp.daicho.clause.EditionId;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.Evidence;
import jp.daicho.shared.Foreseeable;
import jp.daicho.shared.InformationClass;
import jp.daicho.shared.Voidable;
import jp.daicho.shared.Zone;
import jp.daicho.vendor.VendorId;
import org.jspecify.annotations.Nullable;

/** Everything that can have happened to a contract. Past tense; facts only; never edited once shipped. */
public sealed interface ContractEvent extends DomainEvent {

    ContractId contract();

    /** What can be said of a contract and be taken back, because no state hangs on it. */
    sealed interface Fact extends ContractEvent, Voidable {}

    /**
     * 締結. {@code effectiveOn} is the day of conclusion; what describes the contract is explained by {@link Outline}.
     *
     * @param from the first day it runs, that day included
     * @param to the last day it runs, that day included
     * @param edition the catalogue edition its clauses are assessed under
     */
    record ContractConcluded(
            ContractId contract,
            VendorId vendor,
            String title,
            @Nullable String number,
            @Nullable Long amount,
            @Nullable String section,
            List<InformationClass> information,
            List<Zone> zones,
            @Nullable Boolean personalData,
            @Nullable Boolean myNumber,
            @Nullable SystemWork system,
            LocalDate from,
            LocalDate to,
            EditionId edition,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements ContractEvent {

        public ContractConcluded {
            information = information == null ? List.of() : List.copyOf(information);
            zones = zones == null ? List.of() : List.copyOf(zones);
            evidence = Evidence.orNone(evidence);
        }

        public Outline outline() {
            return new Outline(title, number, amount, section, information, zones, personalData, myNumber, system);
        }
    }

    /** Only what changed; a field that is absent stays as it was. */
    record ContractProfileChanged(
            ContractId contract,
            @Nullable String title,
            @Nullable String number,
            @Nullable Long amount,
            @Nullable String section,
            List<InformationClass> information,
            List<Zone> zones,
            @Nullable Boolean personalData,
            @Nullable Boolean myNumber,
            @Nullable SystemWork system,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements Fact {

        public ContractProfileChanged {
            information = information == null ? List.of() : List.copyOf(information);
            zones = zones == null ? List.of() : List.copyOf(zones);
            evidence = Evidence.orNone(evidence);
        }

        public Outline outline() {
            return new Outline(title, number, amount, section, information, zones, personalData, myNumber, system);
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
            EditionId edition,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements Fact {

        public ClauseRecorded {
            evidence = Evidence.orNone(evidence);
        }

        public Mark mark() {
            return new Mark(clause, state, article);
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

        /** Whether {@code other} confirms the same, whatever was said and shown for it. */
        boolean sameAs(ConfirmationRecorded other) {
            return method == other.method
                    && result == other.result
                    && items.equals(other.items)
                    && Objects.equals(nextDue, other.nextDue)
                    && effectiveOn.equals(other.effectiveOn);
        }
    }

    /** 更新: from {@code effectiveOn} on, the last day is {@code to}. */
    record ContractRenewed(
            ContractId contract,
            LocalDate to,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence) implements ContractEvent {

        public ContractRenewed {
            evidence = Evidence.orNone(evidence);
        }
    }

    /** 解除: on {@code effectiveOn} it no longer runs. */
    record ContractTerminated(ContractId contract, LocalDate effectiveOn, String reason, List<Evidence> evidence)
            implements ContractEvent, Foreseeable {

        public ContractTerminated {
            evidence = Evidence.orNone(evidence);
        }
    }

    /** 終了: nothing is left to be done. */
    record ContractClosed(
            ContractId contract,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence) implements ContractEvent {

        public ContractClosed {
            evidence = Evidence.orNone(evidence);
        }
    }
}
