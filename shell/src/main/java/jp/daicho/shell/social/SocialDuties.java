package jp.daicho.shell.social;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import jp.daicho.contract.ContractId;
import jp.daicho.office.StaffId;
import jp.daicho.shared.Refused;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.wiring.CurrentRegister;
import jp.daicho.social.AccountDutyCommand.AssignResponsiblePerson;
import jp.daicho.social.AccountDutyCommand.NameDeputies;
import jp.daicho.social.AccountDutyCommand.NameOperators;
import jp.daicho.social.AccountDutyCommand.ReleaseResponsiblePerson;
import jp.daicho.social.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** {@code social assign}, {@code release}, {@code deputies} and {@code operators}: who answers for an account and runs it. */
@Component
class SocialDuties {

    private static final String GROUP = "social";

    private final CurrentRegister register;

    SocialDuties(CurrentRegister register) {
        this.register = register;
    }

    @Command(name = "social assign", group = GROUP, description = "social.assign")
    Reply assign(
            @Option(longName = "id", required = true, description = "social.id") AccountId id,
            @Option(longName = "responsible", required = true, description = "social.assign.responsible")
                    StaffId responsible,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        return register.change(id.value(), new AssignResponsiblePerson(id, responsible, grounds))
                .saying(responsible);
    }

    @Command(name = "social release", group = GROUP, description = "social.release")
    Reply release(
            @Option(longName = "id", required = true, description = "social.id") AccountId id,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        return register.change(id.value(), new ReleaseResponsiblePerson(id, grounds));
    }

    @Command(name = "social deputies", group = GROUP, description = "social.deputies")
    Reply deputies(
            @Option(longName = "id", required = true, description = "social.id") AccountId id,
            @Option(longName = "staff", description = "social.deputies.staff") @Nullable List<StaffId> staff,
            @Option(longName = "none", description = "social.deputies.none") boolean none,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        return register.change(id.value(), new NameDeputies(id, named(staff, none), grounds));
    }

    @Command(name = "social operators", group = GROUP, description = "social.operators")
    Reply operators(
            @Option(longName = "id", required = true, description = "social.id") AccountId id,
            @Option(longName = "staff", description = "social.operators.staff") @Nullable List<StaffId> staff,
            @Option(longName = "contract", description = "social.operators.contract") @Nullable ContractId contract,
            @Option(longName = "none", description = "social.operators.none") boolean none,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        return register.change(
                id.value(),
                new NameOperators(id, contract == null ? named(staff, none) : orNobody(staff), contract, grounds));
    }

    private static List<StaffId> named(@Nullable List<StaffId> staff, boolean none) {
        var named = orNobody(staff);
        if (named.isEmpty() != none) {
            throw Refused.badValue("staff-or-none", "staff");
        }
        return named;
    }

    private static List<StaffId> orNobody(@Nullable List<StaffId> staff) {
        return Objects.requireNonNullElse(staff, List.of());
    }
}
