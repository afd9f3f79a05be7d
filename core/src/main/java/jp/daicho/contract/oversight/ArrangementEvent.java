package jp.daicho.contract.oversight;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.daicho.contract.ContractId;
import jp.daicho.shared.Evidence;
import jp.daicho.shared.Sealed;
import jp.daicho.shared.Voidable;
import jp.daicho.vendor.Country;
import org.jspecify.annotations.Nullable;

/** What was arranged with the vendor beside the contract. Never edited once shipped. */
public sealed interface ArrangementEvent extends OversightEvent, Voidable {

    /** 秘密保持契約の締結. {@code number} is the office's own. */
    record NdaConcluded(
            ContractId contract,
            @Nullable String number,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements ArrangementEvent, Fact {

        public NdaConcluded {
            evidence = Evidence.orNone(evidence);
        }

        @Override
        public List<@Nullable Object> said() {
            return Arrays.asList(number, effectiveOn);
        }
    }

    /**
     * 責任者・作業者の届出: a person at the vendor who answers for the work, altogether; what is absent is not known.
     *
     * @param person the code within the contract: {@code H1}
     * @param post 役職・部署, kept in the clear
     */
    record ResponsiblePersonsNamed(
            ContractId contract,
            String person,
            Sealed name,
            @Nullable String post,
            @Nullable Sealed phone,
            @Nullable Sealed email,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements ArrangementEvent {

        public ResponsiblePersonsNamed {
            evidence = Evidence.orNone(evidence);
        }
    }

    /**
     * 作業場所の届出: every place where the work is done, in place of those named before.
     *
     * @param country where they are (ISO 3166-1 alpha-2), where it was said
     */
    record PlacesNamed(
            ContractId contract,
            List<String> places,
            @Nullable Country country,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements ArrangementEvent, Fact {

        public PlacesNamed {
            places = List.copyOf(places);
            evidence = Evidence.orNone(evidence);
        }

        @Override
        public List<@Nullable Object> said() {
            return Arrays.asList(places, country);
        }
    }
}
