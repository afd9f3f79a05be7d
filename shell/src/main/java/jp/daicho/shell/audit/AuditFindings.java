package jp.daicho.shell.audit;

import static java.util.Objects.requireNonNullElse;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.daicho.audit.AuditId;
import jp.daicho.audit.FindingCommand;
import jp.daicho.audit.FindingCommand.AnswerFinding;
import jp.daicho.audit.FindingCommand.AssignFinding;
import jp.daicho.audit.FindingCommand.CloseFinding;
import jp.daicho.audit.FindingCommand.DecideImprovement;
import jp.daicho.audit.FindingCommand.DecidePolicyRevision;
import jp.daicho.audit.FindingCommand.RaiseFinding;
import jp.daicho.audit.FindingCommand.VoidAuditEntry;
import jp.daicho.office.StaffId;
import jp.daicho.policy.PolicyId;
import jp.daicho.shared.Refused;
import jp.daicho.shell.console.Position;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.wiring.CurrentRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** {@code audit …}: what was found, what came of it, and what was decided upon it. */
@Component
class AuditFindings {

    private static final String GROUP = "audit";

    private final CurrentRegister register;

    AuditFindings(CurrentRegister register) {
        this.register = register;
    }

    @Command(name = "audit finding", group = GROUP, description = "audit.finding")
    Reply raise(
            @Option(longName = "id", required = true, description = "audit.id") AuditId id,
            @Option(longName = "record", required = true, description = "audit.finding.record") String record,
            @Option(longName = "text", required = true, description = "audit.finding.text") String text,
            @Option(longName = "due", required = true, description = "audit.finding.due") LocalDate due,
            @Option(longName = "owner", description = "audit.finding.owner") @Nullable StaffId owner,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        var changed = register.change(id.value(), new RaiseFinding(id, record, text, due, owner, grounds));
        if (changed.facts().isEmpty()) {
            return changed;
        }
        var data = (Map<?, ?>) changed.facts().getFirst().data();
        return changed.saying(String.valueOf(data.get("finding")));
    }

    @Command(name = "audit assign-finding", group = GROUP, description = "audit.assign-finding")
    Reply assign(
            @Option(longName = "id", required = true, description = "audit.id") AuditId id,
            @Option(longName = "finding", required = true, description = "audit.finding-id") String finding,
            @Option(longName = "owner", required = true, description = "audit.finding.owner") StaffId owner,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        return register.change(id.value(), new AssignFinding(id, finding, owner, register.grounds(reason, evidence)))
                .saying(finding, owner);
    }

    @Command(name = "audit answer", group = GROUP, description = "audit.answer")
    Reply answer(
            @Option(longName = "id", required = true, description = "audit.id") AuditId id,
            @Option(longName = "finding", required = true, description = "audit.finding-id") String finding,
            @Option(longName = "text", required = true, description = "audit.answer.text") String text,
            @Option(longName = "by", description = "audit.answer.by") @Nullable StaffId by,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        return register.change(id.value(), new AnswerFinding(id, finding, text, by, register.grounds(reason, evidence)))
                .saying(finding);
    }

    @Command(name = "audit close-finding", group = GROUP, description = "audit.close-finding")
    Reply close(
            @Option(longName = "id", required = true, description = "audit.id") AuditId id,
            @Option(longName = "finding", required = true, description = "audit.finding-id") String finding,
            @Option(longName = "text", description = "audit.close-finding.text") @Nullable String text,
            @Option(longName = "by", description = "audit.close-finding.by") @Nullable StaffId by,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        return register.change(id.value(), new CloseFinding(id, finding, text, by, register.grounds(reason, evidence)))
                .saying(finding);
    }

    @Command(name = "audit decide", group = GROUP, description = "audit.decide")
    Reply decide(
            @Option(longName = "id", required = true, description = "audit.id") AuditId id,
            @Option(longName = "improvement", description = "audit.decide.improvement") @Nullable String improvement,
            @Option(longName = "policy-revision", description = "audit.decide.policy-revision") @Nullable
                    PolicyId policy,
            @Option(longName = "text", description = "audit.decide.text") @Nullable String text,
            @Option(longName = "finding", description = "audit.decide.finding") @Nullable List<String> findings,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var causes = requireNonNullElse(findings, List.<String>of());
        var grounds = register.grounds(reason, evidence);
        if (improvement != null && policy == null && text == null) {
            return decided(id, new DecideImprovement(id, improvement, causes, grounds));
        } else if (policy != null && improvement == null) {
            return decided(id, new DecidePolicyRevision(id, policy, text, causes, grounds));
        }
        throw Refused.badValue("decide-one-of-two", "improvement");
    }

    private Reply decided(AuditId id, FindingCommand decision) {
        return register.change(id.value(), decision);
    }

    @Command(name = "audit void", group = GROUP, description = "audit.void")
    Reply takeOut(
            @Option(longName = "id", required = true, description = "audit.id") AuditId id,
            @Argument(index = 0, description = "audit.void.position") Position position,
            @Option(longName = "reason", required = true) String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        return register.change(id.value(), new VoidAuditEntry(id, position.value(), register.grounds(reason, evidence)))
                .saying(position.value());
    }
}
