package jp.daicho.contract.oversight;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashMap;
import java.util.Map;
import jp.daicho.contract.Standing;
import jp.daicho.contract.oversight.OversightCommand.RecordConfirmation;
import jp.daicho.contract.oversight.OversightEvent.ConfirmationRecorded;
import jp.daicho.shared.EntryVoided;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** The part of a contract that says whether the vendor keeps it. */
public final class Oversight {

    private final Standing standing;
    private final Map<Long, ConfirmationRecorded> confirmations = new HashMap<>();

    public Oversight(Standing standing) {
        this.standing = standing;
    }

    @CommandHandler
    void handle(RecordConfirmation command) {
        standing.refuseOnceOver(command.grounds().on(), command.grounds());
        var event = command.event();
        if (confirmations.values().stream().noneMatch(event::sameAs)) {
            apply(event);
        }
    }

    @EventSourcingHandler
    void on(ConfirmationRecorded event, @SequenceNumber long sequence) {
        confirmations.put(sequence, event);
    }

    @EventSourcingHandler
    void on(EntryVoided event) {
        confirmations.remove(event.sequence());
    }
}
