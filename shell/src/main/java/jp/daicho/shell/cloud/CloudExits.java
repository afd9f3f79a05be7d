package jp.daicho.shell.cloud;

import java.nio.file.Path;
import java.util.List;
import jp.daicho.cloud.CloudId;
import jp.daicho.cloud.ExitCommand.CloseCloudAccounts;
import jp.daicho.cloud.ExitCommand.CloseCloudService;
import jp.daicho.cloud.ExitCommand.ConfirmDataDeletion;
import jp.daicho.cloud.ExitCommand.RecordExitPlan;
import jp.daicho.cloud.ExitCommand.RecordMigration;
import jp.daicho.cloud.ExitCommand.RetireCloudService;
import jp.daicho.cloud.UseCommand.VoidCloudEntry;
import jp.daicho.shell.console.Position;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.wiring.CurrentRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** {@code cloud …}: how a service is left, and what was recorded wrongly of one. */
@Component
class CloudExits {

    private static final String GROUP = "cloud";

    private final CurrentRegister register;

    CloudExits(CurrentRegister register) {
        this.register = register;
    }

    @Command(name = "cloud exit-plan", group = GROUP, description = "cloud.exit-plan")
    Reply exitPlan(
            @Option(longName = "id", required = true, description = "cloud.id") CloudId id,
            @Option(longName = "text", required = true, description = "cloud.exit-plan.text") String text,
            @Option(longName = "format", description = "cloud.exit-plan.format") @Nullable String format,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        return register.change(id.value(), new RecordExitPlan(id, text, format, grounds));
    }

    @Command(name = "cloud retire", group = GROUP, description = "cloud.retire")
    Reply retire(
            @Option(longName = "id", required = true, description = "cloud.id") CloudId id,
            @Option(longName = "reason", required = true) String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        return register.change(id.value(), new RetireCloudService(id, register.grounds(reason, evidence)));
    }

    @Command(name = "cloud migrate", group = GROUP, description = "cloud.migrate")
    Reply migrate(
            @Option(longName = "id", required = true, description = "cloud.id") CloudId id,
            @Option(longName = "to", required = true, description = "cloud.migrate.to") String to,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        return register.change(id.value(), new RecordMigration(id, to, register.grounds(reason, evidence)));
    }

    @Command(name = "cloud confirm-deletion", group = GROUP, description = "cloud.confirm-deletion")
    Reply confirmDeletion(
            @Option(longName = "id", required = true, description = "cloud.id") CloudId id,
            @Option(longName = "certificate", required = true, description = "cloud.confirm-deletion.certificate")
                    String certificate,
            @Option(longName = "method", description = "cloud.confirm-deletion.method") @Nullable String method,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        return register.change(id.value(), new ConfirmDataDeletion(id, certificate, method, grounds));
    }

    @Command(name = "cloud close-accounts", group = GROUP, description = "cloud.close-accounts")
    Reply closeAccounts(
            @Option(longName = "id", required = true, description = "cloud.id") CloudId id,
            @Option(longName = "text", required = true, description = "cloud.close-accounts.text") String text,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        return register.change(id.value(), new CloseCloudAccounts(id, text, register.grounds(reason, evidence)));
    }

    @Command(name = "cloud close", group = GROUP, description = "cloud.close")
    Reply close(
            @Option(longName = "id", required = true, description = "cloud.id") CloudId id,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        return register.change(id.value(), new CloseCloudService(id, register.grounds(reason, evidence)));
    }

    @Command(name = "cloud void", group = GROUP, description = "cloud.void")
    Reply takeOut(
            @Option(longName = "id", required = true, description = "cloud.id") CloudId id,
            @Argument(index = 0, description = "cloud.void.position") Position position,
            @Option(longName = "reason", required = true) String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        return register.change(id.value(), new VoidCloudEntry(id, position.value(), register.grounds(reason, evidence)))
                .saying(position.value());
    }
}
