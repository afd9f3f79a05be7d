package jp.daicho.shell.office;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import jp.daicho.office.StaffId;
import jp.daicho.office.approval.ExceptionCommand.Application;
import jp.daicho.office.approval.ExceptionCommand.GrantAtOnce;
import jp.daicho.office.approval.ExceptionCommand.GrantException;
import jp.daicho.office.approval.ExceptionId;
import jp.daicho.office.approval.ExceptionKind;
import jp.daicho.shared.GivenFields;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Refused;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.wiring.CurrentRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** {@code exception grant}: of an application, or with it in one. */
@Component
class ExceptionGrants {

    private final CurrentRegister register;

    ExceptionGrants(CurrentRegister register) {
        this.register = register;
    }

    /** Without {@code kind} it decides on the application named by the word or by {@code id}. */
    @Command(name = "exception grant", group = "exception", description = "exception.grant")
    Reply grant(
            @Argument(index = 0, description = "exception.grant.application") @Nullable ExceptionId application,
            @Option(longName = "id", description = "exception.grant.id") @Nullable ExceptionId id,
            @Option(longName = "kind", description = "exception.kind") @Nullable ExceptionKind kind,
            @Option(longName = "owner", description = "exception.owner") @Nullable StaffId owner,
            @Option(longName = "until", description = "exception.grant.until") @Nullable LocalDate until,
            @Option(longName = "record", description = "exception.record") @Nullable String record,
            @Option(longName = "alternative", description = "exception.alternative") @Nullable String alternative,
            @Option(longName = "applicant") @Nullable StaffId applicant,
            @Option(longName = "approver") @Nullable StaffId approver,
            @Option(longName = "decision") @Nullable String decision,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        if (kind == null || application != null) {
            var asked = application == null ? id : application;
            refuseBoth(asked, kind, owner, record, alternative, applicant);
            return of(asked, until, approver, decision, grounds);
        }
        var anew = new Application(kind, record, needed("owner", owner), alternative, needed("until", until));
        return register.create(new GrantAtOnce(id, anew, applicant, approver, decision, grounds));
    }

    private Reply of(
            @Nullable ExceptionId asked,
            @Nullable LocalDate until,
            @Nullable StaffId approver,
            @Nullable String decision,
            Grounds grounds) {
        if (asked == null) {
            throw Refused.badValue("exception-unnamed", "kind");
        }
        return register.change(asked.value(), new GrantException(asked, until, approver, decision, grounds));
    }

    /** What was applied for isn't said again. */
    private static void refuseBoth(
            @Nullable ExceptionId asked,
            @Nullable ExceptionKind kind,
            @Nullable StaffId owner,
            @Nullable String record,
            @Nullable String alternative,
            @Nullable StaffId applicant) {
        var again = new GivenFields()
                .with("kind", kind)
                .with("owner", owner)
                .with("record", record)
                .with("alternative", alternative)
                .with("applicant", applicant);
        if (asked != null && !again.isEmpty()) {
            throw Refused.badValue("exception-applied-for", "id", asked);
        }
    }

    private static <T> T needed(String option, @Nullable T value) {
        if (value == null) {
            throw Refused.badValue("text-missing", option, option);
        }
        return value;
    }
}
