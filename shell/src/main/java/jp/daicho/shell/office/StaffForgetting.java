package jp.daicho.shell.office;

import jp.daicho.handover.view.HoldingRecords.HeldBy;
import jp.daicho.office.CareerCommand.ForgetStaff;
import jp.daicho.office.StaffId;
import jp.daicho.office.view.StaffMembers.OneOfStaff;
import jp.daicho.shared.ForgettingCause;
import jp.daicho.shell.console.Notes;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.wiring.CurrentRegister;
import jp.daicho.shell.wiring.Forgetting;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** {@code staff forget}. What is not forgotten with the name is said: accounts, and what was left behind. */
@Component
class StaffForgetting {

    private final CurrentRegister register;
    private final Forgetting forgetting;
    private final HoldingWords words;
    private final Notes notes;

    StaffForgetting(CurrentRegister register, Forgetting forgetting, HoldingWords words, Notes notes) {
        this.register = register;
        this.forgetting = forgetting;
        this.words = words;
        this.notes = notes;
    }

    @Command(name = "staff forget", group = "staff", description = "staff.forget")
    Reply forget(
            @Option(longName = "id", required = true, description = "staff.id") StaffId id,
            @Option(longName = "reason", required = true, description = "forget.reason") ForgettingCause reason) {
        var day = register.day();
        var changed = forgetting.forget(id.value(), id.value(), new ForgetStaff(id, reason, day));
        var logins = register.ask(new OneOfStaff(id, day)).logins();
        if (!logins.isEmpty()) {
            notes.afterwards("staff.forget.logins", id, String.join(", ", logins));
        }
        register.ask(new HeldBy(id, day)).forEach(row -> notes.afterwards("staff.forget.left", id, words.seat(row)));
        return changed;
    }
}
