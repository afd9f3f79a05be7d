package jp.daicho.shell.vendor;

import jp.daicho.shell.console.Notes;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.console.language.Codes;
import jp.daicho.shell.wiring.CurrentRegister;
import jp.daicho.vendor.Profile;
import jp.daicho.vendor.VendorId;
import jp.daicho.vendor.view.Likeness.Sign;
import jp.daicho.vendor.view.VendorRecords.VendorsLike;
import jp.daicho.vendor.view.VendorRow;
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

    /** The change, once the first of those others is named for each sign. */
    Reply.Changed noted(Reply.Changed changed, Profile profile) {
        if (!changed.facts().isEmpty()) {
            var alike = register.ask(new VendorsLike(profile, new VendorId(changed.record()), register.day()));
            for (Sign sign : Sign.values()) {
                alike.stream()
                        .filter(likeness -> likeness.by().contains(sign))
                        .findFirst()
                        .ifPresent(likeness -> note(sign, likeness.other()));
            }
        }
        return changed;
    }

    private void note(Sign sign, VendorRow other) {
        var name = String.valueOf(other.profile().name());
        notes.afterwards("vendor.alike." + Codes.of(sign), other.vendor(), name);
    }
}
