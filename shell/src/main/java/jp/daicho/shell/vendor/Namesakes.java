package jp.daicho.shell.vendor;

import jp.daicho.shell.console.Notes;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.console.language.Codes;
import jp.daicho.shell.wiring.CurrentRegister;
import jp.daicho.vendor.Profile;
import jp.daicho.vendor.VendorId;
import jp.daicho.vendor.view.Likeness;
import jp.daicho.vendor.view.VendorRecords.VendorsLike;
import org.springframework.stereotype.Component;

/** Says after a vendor was recorded which others it may be. It is recorded all the same: people decide. */
@Component
class Namesakes {

    private final CurrentRegister register;
    private final Notes notes;

    Namesakes(CurrentRegister register, Notes notes) {
        this.register = register;
        this.notes = notes;
    }

    /** The change, once the others are named. */
    Reply.Changed noted(Reply.Changed changed, Profile profile) {
        if (!changed.facts().isEmpty()) {
            var self = new VendorId(changed.record());
            register.ask(new VendorsLike(profile, self, register.day())).forEach(this::note);
        }
        return changed;
    }

    private void note(Likeness likeness) {
        var other = likeness.other();
        likeness.by()
                .forEach(sign -> notes.afterwards(
                        "vendor.alike." + Codes.of(sign),
                        other.vendor(),
                        String.valueOf(other.profile().name())));
    }
}
