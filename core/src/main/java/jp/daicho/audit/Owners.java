package jp.daicho.audit;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import jp.daicho.audit.AuditEvent.FindingAssigned;
import jp.daicho.audit.FindingCommand.AssignFinding;
import jp.daicho.audit.FindingEvent.FindingRaised;
import jp.daicho.office.StaffId;
import jp.daicho.office.Transfers;
import jp.daicho.office.approval.Approvers;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Timeline;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** Who is to put each finding right. Part of {@link Audit}. */
final class Owners {

    private final FindingList findings;
    private final Map<String, Timeline<FindingAssigned>> assigned = new HashMap<>();

    Owners(FindingList findings) {
        this.findings = findings;
    }

    @CommandHandler
    void handle(AssignFinding command, Approvers approvers, Transfers transfers) {
        var day = command.grounds().on();
        var raised = findings.open(command.finding(), day);
        approvers.refuseUnknown("owner", command.owner());
        transfers.refuseLeft("owner", command.owner(), day);
        if (!isOwner(command.owner(), raised, day, transfers)) {
            apply(command.event());
        }
    }

    /** Whoever was transferred since owns it no more, and may again. */
    private boolean isOwner(StaffId staff, FindingRaised raised, LocalDate day, Transfers transfers) {
        var known = assigned.get(raised.finding());
        var last = known == null ? null : known.at(day);
        var owner = last == null ? raised.owner() : last.owner();
        var since = last == null ? raised.effectiveOn() : last.effectiveOn();
        return staff.equals(owner) && day.isBefore(transfers.heldUntil(staff, since));
    }

    @EventSourcingHandler
    void on(FindingAssigned event, @SequenceNumber long sequence) {
        assigned.computeIfAbsent(event.finding(), none -> new Timeline<>()).put(event.effectiveOn(), sequence, event);
    }

    @EventSourcingHandler
    void on(EntryVoided event) {
        assigned.values().forEach(each -> each.remove(event.sequence()));
    }
}
