package jp.daicho.shell.wiring;

import jp.daicho.Register;
import jp.daicho.shared.Refused;
import jp.daicho.shell.console.PromptWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names the organ and the account before each line; before the first, it has the register read what is recorded. */
@Component
class Prompt implements PromptWords {

    private final Registers registers;
    private final Account account;
    private @Nullable Register readAhead;

    Prompt(Registers registers, Account account) {
        this.registers = registers;
        this.account = account;
    }

    @Override
    public String organ() {
        try {
            var register = registers.current();
            readAhead(register);
            return register.home().id().organ();
        } catch (Refused noRegisterYet) {
            return "";
        }
    }

    /** What can't be read the first question will say. */
    private void readAhead(Register register) {
        if (register != readAhead) {
            readAhead = register;
            try {
                register.readAhead();
            } catch (Refused said) {
                return;
            }
        }
    }

    @Override
    public String user() {
        return account.name();
    }
}
