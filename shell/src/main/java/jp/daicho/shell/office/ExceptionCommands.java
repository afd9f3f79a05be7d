package jp.daicho.shell.office;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import jp.daicho.office.StaffId;
import jp.daicho.office.approval.ExceptionCommand.Application;
import jp.daicho.office.approval.ExceptionCommand.ApplyForException;
import jp.daicho.office.approval.ExceptionCommand.AssignException;
import jp.daicho.office.approval.ExceptionCommand.EndException;
import jp.daicho.office.approval.ExceptionCommand.RefuseException;
import jp.daicho.office.approval.ExceptionCommand.ReviewException;
import jp.daicho.office.approval.ExceptionCommand.VoidExceptionEntry;
import jp.daicho.office.approval.ExceptionId;
import jp.daicho.office.approval.ExceptionKind;
import jp.daicho.shell.console.Position;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.wiring.CurrentRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** {@code exception …} (例外措置), all but {@code grant} and the questions. */
@Component
class ExceptionCommands {

    private static final String GROUP = "exception";

    private final CurrentRegister register;

    ExceptionCommands(CurrentRegister register) {
        this.register = register;
    }

    @Command(name = "exception apply", group = GROUP, description = "exception.apply")
    Reply apply(
            @Option(longName = "id", description = "exception.new-id") @Nullable ExceptionId id,
            @Option(longName = "kind", required = true, description = "exception.kind") ExceptionKind kind,
            @Option(longName = "owner", required = true, description = "exception.owner") StaffId owner,
            @Option(longName = "until", required = true, description = "exception.until") LocalDate until,
            @Option(longName = "record", description = "exception.record") @Nullable String record,
            @Option(longName = "alternative", description = "exception.alternative") @Nullable String alternative,
            @Option(longName = "applicant") @Nullable StaffId applicant,
            @Option(longName = "reason", required = true) String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var application = new Application(kind, record, owner, alternative, until);
        return register.create(new ApplyForException(id, application, applicant, register.grounds(reason, evidence)))
                .saying(until);
    }

    @Command(name = "exception refuse", group = GROUP, description = "exception.refuse")
    Reply refuse(
            @Option(longName = "id", required = true, description = "exception.id") ExceptionId id,
            @Option(longName = "approver") @Nullable StaffId approver,
            @Option(longName = "decision") @Nullable String decision,
            @Option(longName = "reason", required = true) String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        return register.change(
                id.value(), new RefuseException(id, approver, decision, register.grounds(reason, evidence)));
    }

    @Command(name = "exception end", group = GROUP, description = "exception.end")
    Reply end(
            @Option(longName = "id", required = true, description = "exception.id") ExceptionId id,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        return register.change(id.value(), new EndException(id, register.grounds(reason, evidence)))
                .saying(register.day());
    }

    @Command(name = "exception assign", group = GROUP, description = "exception.assign")
    Reply assign(
            @Option(longName = "id", required = true, description = "exception.id") ExceptionId id,
            @Option(longName = "owner", required = true, description = "exception.owner") StaffId owner,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        return register.change(id.value(), new AssignException(id, owner, register.grounds(reason, evidence)))
                .saying(owner);
    }

    @Command(name = "exception review", group = GROUP, description = "exception.review")
    Reply review(
            @Option(longName = "id", required = true, description = "exception.id") ExceptionId id,
            @Option(longName = "text", required = true, description = "exception.review.text") String text,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        return register.change(id.value(), new ReviewException(id, text, register.grounds(reason, evidence)));
    }

    @Command(name = "exception void", group = GROUP, description = "exception.void")
    Reply takeOut(
            @Option(longName = "id", required = true, description = "exception.id") ExceptionId id,
            @Argument(index = 0, description = "exception.void.position") Position position,
            @Option(longName = "reason", required = true) String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        return register.change(id.value(), new VoidExceptionEntry(id, position.value(), grounds))
                .saying(position.value());
    }
}
