package jp.daicho.shell.social;

import java.nio.file.Path;
import java.util.List;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.wiring.CurrentRegister;
import jp.daicho.social.AccountAlarmCommand.ConfirmTakeover;
import jp.daicho.social.AccountAlarmCommand.ReportImpersonation;
import jp.daicho.social.AccountAlarmCommand.ResolveImpersonation;
import jp.daicho.social.AccountAlarmCommand.RestoreControl;
import jp.daicho.social.AccountAlarmCommand.SuspectTakeover;
import jp.daicho.social.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** {@code social takeover …} and {@code social impersonation …}: when somebody else speaks in the name of the organ. */
@Component
class SocialAlarms {

    private static final String GROUP = "social";

    private final CurrentRegister register;

    SocialAlarms(CurrentRegister register) {
        this.register = register;
    }

    @Command(name = "social takeover suspected", group = GROUP, description = "social.takeover.suspected")
    Reply takeoverSuspected(
            @Option(longName = "id", required = true, description = "social.id") AccountId id,
            @Option(longName = "text", description = "social.takeover.suspected.text") @Nullable String text,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        return register.change(id.value(), new SuspectTakeover(id, text, grounds));
    }

    @Command(name = "social takeover confirmed", group = GROUP, description = "social.takeover.confirmed")
    Reply takeoverConfirmed(
            @Option(longName = "id", required = true, description = "social.id") AccountId id,
            @Option(longName = "text", description = "social.takeover.confirmed.text") @Nullable String text,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        return register.change(id.value(), new ConfirmTakeover(id, text, grounds));
    }

    @Command(name = "social takeover restored", group = GROUP, description = "social.takeover.restored")
    Reply takeoverRestored(
            @Option(longName = "id", required = true, description = "social.id") AccountId id,
            @Option(longName = "password-changed", description = "social.takeover.restored.password-changed")
                    boolean passwordChanged,
            @Option(longName = "sessions-ended", description = "social.takeover.restored.sessions-ended")
                    boolean sessionsEnded,
            @Option(longName = "mfa", description = "social.takeover.restored.mfa") boolean mfa,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        return register.change(id.value(), new RestoreControl(id, passwordChanged, sessionsEnded, mfa, grounds));
    }

    @Command(name = "social impersonation report", group = GROUP, description = "social.impersonation.report")
    Reply impersonationReport(
            @Option(longName = "id", required = true, description = "social.id") AccountId id,
            @Option(longName = "text", required = true, description = "social.impersonation.report.text") String text,
            @Option(longName = "url", description = "social.impersonation.url") @Nullable String url,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        return register.change(id.value(), new ReportImpersonation(id, text, url, grounds));
    }

    @Command(name = "social impersonation resolve", group = GROUP, description = "social.impersonation.resolve")
    Reply impersonationResolve(
            @Option(longName = "id", required = true, description = "social.id") AccountId id,
            @Option(longName = "impersonation", description = "social.impersonation.resolve.impersonation") @Nullable
                    String impersonation,
            @Option(longName = "text", description = "social.impersonation.resolve.text") @Nullable String text,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        return register.change(id.value(), new ResolveImpersonation(id, impersonation, text, grounds));
    }
}
