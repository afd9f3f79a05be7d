package jp.daicho.audit;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.audit.AmendmentCommand.CancelAudit;
import jp.daicho.audit.AmendmentCommand.NameAuditors;
import jp.daicho.audit.AmendmentEvent.AuditorsNamed;
import jp.daicho.audit.AuditEvent.AuditPlanApproved;
import jp.daicho.office.StaffId;
import jp.daicho.office.approval.Approvers;
import jp.daicho.office.approval.ExceptionsKnown;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Timeline;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** Who audits: those of the plan, until others are named; and whether it is held at all. Part of {@link Audit}. */
final class Auditors {

    private final Course course;
    private final Timeline<AuditorsNamed> named = new Timeline<>();
    private @Nullable AuditPlanApproved approved;

    Auditors(Course course) {
        this.course = course;
    }

    /** The plan, with those who audit on {@code day}. */
    Plan plan(LocalDate day) {
        var plan = course.planned().plan();
        return plan.by(on(day, plan));
    }

    private List<StaffId> on(LocalDate day, Plan plan) {
        var last = named.at(day);
        return last == null ? plan.auditors() : last.auditors();
    }

    /** What was named too late for the report is as independent on the day of that. */
    @CommandHandler
    void handle(
            NameAuditors command, Approvers approvers, Sections sections, Audited audited, ExceptionsKnown exceptions) {
        var audit = command.audit();
        var day = command.grounds().on();
        var plan = course.planned().plan();
        if (on(day, plan).equals(command.auditors())) {
            return;
        }
        course.refuseAmending(day);
        if (plan.sections().isEmpty() && plan.records().isEmpty()) {
            throw Refused.byRule("audit-of-nothing-named", audit);
        }
        var amended = plan.by(command.auditors());
        var independence = new Independence(sections, audited, exceptions);
        amended.auditors().forEach(auditor -> approvers.refuseAbsent("auditor", auditor, day));
        independence.refuseDependent(audit, amended, day);
        if (course.isReported()) {
            independence.refuseDependent(audit, amended, course.last().effectiveOn());
        }
        if (approved != null) {
            independence.refuseApproving(audit, amended, approved.approver(), day);
        }
        apply(command.event());
    }

    @CommandHandler
    void handle(CancelAudit command) {
        var day = command.grounds().on();
        if (!course.isCancelled() || !course.last().effectiveOn().equals(day)) {
            course.refuseCancelling(day);
            apply(command.event());
        }
    }

    @EventSourcingHandler
    void on(AuditorsNamed event, @SequenceNumber long sequence) {
        named.put(event.effectiveOn(), sequence, event);
    }

    @EventSourcingHandler
    void on(AuditPlanApproved event) {
        approved = event;
    }

    @EventSourcingHandler
    void on(EntryVoided event) {
        named.remove(event.sequence());
    }
}
