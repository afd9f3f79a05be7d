package jp.daicho.contract;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.shared.Evidence;
import jp.daicho.shared.InformationClass;
import jp.daicho.shared.Zone;
import org.jspecify.annotations.Nullable;

/** What happens before there is a contract, and no choice of a vendor. Never edited once shipped. */
public sealed interface PlanEvent extends OfContract {

    /** 起案: work is to be outsourced; what describes it is explained by {@link Outline}. */
    record OutsourcingPlanned(
            ContractId contract,
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
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements PlanEvent {

        public OutsourcingPlanned {
            information = information == null ? List.of() : List.copyOf(information);
            zones = zones == null ? List.of() : List.copyOf(zones);
            evidence = Evidence.orNone(evidence);
        }

        public Outline outline() {
            return new Outline(
                    title, number, amount, section, information, zones, personalData, myNumber, system, juki);
        }
    }

    /** 不成立: it comes to no contract. */
    record OutsourcingAbandoned(ContractId contract, LocalDate effectiveOn, String reason, List<Evidence> evidence)
            implements PlanEvent {

        public OutsourcingAbandoned {
            evidence = Evidence.orNone(evidence);
        }
    }
}
