package jp.daicho.audit;

import static java.util.Objects.requireNonNullElse;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Objects;
import jp.daicho.audit.AuditCommand.ApproveAuditPlan;
import jp.daicho.audit.AuditCommand.PlanAudit;
import jp.daicho.audit.AuditCommand.RecordHeldAudit;
import jp.daicho.audit.AuditCommand.ReportAudit;
import jp.daicho.audit.AuditCommand.StartAudit;
import jp.daicho.audit.AuditEvent.AuditPlanApproved;
import jp.daicho.office.StaffId;
import jp.daicho.office.approval.Approval;
import jp.daicho.office.approval.Approvers;
import jp.daicho.office.approval.ExceptionsKnown;
import jp.daicho.shared.FiscalYear;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Records;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

/** One audit (監査) or self-check (自己点検), from its plan to what was decided upon it. */
@AggregateRoot(type = "audit")
final class Audit {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable AuditId id;

    private final Course course = new Course();

    @AggregateMember
    private final Auditors auditors = new Auditors(course);

    @AggregateMember
    private final SelfCheck selfCheck = new SelfCheck(course);

    @AggregateMember
    private final FindingList findings = new FindingList(course);

    @AggregateMember
    @SuppressWarnings("UnusedVariable") // Axon asks it
    private final Owners owners = new Owners(findings);

    @AggregateMember
    @SuppressWarnings("UnusedVariable") // Axon asks it
    private final Improvements improvements = new Improvements(course, findings);

    /** Axon replays the events onto an empty audit. */
    Audit() {}

    @CommandHandler
    Audit(
            PlanAudit command,
            @MetaDataValue(Recorded.ACTOR) String typist,
            AuditsKnown known,
            Approvers approvers,
            Sections sections,
            Audited audited,
            ExceptionsKnown exceptions,
            Records records) {
        var plan = command.plan();
        var audit = known.codeFor(command.audit(), new FiscalYear(plan.year()));
        var applicant = requireNonNullElse(command.applicant(), new StaffId(typist));
        approvers.refuseAbsent("applicant", applicant, command.grounds().on());
        var people = new Independence(sections, audited, exceptions);
        people.refuseUnfit(audit, plan, approvers, records, command.grounds().on());
        apply(AuditCommand.planned(audit, plan, applicant, command.grounds()));
    }

    @CommandHandler
    Audit(
            RecordHeldAudit command,
            @MetaDataValue(Recorded.ACTOR) String typist,
            AuditsKnown known,
            Approvers approvers,
            Sections sections,
            Audited audited,
            ExceptionsKnown exceptions,
            Records records) {
        var plan = command.plan();
        var grounds = command.grounds();
        var audit = known.codeFor(command.audit(), new FiscalYear(plan.year()));
        Course.refuseBeforeItsYear(plan, grounds.on());
        new Independence(sections, audited, exceptions).refuseUnfit(audit, plan, approvers, records, grounds.on());
        apply(AuditCommand.planned(audit, plan, new StaffId(typist), grounds));
        apply(AuditCommand.reported(audit, plan.kind(), command.text(), grounds));
    }

    @CommandHandler
    void handle(
            ApproveAuditPlan command,
            @MetaDataValue(Recorded.ACTOR) String typist,
            Approvers approvers,
            Sections sections,
            Audited audited,
            ExceptionsKnown exceptions) {
        var approver = requireNonNullElse(command.approver(), new StaffId(typist));
        var approval = new Approval(approver, course.planned().applicant(), command.decision());
        var event = command.event(approval);
        if (!isApprovedSo(event)) {
            var day = command.grounds().on();
            course.refuseApproval(day);
            approvers.refuseUnfit(approval, command.audit().value(), day);
            new Independence(sections, audited, exceptions)
                    .refuseApproving(command.audit(), auditors.plan(day), approver, day);
            apply(event);
        }
    }

    private boolean isApprovedSo(AuditPlanApproved event) {
        return course.last() instanceof AuditPlanApproved before
                && before.approver().equals(event.approver())
                && Objects.equals(before.decision(), event.decision())
                && before.effectiveOn().equals(event.effectiveOn());
    }

    /** Who audits may have moved to another section since it was planned, or what is audited may be theirs now. */
    @CommandHandler
    void handle(StartAudit command, Sections sections, Audited audited, ExceptionsKnown exceptions) {
        var event = command.event(course.kind());
        var day = command.grounds().on();
        if (course.last().getClass() != event.getClass()
                || !course.last().effectiveOn().equals(day)) {
            course.refuseStart(day);
            new Independence(sections, audited, exceptions).refuseDependent(command.audit(), auditors.plan(day), day);
            apply(event);
        }
    }

    /** So may they until the report. */
    @CommandHandler
    void handle(ReportAudit command, Sections sections, Audited audited, ExceptionsKnown exceptions) {
        var grounds = command.grounds();
        var event = AuditCommand.reported(command.audit(), course.kind(), command.text(), grounds);
        if (!course.repeatsReport(event)) {
            course.refuseUnlessUnderway(grounds.on());
            selfCheck.refuseIncomplete(grounds);
            var plan = auditors.plan(grounds.on());
            new Independence(sections, audited, exceptions).refuseDependent(command.audit(), plan, grounds.on());
            apply(event);
        }
    }

    @EventSourcingHandler
    void on(AuditEvent event) {
        id = event.audit();
        course.on(event);
    }
}
