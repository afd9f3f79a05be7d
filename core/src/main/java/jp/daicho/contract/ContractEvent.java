package jp.daicho.contract;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.clause.EditionId;
import jp.daicho.office.StaffId;
import jp.daicho.shared.Evidence;
import jp.daicho.shared.Foreseeable;
import jp.daicho.shared.InformationClass;
import jp.daicho.shared.Voidable;
import jp.daicho.shared.Zone;
import jp.daicho.vendor.VendorId;
import org.jspecify.annotations.Nullable;

/** What a contract is, and since when. Past tense; facts only; never edited once shipped. */
public sealed interface ContractEvent extends OfContract {

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
            @Nullable Boolean juki,
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

        /** The first day it describes: what was concluded late held from the first day on. */
        public LocalDate describedFrom() {
            return from.isBefore(effectiveOn) ? from : effectiveOn;
        }

        public Outline outline() {
            return new Outline(
                    title, number, amount, section, information, zones, personalData, myNumber, system, juki);
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
            @Nullable Boolean juki,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements ContractEvent, Voidable {

        public ContractProfileChanged {
            information = information == null ? List.of() : List.copyOf(information);
            zones = zones == null ? List.of() : List.copyOf(zones);
            evidence = Evidence.orNone(evidence);
        }

        public Outline outline() {
            return new Outline(
                    title, number, amount, section, information, zones, personalData, myNumber, system, juki);
        }
    }

    /** 担当者: who in the office is in charge of it from that day on, in place of whoever was before. */
    record PersonInChargeAssigned(
            ContractId contract,
            StaffId staff,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence) implements ContractEvent, Foreseeable, Voidable {

        public PersonInChargeAssigned {
            evidence = Evidence.orNone(evidence);
        }
    }
}
