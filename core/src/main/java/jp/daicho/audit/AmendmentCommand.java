package jp.daicho.audit;

import java.util.List;
import jp.daicho.audit.AmendmentEvent.AuditCancelled;
import jp.daicho.audit.AmendmentEvent.AuditorsNamed;
import jp.daicho.office.StaffId;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Refused;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** How an audit becomes otherwise than it was planned. Checked for rules in {@link Auditors} and {@link Course}. */
public sealed interface AmendmentCommand extends DomainCommand {

    /** From the day on these audit, in the place of whoever did. */
    record NameAuditors(@TargetAggregateIdentifier AuditId audit, List<StaffId> auditors, Grounds grounds)
            implements AmendmentCommand {

        public NameAuditors {
            auditors = auditors.stream().distinct().toList();
            if (auditors.isEmpty()) {
                throw Refused.badValue("auditors-unnamed", "auditor");
            }
        }

        AuditorsNamed event() {
            return new AuditorsNamed(audit, auditors, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    /** It won't be held, or goes no further. */
    record CancelAudit(@TargetAggregateIdentifier AuditId audit, Grounds grounds) implements AmendmentCommand {

        public CancelAudit {
            grounds.requiredReason();
        }

        AuditCancelled event() {
            return new AuditCancelled(audit, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }
}
