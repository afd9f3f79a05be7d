package jp.daicho.shell.wiring;

import java.util.List;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shell.console.CurrentRequest;
import jp.daicho.shell.console.Questions;
import jp.daicho.shell.console.Reply;
import org.springframework.stereotype.Component;

/** Forgets somebody. Nobody can undo that, so whoever types it is asked once more: after all else was checked. */
@Component
public final class Forgetting {

    private final CurrentRequest request;
    private final Registers registers;
    private final Account account;
    private final CurrentRegister register;
    private final Questions questions;

    Forgetting(
            CurrentRequest request,
            Registers registers,
            Account account,
            CurrentRegister register,
            Questions questions) {
        this.request = request;
        this.registers = registers;
        this.account = account;
        this.register = register;
        this.questions = questions;
    }

    /** Record {@code command}, which is about {@code record}, once it is confirmed; {@code subject} is whose name it is. */
    public Reply.Changed forget(String record, String subject, DomainCommand command) {
        register.refusePast();
        var act = List.of(command);
        if (!request.get().dryRun()
                && !registers.current().rehearse(account.name(), act).entries().isEmpty()) {
            questions.confirm("forget.confirm", subject);
        }
        return register.change(record, command);
    }
}
