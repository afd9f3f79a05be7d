package jp.daicho.contract.oversight;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import jp.daicho.contract.Standing;
import jp.daicho.contract.oversight.ArrangementCommand.ConcludeNda;
import jp.daicho.contract.oversight.ArrangementCommand.ForgetResponsiblePerson;
import jp.daicho.contract.oversight.ArrangementCommand.NamePlaces;
import jp.daicho.contract.oversight.ArrangementCommand.NameResponsiblePerson;
import jp.daicho.contract.oversight.ArrangementEvent.NdaConcluded;
import jp.daicho.contract.oversight.ArrangementEvent.PlacesNamed;
import jp.daicho.contract.oversight.ArrangementEvent.ResponsiblePersonsNamed;
import jp.daicho.contract.oversight.OversightEvent.ResponsiblePersonForgotten;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.NextCode;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Sealing;
import jp.daicho.shared.Timeline;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** The part of a contract that says what is arranged beside it: secrecy, responsible persons, places of work. */
final class Arrangements {

    private final Standing standing;
    private final Map<Long, NdaConcluded> ndas = new HashMap<>();
    private final Timeline<PlacesNamed> places = new Timeline<>();
    private final Set<String> forgotten = new HashSet<>();
    private NextCode persons = new NextCode("H", 1, 1);

    Arrangements(Standing standing) {
        this.standing = standing;
    }

    @CommandHandler
    void handle(ConcludeNda command) {
        refuseOnceOver(command.grounds());
        var event = command.event();
        if (!event.isAmong(ndas.values())) {
            apply(event);
        }
    }

    @CommandHandler
    void handle(NameResponsiblePerson command, Sealing sealing) {
        refuseOnceOver(command.grounds());
        var seal = new PersonSeal(sealing, command.contract(), person(command.person()));
        apply(seal.event(command.details(), command.grounds()));
    }

    /** Whatever has become of the contract. */
    @CommandHandler
    void handle(ForgetResponsiblePerson command) {
        refuseUnknown(command.person());
        if (!forgotten.contains(command.person())) {
            apply(command.event());
        }
    }

    @CommandHandler
    void handle(NamePlaces command) {
        refuseOnceOver(command.grounds());
        var event = command.event();
        var known = places.at(command.grounds().on());
        if (known == null || !known.said().equals(event.said())) {
            apply(event);
        }
    }

    private void refuseOnceOver(Grounds grounds) {
        standing.refuseOnceOver(grounds.on());
    }

    /** The code of the person to replace: an existing one, or the next if none is named. */
    private String person(@Nullable String named) {
        if (named == null) {
            return persons.code();
        }
        refuseUnknown(named);
        if (forgotten.contains(named)) {
            throw Refused.byRule("person-forgotten", named, standing.id());
        }
        return named;
    }

    private void refuseUnknown(String person) {
        if (!persons.hasMade(person)) {
            throw Refused.notFound("person-unknown", person, standing.id());
        }
    }

    @EventSourcingHandler
    void on(ArrangementEvent event, @SequenceNumber long sequence) {
        switch (event) {
            case NdaConcluded concluded -> ndas.put(sequence, concluded);
            case ResponsiblePersonsNamed named -> persons = persons.after(named.person());
            case PlacesNamed named -> places.put(event.effectiveOn(), sequence, named);
        }
    }

    @EventSourcingHandler
    void on(ResponsiblePersonForgotten event) {
        forgotten.add(event.person());
    }

    @EventSourcingHandler
    void on(EntryVoided event) {
        ndas.remove(event.sequence());
        places.remove(event.sequence());
    }
}
