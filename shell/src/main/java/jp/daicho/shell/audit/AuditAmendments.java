package jp.daicho.shell.audit;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import jp.daicho.audit.AmendmentCommand.CancelAudit;
import jp.daicho.audit.AmendmentCommand.NameAuditors;
import jp.daicho.audit.AuditId;
import jp.daicho.office.StaffId;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.wiring.CurrentRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** {@code audit auditors}, {@code audit cancel}: what becomes otherwise than it was planned. */
@Component
class AuditAmendments {

    private static final String GROUP = "audit";

    private final CurrentRegister register;

    AuditAmendments(CurrentRegister register) {
        this.register = register;
    }

    @Command(name = "audit auditors", group = GROUP, description = "audit.auditors")
    Reply name(
            @Option(longName = "id", required = true, description = "audit.id") AuditId id,
            @Option(longName = "auditor", required = true, description = "audit.auditor") List<StaffId> auditors,
            @Option(longName = "reason", required = true) String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        return register.change(id.value(), new NameAuditors(id, auditors, register.grounds(reason, evidence)))
                .saying(auditors.stream().distinct().map(StaffId::value).collect(Collectors.joining(", ")));
    }

    @Command(name = "audit cancel", group = GROUP, description = "audit.cancel")
    Reply cancel(
            @Option(longName = "id", required = true, description = "audit.id") AuditId id,
            @Option(longName = "reason", required = true) String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        return register.change(id.value(), new CancelAudit(id, register.grounds(reason, evidence)));
    }
}
