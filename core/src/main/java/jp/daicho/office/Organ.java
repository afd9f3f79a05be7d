package jp.daicho.office;

import static java.util.Objects.requireNonNullElse;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import jp.daicho.office.OrganCommand.EstablishOrgan;
import jp.daicho.office.OrganCommand.NameDuty;
import jp.daicho.office.OrganEvent.DutyNamed;
import jp.daicho.office.OrganEvent.OrganEstablished;
import jp.daicho.shared.Refused;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

/** The organ whose register this is. */
@AggregateRoot(type = "organ")
final class Organ {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable OrganId id;

    /** Axon replays the events onto an empty organ. */
    Organ() {}

    @CommandHandler
    Organ(EstablishOrgan command, OrganKnown known) {
        if (known.established()) {
            throw Refused.byRule("organ-established", known.organ());
        }
        var grounds = command.grounds();
        apply(new OrganEstablished(
                command.organ(),
                command.name(),
                command.section(),
                command.ledger(),
                command.timeZone().getId(),
                grounds.on(),
                grounds.reason(),
                grounds.evidence()));
    }

    /** The words of a duty may be the office's own, too. */
    @CommandHandler
    void handle(NameDuty command, Duties duties) {
        var duty = command.duty();
        boolean single = requireNonNullElse(command.single(), duties.isSingle(duty));
        if (!command.title().equals(duties.title(duty)) || single != duties.isSingle(duty)) {
            var grounds = command.grounds();
            apply(new DutyNamed(
                    command.organ(),
                    duty,
                    command.title(),
                    single,
                    grounds.on(),
                    grounds.reason(),
                    grounds.evidence()));
        }
    }

    @EventSourcingHandler
    void on(OrganEvent event) {
        id = event.organ();
    }
}
