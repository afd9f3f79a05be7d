package jp.daicho.contract.oversight;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashMap;
import java.util.Map;
import jp.daicho.contract.Standing;
import jp.daicho.contract.oversight.OversightCommand.ReceivePeriodicReport;
import jp.daicho.contract.oversight.OversightCommand.RecordConfirmation;
import jp.daicho.contract.oversight.OversightCommand.ReportToCiso;
import jp.daicho.contract.oversight.OversightEvent.ConfirmationRecorded;
import jp.daicho.contract.oversight.OversightEvent.PeriodicReportReceived;
import jp.daicho.contract.oversight.OversightEvent.ReportedToCiso;
import jp.daicho.shared.EntryVoided;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateMember;

/** The part of a contract that says whether the vendor keeps it. */
@SuppressWarnings("UnusedVariable") // Axon reads its members
public final class Oversight {

    private final Standing standing;

    @AggregateMember
    private final Arrangements arrangements;

    @AggregateMember
    private final Measures measures;

    @AggregateMember
    private final Incidents incidents;

    private final Map<Long, ConfirmationRecorded> confirmations = new HashMap<>();
    private final Map<Long, Fact> reports = new HashMap<>();

    public Oversight(Standing standing) {
        this.standing = standing;
        arrangements = new Arrangements(standing);
        measures = new Measures(standing);
        incidents = new Incidents(standing);
    }

    @CommandHandler
    void handle(RecordConfirmation command) {
        standing.refuseOnceOver(command.grounds().on());
        standing.refuseBeforeItBegan(command.grounds().on());
        var event = command.event();
        if (confirmations.values().stream().noneMatch(event::sameAs)) {
            apply(event);
        }
    }

    @CommandHandler
    void handle(ReceivePeriodicReport command) {
        standing.refuseOnceOver(command.grounds().on());
        standing.refuseBeforeItBegan(command.grounds().on());
        var event = command.event();
        if (!event.isAmong(reports.values())) {
            apply(event);
        }
    }

    /** What was found may be reported once the contract is over. */
    @CommandHandler
    void handle(ReportToCiso command) {
        standing.refuseOnceClosed();
        standing.refuseBeforeItBegan(command.grounds().on());
        var event = command.event();
        if (!event.isAmong(reports.values())) {
            apply(event);
        }
    }

    @EventSourcingHandler
    void on(ConfirmationRecorded event, @SequenceNumber long sequence) {
        confirmations.put(sequence, event);
    }

    @EventSourcingHandler
    void on(PeriodicReportReceived event, @SequenceNumber long sequence) {
        reports.put(sequence, event);
    }

    @EventSourcingHandler
    void on(ReportedToCiso event, @SequenceNumber long sequence) {
        reports.put(sequence, event);
    }

    @EventSourcingHandler
    void on(EntryVoided event) {
        confirmations.remove(event.sequence());
        reports.remove(event.sequence());
    }
}
