package jp.daicho.shell.vendor;

import jp.daicho.shared.ForgettingCause;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.wiring.CurrentRegister;
import jp.daicho.shell.wiring.Forgetting;
import jp.daicho.vendor.VendorCommand.ForgetVendorContact;
import jp.daicho.vendor.VendorId;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** {@code vendor forget}. */
@Component
class VendorForgetting {

    private final CurrentRegister register;
    private final Forgetting forgetting;

    VendorForgetting(CurrentRegister register, Forgetting forgetting) {
        this.register = register;
        this.forgetting = forgetting;
    }

    @Command(name = "vendor forget", group = "vendor", description = "vendor.forget")
    Reply forget(
            @Option(longName = "id", required = true, description = "vendor.id") VendorId id,
            @Option(longName = "contact", required = true, description = "vendor.forget.contact") String contact,
            @Option(longName = "reason", required = true, description = "forget.reason") ForgettingCause reason) {
        var command = new ForgetVendorContact(id, contact, reason, register.day());
        return forgetting
                .forget(id.value(), id + "/" + command.contact(), command)
                .saying(command.contact());
    }
}
