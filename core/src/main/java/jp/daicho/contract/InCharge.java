package jp.daicho.contract;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import jp.daicho.contract.ContractCommand.AssignPersonInCharge;
import jp.daicho.contract.ContractEvent.PersonInChargeAssigned;
import jp.daicho.office.StaffId;
import jp.daicho.office.StaffRoll;
import jp.daicho.office.Transfers;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Timeline;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** The part of a contract that says who in the office is in charge of it. */
public final class InCharge {

    private final Standing standing;
    private final Timeline<PersonInChargeAssigned> persons = new Timeline<>();

    public InCharge(Standing standing) {
        this.standing = standing;
    }

    /** There is something to do until it is closed; of a plan, until it is given up. */
    @CommandHandler
    void handle(AssignPersonInCharge command, StaffRoll roll, Transfers transfers) {
        var grounds = command.grounds();
        standing.refuseOnceAbandoned();
        if (standing.isConcluded()) {
            standing.refuseOnceClosed();
        }
        if (!roll.knows(command.staff())) {
            throw Refused.notFound("record-unknown", command.staff());
        }
        transfers.refuseLeft(command.staff(), grounds.on());
        if (!isInCharge(command.staff(), grounds.on(), transfers)) {
            apply(command.event());
        }
    }

    /** Whoever was transferred since is in charge no more, and may be again. */
    private boolean isInCharge(StaffId staff, LocalDate day, Transfers transfers) {
        var last = persons.at(day);
        return last != null
                && last.staff().equals(staff)
                && day.isBefore(transfers.heldUntil(staff, last.effectiveOn()));
    }

    @EventSourcingHandler
    void on(PersonInChargeAssigned event, @SequenceNumber long sequence) {
        persons.put(event.effectiveOn(), sequence, event);
    }

    @EventSourcingHandler
    void on(EntryVoided event) {
        persons.remove(event.sequence());
    }
}
