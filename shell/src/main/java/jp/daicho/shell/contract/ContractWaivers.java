package jp.daicho.shell.contract;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import jp.daicho.clause.ClauseId;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.assessment.AssessmentCommand.WaiveClause;
import jp.daicho.office.StaffId;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.wiring.CurrentRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** {@code contract waive}: a decision that a contract may do without some clauses, each of which gets a waiver of its own. */
@Component
class ContractWaivers {

    private final CurrentRegister register;

    ContractWaivers(CurrentRegister register) {
        this.register = register;
    }

    @Command(name = "contract waive", group = "contract", description = "contract.waive")
    Reply waive(
            @Option(longName = "id", required = true, description = "contract.id") ContractId id,
            @Option(longName = "clause", required = true, description = "contract.waive.clause")
                    List<ClauseIds> clauses,
            @Option(longName = "until", required = true, description = "contract.waive.until") LocalDate until,
            @Option(longName = "approver", required = true) StaffId approver,
            @Option(longName = "applicant") @Nullable StaffId applicant,
            @Option(longName = "decision") @Nullable String decision,
            @Option(longName = "reason", required = true) String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        var named = clauses.stream()
                .flatMap(typed -> typed.clauses().stream())
                .distinct()
                .toList();
        var act = named.stream()
                .map(clause -> new WaiveClause(id, clause, until, approver, applicant, decision, grounds))
                .toArray(DomainCommand[]::new);
        return register.change(id.value(), act)
                .saying(named.stream().map(ClauseId::value).collect(Collectors.joining(", ")), until);
    }
}
