package jp.daicho.shell.gap;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import jp.daicho.gap.GapCommand.AcceptGap;
import jp.daicho.gap.GapCommand.AdoptRules;
import jp.daicho.gap.GapCommand.SetParameter;
import jp.daicho.gap.GapId;
import jp.daicho.gap.view.Gaps.OneGap;
import jp.daicho.office.StaffId;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.wiring.CurrentRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** {@code gap accept} and {@code gap rules set}. */
@Component
class GapDecisions {

    private static final String GROUP = "gap";

    private final CurrentRegister register;

    GapDecisions(CurrentRegister register) {
        this.register = register;
    }

    @Command(name = "gap accept", group = GROUP, description = "gap.accept")
    Reply accept(
            @Option(longName = "id", required = true, description = "gap.id") GapId id,
            @Option(longName = "until", required = true, description = "gap.accept.until") LocalDate until,
            @Option(longName = "approver", required = true) StaffId approver,
            @Option(longName = "applicant") @Nullable StaffId applicant,
            @Option(longName = "decision") @Nullable String decision,
            @Option(longName = "reason", required = true) String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        register.refusePast();
        var grounds = register.grounds(reason, evidence);
        register.ask(new OneGap(id, grounds.on()));
        return register.change(id.toString(), new AcceptGap(id, until, approver, applicant, decision, grounds))
                .saying(until);
    }

    @Command(name = "gap rules adopt", group = GROUP, description = "gap.rules.adopt")
    Reply adopt(
            @Option(longName = "reason", required = true) String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        return register.change("rules", new AdoptRules(grounds)).saying(grounds.on());
    }

    @Command(name = "gap rules set", group = GROUP, description = "gap.rules.set")
    Reply set(
            @Argument(index = 0, description = "gap.rules.set.setting") Setting setting,
            @Option(longName = "reason", required = true) String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        var rules = new SetParameter(setting.rule(), setting.parameter(), setting.value(), grounds);
        return register.change(setting.rule().value(), rules).saying(setting.rule(), setting.parameter(), grounds.on());
    }
}
