package jp.daicho.office.approval;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import jp.daicho.office.StaffId;
import jp.daicho.office.Transfers;
import jp.daicho.office.approval.ExceptionCommand.AssignException;
import jp.daicho.office.approval.ExceptionEvent.ExceptionApplied;
import jp.daicho.office.approval.ExceptionEvent.ExceptionAssigned;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Timeline;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** Who answers for one exception: whoever was named in its application, until somebody else is. Part of {@link ExceptionCase}. */
final class ExceptionOwner {

    private final Decided decided;
    private final Timeline<ExceptionAssigned> assigned = new Timeline<>();
    private @Nullable ExceptionApplied applied;

    ExceptionOwner(Decided decided) {
        this.decided = decided;
    }

    @CommandHandler
    void handle(AssignException command, Approvers approvers, Transfers transfers) {
        var day = command.grounds().on();
        var asked = requireNonNull(applied);
        decided.refuseOwner(asked, day);
        approvers.refuseAbsent("owner", command.owner(), day);
        if (!isOwner(command.owner(), asked, day, transfers)) {
            apply(command.event());
        }
    }

    /** Whoever was transferred since answers for it no more, and may again. */
    private boolean isOwner(StaffId staff, ExceptionApplied asked, LocalDate day, Transfers transfers) {
        var last = assigned.at(day);
        var owner = last == null ? asked.owner() : last.owner();
        var since = last == null ? asked.effectiveOn() : last.effectiveOn();
        return staff.equals(owner) && day.isBefore(transfers.heldUntil(staff, since));
    }

    @EventSourcingHandler
    void on(ExceptionApplied event) {
        applied = event;
    }

    @EventSourcingHandler
    void on(ExceptionAssigned event, @SequenceNumber long sequence) {
        assigned.put(event.effectiveOn(), sequence, event);
    }

    @EventSourcingHandler
    void on(EntryVoided event) {
        assigned.remove(event.sequence());
    }
}
