package jp.daicho.shell.wiring;

import jp.daicho.shared.Refused;
import jp.daicho.shell.console.PromptWords;
import org.springframework.stereotype.Component;

/** Names the organ and the account before each line. */
@Component
class Prompt implements PromptWords {

    private final Registers registers;
    private final Account account;

    Prompt(Registers registers, Account account) {
        this.registers = registers;
        this.account = account;
    }

    @Override
    public String organ() {
        try {
            return registers.current().home().id().organ();
        } catch (Refused noRegisterYet) {
            return "";
        }
    }

    @Override
    public String user() {
        return account.name();
    }
}
