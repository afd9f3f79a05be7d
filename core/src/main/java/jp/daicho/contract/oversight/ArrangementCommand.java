package jp.daicho.contract.oversight;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.oversight.ArrangementEvent.NdaConcluded;
import jp.daicho.contract.oversight.ArrangementEvent.PlacesNamed;
import jp.daicho.contract.oversight.OversightEvent.ResponsiblePersonForgotten;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.ForgettingCause;
import jp.daicho.shared.FreeText;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Text;
import jp.daicho.vendor.Contact;
import jp.daicho.vendor.Country;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Everything that may be asked of what is arranged beside the contract. Checked in {@link Arrangements}. */
public sealed interface ArrangementCommand extends DomainCommand {

    record ConcludeNda(
            @TargetAggregateIdentifier ContractId contract,
            @Nullable String number,
            Grounds grounds) implements ArrangementCommand {

        public ConcludeNda {
            number = FreeText.optionalName("number", number);
        }

        NdaConcluded event() {
            return new NdaConcluded(contract, number, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    /** {@code person} is the one to replace, or null for a new one. */
    record NameResponsiblePerson(
            @TargetAggregateIdentifier ContractId contract,
            @Nullable String person,
            Contact details,
            Grounds grounds) implements ArrangementCommand {

        public NameResponsiblePerson {
            person = person == null ? null : Text.code("person", person);
        }
    }

    /** Make all that was ever sealed of one responsible person unreadable for good. */
    record ForgetResponsiblePerson(
            @TargetAggregateIdentifier ContractId contract, String person, ForgettingCause cause, LocalDate on)
            implements ArrangementCommand {

        public ForgetResponsiblePerson {
            person = Text.code("person", person);
        }

        ResponsiblePersonForgotten event() {
            return new ResponsiblePersonForgotten(contract, person, cause, on);
        }
    }

    /** {@code country} is where they all are. */
    record NamePlaces(
            @TargetAggregateIdentifier ContractId contract,
            List<String> places,
            @Nullable Country country,
            Grounds grounds)
            implements ArrangementCommand {

        public NamePlaces {
            places = places.stream()
                    .map(place -> FreeText.requiredName("place", place))
                    .toList();
            if (places.isEmpty()) {
                throw Refused.badValue("text-missing", "place", "place");
            }
            country = country == null ? null : country.checked();
        }

        PlacesNamed event() {
            return new PlacesNamed(contract, places, country, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }
}
