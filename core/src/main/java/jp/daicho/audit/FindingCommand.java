package jp.daicho.audit;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.audit.AuditEvent.FindingAssigned;
import jp.daicho.audit.FindingEvent.FindingAnswered;
import jp.daicho.audit.FindingEvent.FindingClosed;
import jp.daicho.audit.FindingEvent.FindingRaised;
import jp.daicho.audit.ImprovementEvent.ImprovementDecided;
import jp.daicho.audit.ImprovementEvent.PolicyRevisionDecided;
import jp.daicho.office.StaffId;
import jp.daicho.policy.PolicyId;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.FreeText;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What was found and what came of it. Checked for rules in {@link FindingList}, {@link Owners} and {@link Improvements}. */
public sealed interface FindingCommand extends DomainCommand {

    record RaiseFinding(
            @TargetAggregateIdentifier AuditId audit,
            String record,
            String text,
            LocalDate due,
            @Nullable StaffId owner,
            Grounds grounds)
            implements FindingCommand {

        public RaiseFinding {
            record = Text.code("record", record);
            text = FreeText.required("text", text);
            if (due.isBefore(grounds.on())) {
                throw Refused.badValue("ends-before-it-begins", "due", "due", due, grounds.on());
            }
        }

        FindingRaised event(String code) {
            return new FindingRaised(
                    audit, code, record, text, due, owner, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    /** From the day on, {@code owner} is to put it right, in the place of any other. */
    record AssignFinding(@TargetAggregateIdentifier AuditId audit, String finding, StaffId owner, Grounds grounds)
            implements FindingCommand {

        public AssignFinding {
            finding = Text.code("finding", finding);
        }

        FindingAssigned event() {
            return new FindingAssigned(audit, finding, owner, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    /** {@code by} answers; absent: who types. */
    record AnswerFinding(
            @TargetAggregateIdentifier AuditId audit,
            String finding,
            String text,
            @Nullable StaffId by,
            Grounds grounds)
            implements FindingCommand {

        public AnswerFinding {
            finding = Text.code("finding", finding);
            text = FreeText.required("text", text);
        }

        FindingAnswered event(StaffId answering) {
            return new FindingAnswered(
                    audit, finding, text, answering, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    /** {@code by} saw that it was put right; absent: who types. */
    record CloseFinding(
            @TargetAggregateIdentifier AuditId audit,
            String finding,
            @Nullable String text,
            @Nullable StaffId by,
            Grounds grounds)
            implements FindingCommand {

        public CloseFinding {
            finding = Text.code("finding", finding);
            text = FreeText.optional("text", text);
        }

        FindingClosed event(StaffId checking) {
            return new FindingClosed(
                    audit, finding, text, checking, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    /** Work is to be done better. */
    record DecideImprovement(
            @TargetAggregateIdentifier AuditId audit, String text, List<String> findings, Grounds grounds)
            implements FindingCommand {

        public DecideImprovement {
            text = FreeText.required("improvement", text);
            findings = codes(findings);
        }

        ImprovementDecided event() {
            return new ImprovementDecided(audit, text, findings, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    /** A policy is to be changed. */
    record DecidePolicyRevision(
            @TargetAggregateIdentifier AuditId audit,
            PolicyId policy,
            @Nullable String text,
            List<String> findings,
            Grounds grounds)
            implements FindingCommand {

        public DecidePolicyRevision {
            text = FreeText.optional("text", text);
            findings = codes(findings);
        }

        PolicyRevisionDecided event() {
            return new PolicyRevisionDecided(
                    audit, policy, text, findings, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    /** Take the fact at {@code position} out of its timeline. */
    record VoidAuditEntry(@TargetAggregateIdentifier AuditId audit, long position, Grounds grounds)
            implements FindingCommand {

        public VoidAuditEntry {
            grounds.requiredReason();
        }
    }

    private static List<String> codes(List<String> findings) {
        return findings.stream()
                .map(finding -> Text.code("finding", finding))
                .distinct()
                .toList();
    }
}
