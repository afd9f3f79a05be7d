package jp.daicho.shell.contract;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.TermCommand.AmendContract;
import jp.daicho.contract.TermCommand.CloseContract;
import jp.daicho.contract.TermCommand.RenewContract;
import jp.daicho.contract.TermCommand.ResumeWork;
import jp.daicho.contract.TermCommand.SuspendWork;
import jp.daicho.contract.TermCommand.TerminateContract;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.wiring.CurrentRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** {@code contract …}: the verbs that carry a contract on, and end it. */
@Component
class ContractTerms {

    private static final String GROUP = "contract";

    private final CurrentRegister register;
    private final LooseEnds looseEnds;

    ContractTerms(CurrentRegister register, LooseEnds looseEnds) {
        this.register = register;
        this.looseEnds = looseEnds;
    }

    @Command(name = "contract amend", group = GROUP, description = "contract.amend")
    Reply amend(
            @Option(longName = "id", required = true, description = "contract.id") ContractId id,
            @Option(longName = "text", required = true, description = "contract.amend.text") String text,
            @Option(longName = "number", description = "contract.amend.number") @Nullable String number,
            @Option(longName = "amount", description = "contract.amount") @Nullable Long amount,
            @Option(longName = "to", description = "contract.renew.to") @Nullable LocalDate to,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        return register.change(id.value(), new AmendContract(id, text, number, amount, to, grounds));
    }

    @Command(name = "contract suspend", group = GROUP, description = "contract.suspend")
    Reply suspend(
            @Option(longName = "id", required = true, description = "contract.id") ContractId id,
            @Option(longName = "reason", required = true) String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        return register.change(id.value(), new SuspendWork(id, register.grounds(reason, evidence)));
    }

    @Command(name = "contract resume", group = GROUP, description = "contract.resume")
    Reply resume(
            @Option(longName = "id", required = true, description = "contract.id") ContractId id,
            @Option(longName = "reason", required = true) String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        return register.change(id.value(), new ResumeWork(id, register.grounds(reason, evidence)));
    }

    @Command(name = "contract renew", group = GROUP, description = "contract.renew")
    Reply renew(
            @Option(longName = "id", required = true, description = "contract.id") ContractId id,
            @Option(longName = "to", required = true, description = "contract.renew.to") LocalDate to,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        return register.change(id.value(), new RenewContract(id, to, register.grounds(reason, evidence)))
                .saying(to);
    }

    @Command(name = "contract terminate", group = GROUP, description = "contract.terminate")
    Reply terminate(
            @Option(longName = "id", required = true, description = "contract.id") ContractId id,
            @Option(longName = "reason", required = true) String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        return register.change(id.value(), new TerminateContract(id, register.grounds(reason, evidence)));
    }

    @Command(name = "contract close", group = GROUP, description = "contract.close")
    Reply close(
            @Option(longName = "id", required = true, description = "contract.id") ContractId id,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        return looseEnds.noted(
                register.change(id.value(), new CloseContract(id, register.grounds(reason, evidence))), id);
    }
}
