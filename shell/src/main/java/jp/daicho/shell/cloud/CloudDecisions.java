package jp.daicho.shell.cloud;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.daicho.cloud.CloudId;
import jp.daicho.cloud.PermissionCommand.ApproveCloudUse;
import jp.daicho.cloud.PermissionCommand.MeetApprovalCondition;
import jp.daicho.cloud.PermissionCommand.RejectCloudUse;
import jp.daicho.cloud.PermissionCommand.RenewApproval;
import jp.daicho.cloud.PermissionCommand.RevokeApproval;
import jp.daicho.office.StaffId;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.wiring.CurrentRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** {@code cloud approve}, {@code reject}, {@code renew}, {@code revoke}: who allows the use of a service. */
@Component
class CloudDecisions {

    private static final String GROUP = "cloud";

    private final CurrentRegister register;

    CloudDecisions(CurrentRegister register) {
        this.register = register;
    }

    @Command(name = "cloud approve", group = GROUP, description = "cloud.approve")
    Reply approve(
            @Option(longName = "id", required = true, description = "cloud.id") CloudId id,
            @Option(longName = "until", required = true, description = "cloud.until") LocalDate until,
            @Option(longName = "condition", description = "cloud.approve.condition") @Nullable List<String> conditions,
            @Option(longName = "approver") @Nullable StaffId approver,
            @Option(longName = "decision") @Nullable String decision,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        var under = Objects.requireNonNullElse(conditions, List.<String>of());
        return register.change(id.value(), new ApproveCloudUse(id, until, under, approver, decision, grounds))
                .saying(until);
    }

    @Command(name = "cloud condition-met", group = GROUP, description = "cloud.condition-met")
    Reply conditionMet(
            @Option(longName = "id", required = true, description = "cloud.id") CloudId id,
            @Option(longName = "condition", required = true, description = "cloud.condition-met.condition")
                    String condition,
            @Option(longName = "text", description = "cloud.condition-met.text") @Nullable String text,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        return register.change(id.value(), new MeetApprovalCondition(id, condition, text, grounds));
    }

    @Command(name = "cloud reject", group = GROUP, description = "cloud.reject")
    Reply reject(
            @Option(longName = "id", required = true, description = "cloud.id") CloudId id,
            @Option(longName = "approver") @Nullable StaffId approver,
            @Option(longName = "decision") @Nullable String decision,
            @Option(longName = "reason", required = true) String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        return register.change(id.value(), new RejectCloudUse(id, approver, decision, grounds));
    }

    @Command(name = "cloud renew", group = GROUP, description = "cloud.renew")
    Reply renew(
            @Option(longName = "id", required = true, description = "cloud.id") CloudId id,
            @Option(longName = "until", required = true, description = "cloud.until") LocalDate until,
            @Option(longName = "approver") @Nullable StaffId approver,
            @Option(longName = "applicant") @Nullable StaffId applicant,
            @Option(longName = "decision") @Nullable String decision,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        return register.change(id.value(), new RenewApproval(id, until, approver, applicant, decision, grounds))
                .saying(until);
    }

    @Command(name = "cloud revoke", group = GROUP, description = "cloud.revoke")
    Reply revoke(
            @Option(longName = "id", required = true, description = "cloud.id") CloudId id,
            @Option(longName = "approver") @Nullable StaffId approver,
            @Option(longName = "applicant") @Nullable StaffId applicant,
            @Option(longName = "decision") @Nullable String decision,
            @Option(longName = "reason", required = true) String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        return register.change(id.value(), new RevokeApproval(id, approver, applicant, decision, grounds));
    }
}
