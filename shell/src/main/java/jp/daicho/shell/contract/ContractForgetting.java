package jp.daicho.shell.contract;

import jp.daicho.contract.ContractId;
import jp.daicho.contract.oversight.ArrangementCommand.ForgetResponsiblePerson;
import jp.daicho.shared.ForgettingCause;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.wiring.CurrentRegister;
import jp.daicho.shell.wiring.Forgetting;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** {@code contract forget}. */
@Component
class ContractForgetting {

    private final CurrentRegister register;
    private final Forgetting forgetting;

    ContractForgetting(CurrentRegister register, Forgetting forgetting) {
        this.register = register;
        this.forgetting = forgetting;
    }

    @Command(name = "contract forget", group = "contract", description = "contract.forget")
    Reply forget(
            @Option(longName = "id", required = true, description = "contract.id") ContractId id,
            @Option(longName = "person", required = true, description = "contract.forget.person") String person,
            @Option(longName = "reason", required = true, description = "forget.reason") ForgettingCause reason) {
        var command = new ForgetResponsiblePerson(id, person, reason, register.day());
        return forgetting
                .forget(id.value(), id + "/" + command.person(), command)
                .saying(command.person());
    }
}
