package jp.daicho.audit;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import jp.daicho.audit.FindingCommand.DecideImprovement;
import jp.daicho.audit.FindingCommand.DecidePolicyRevision;
import jp.daicho.audit.FindingCommand.VoidAuditEntry;
import jp.daicho.policy.PoliciesKnown;
import jp.daicho.shared.Entries;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Refused;
import jp.daicho.shared.VoidedEntries;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** What was decided upon the report, and which facts were taken back. Part of {@link Audit}. */
final class Improvements {

    private final Course course;
    private final FindingList findings;
    private final Map<Long, ImprovementEvent> decided = new HashMap<>();
    private final VoidedEntries voided = new VoidedEntries();

    Improvements(Course course, FindingList findings) {
        this.course = course;
        this.findings = findings;
    }

    @CommandHandler
    void handle(DecideImprovement command) {
        decide(command.event(), command.grounds().on());
    }

    @CommandHandler
    void handle(DecidePolicyRevision command, PoliciesKnown policies) {
        if (!policies.knows(command.policy())) {
            throw Refused.notFound("record-unknown", command.policy()).under("policy-revision");
        }
        decide(command.event(), command.grounds().on());
    }

    private void decide(ImprovementEvent event, LocalDate day) {
        if (decided.values().stream().noneMatch(event::sameAs)) {
            course.refuseUnlessReported(day);
            findings.refuseUnknown(event.findings(), day);
            apply(event);
        }
    }

    @CommandHandler
    void handle(VoidAuditEntry command, Entries entries) {
        apply(command.grounds().voiding(voided.voidable(command.audit().value(), command.position(), entries)));
    }

    @EventSourcingHandler
    void on(ImprovementEvent event, @SequenceNumber long sequence) {
        decided.put(sequence, event);
    }

    @EventSourcingHandler
    void on(EntryVoided event) {
        voided.on(event);
        decided.remove(event.sequence());
    }
}
