package jp.daicho.audit;

import java.util.Set;
import jp.daicho.audit.AuditEvent.AuditPlanApproved;
import jp.daicho.audit.AuditEvent.AuditPlanned;
import jp.daicho.audit.AuditEvent.AuditReported;
import jp.daicho.audit.AuditEvent.AuditStarted;
import jp.daicho.audit.SelfCheckEvent.SelfCheckIssued;
import jp.daicho.audit.SelfCheckEvent.SelfCheckReported;
import jp.daicho.audit.SelfCheckEvent.SelfCheckSubmitted;
import jp.daicho.office.StaffId;
import jp.daicho.office.approval.Approval;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.FreeText;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** How an audit or a self-check goes on. Checked for rules in {@link Audit} and {@link Course}. */
public sealed interface AuditCommand extends DomainCommand {

    /** {@code audit} is the code to give, or null for the next of its year; {@code applicant} absent: who types. */
    record PlanAudit(
            @Nullable AuditId audit, Plan plan, @Nullable StaffId applicant, Grounds grounds) implements AuditCommand {

        public PlanAudit {
            plan = plan.checked();
        }
    }

    /** {@code approver} absent: who types. */
    record ApproveAuditPlan(
            @TargetAggregateIdentifier AuditId audit,
            @Nullable StaffId approver,
            @Nullable String decision,
            Grounds grounds)
            implements AuditCommand {

        @Override
        public boolean openTo(Set<Role> held, String staff) {
            return Approval.isOpenTo(held, staff, approver);
        }

        AuditPlanApproved event(Approval approval) {
            return new AuditPlanApproved(
                    audit,
                    approval.approver(),
                    approval.decision(),
                    grounds.on(),
                    grounds.reason(),
                    grounds.evidence());
        }
    }

    record StartAudit(@TargetAggregateIdentifier AuditId audit, Grounds grounds) implements AuditCommand {

        AuditEvent event(AuditKind kind) {
            return switch (kind) {
                case AUDIT -> new AuditStarted(audit, grounds.on(), grounds.reason(), grounds.evidence());
                case SELF_CHECK -> new SelfCheckIssued(audit, grounds.on(), grounds.reason(), grounds.evidence());
            };
        }
    }

    /** What one section found of itself. */
    record SubmitSelfCheck(
            @TargetAggregateIdentifier AuditId audit,
            String section,
            @Nullable String text,
            Grounds grounds) implements AuditCommand {

        public SubmitSelfCheck {
            section = FreeText.requiredName("section", section);
            text = FreeText.optional("text", text);
        }

        SelfCheckSubmitted event() {
            return new SelfCheckSubmitted(audit, section, text, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    record ReportAudit(
            @TargetAggregateIdentifier AuditId audit,
            @Nullable String text,
            Grounds grounds) implements AuditCommand {

        public ReportAudit {
            text = FreeText.optional("text", text);
        }
    }

    /** One that was held without a plan in this register: the paper backlog. */
    record RecordHeldAudit(
            @Nullable AuditId audit, Plan plan, @Nullable String text, Grounds grounds) implements AuditCommand {

        public RecordHeldAudit {
            plan = plan.checked();
            text = FreeText.optional("text", text);
        }
    }

    static AuditPlanned planned(AuditId audit, Plan plan, StaffId applicant, Grounds grounds) {
        return new AuditPlanned(
                audit,
                plan.kind(),
                plan.year(),
                plan.scope(),
                plan.auditors(),
                plan.sections(),
                plan.records(),
                applicant,
                grounds.on(),
                grounds.reason(),
                grounds.evidence());
    }

    static AuditEvent reported(AuditId audit, AuditKind kind, @Nullable String text, Grounds grounds) {
        return switch (kind) {
            case AUDIT -> new AuditReported(audit, text, grounds.on(), grounds.reason(), grounds.evidence());
            case SELF_CHECK -> new SelfCheckReported(audit, text, grounds.on(), grounds.reason(), grounds.evidence());
        };
    }
}
