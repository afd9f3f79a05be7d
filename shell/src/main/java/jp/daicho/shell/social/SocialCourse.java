package jp.daicho.shell.social;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import jp.daicho.office.StaffId;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.wiring.CurrentRegister;
import jp.daicho.social.AccountCourseCommand.CloseAccount;
import jp.daicho.social.AccountCourseCommand.MarkAccountDormant;
import jp.daicho.social.AccountCourseCommand.OpenAccount;
import jp.daicho.social.AccountCourseCommand.ResumeAccount;
import jp.daicho.social.AccountDecisionCommand.ApproveAccount;
import jp.daicho.social.AccountDecisionCommand.RejectAccount;
import jp.daicho.social.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** {@code social approve} to {@code social close}: how an account goes on and ends. */
@Component
class SocialCourse {

    private static final String GROUP = "social";

    private final CurrentRegister register;

    SocialCourse(CurrentRegister register) {
        this.register = register;
    }

    @Command(name = "social approve", group = GROUP, description = "social.approve")
    Reply approve(
            @Option(longName = "id", required = true, description = "social.id") AccountId id,
            @Option(longName = "approver") @Nullable StaffId approver,
            @Option(longName = "applicant") @Nullable StaffId applicant,
            @Option(longName = "decision") @Nullable String decision,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        return register.change(id.value(), new ApproveAccount(id, approver, applicant, decision, grounds));
    }

    @Command(name = "social reject", group = GROUP, description = "social.reject")
    Reply reject(
            @Option(longName = "id", required = true, description = "social.id") AccountId id,
            @Option(longName = "approver") @Nullable StaffId approver,
            @Option(longName = "decision") @Nullable String decision,
            @Option(longName = "reason", required = true) String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        return register.change(id.value(), new RejectAccount(id, approver, decision, grounds));
    }

    @Command(name = "social open", group = GROUP, description = "social.open")
    Reply open(
            @Option(longName = "id", required = true, description = "social.id") AccountId id,
            @Option(longName = "permanent-id", required = true, description = "social.permanent-id") String permanentId,
            @Option(longName = "url", description = "social.url") @Nullable String url,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        return register.change(id.value(), new OpenAccount(id, permanentId, url, grounds));
    }

    @Command(name = "social dormant", group = GROUP, description = "social.dormant")
    Reply dormant(
            @Option(longName = "id", required = true, description = "social.id") AccountId id,
            @Option(longName = "until", description = "social.dormant.until") @Nullable LocalDate until,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        return register.change(id.value(), new MarkAccountDormant(id, until, grounds));
    }

    @Command(name = "social resume", group = GROUP, description = "social.resume")
    Reply resume(
            @Option(longName = "id", required = true, description = "social.id") AccountId id,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        return register.change(id.value(), new ResumeAccount(id, grounds));
    }

    @Command(name = "social close", group = GROUP, description = "social.close")
    Reply close(
            @Option(longName = "id", required = true, description = "social.id") AccountId id,
            @Option(longName = "proof", description = "social.close.proof") @Nullable String proof,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        return register.change(id.value(), new CloseAccount(id, proof, grounds));
    }
}
