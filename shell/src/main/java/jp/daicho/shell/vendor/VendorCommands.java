package jp.daicho.shell.vendor;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.wiring.CurrentRegister;
import jp.daicho.vendor.Certificate;
import jp.daicho.vendor.Contact;
import jp.daicho.vendor.CorporateNumber;
import jp.daicho.vendor.Profile;
import jp.daicho.vendor.VendorCommand.ChangeVendorContact;
import jp.daicho.vendor.VendorCommand.ChangeVendorProfile;
import jp.daicho.vendor.VendorCommand.RecordCertification;
import jp.daicho.vendor.VendorCommand.RegisterVendor;
import jp.daicho.vendor.VendorCommand.ReinstateVendor;
import jp.daicho.vendor.VendorCommand.RetireVendor;
import jp.daicho.vendor.VendorCommand.SuspendVendor;
import jp.daicho.vendor.VendorId;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** {@code vendor …}: the verbs that record something. */
@Component
class VendorCommands {

    private static final String GROUP = "vendor";

    private final CurrentRegister register;
    private final Namesakes namesakes;

    VendorCommands(CurrentRegister register, Namesakes namesakes) {
        this.register = register;
        this.namesakes = namesakes;
    }

    @Command(name = "vendor register", group = GROUP, description = "vendor.register")
    Reply register(
            @Option(longName = "id", description = "vendor.register.id") @Nullable VendorId id,
            @Option(longName = "name", required = true, description = "vendor.name") String name,
            @Option(longName = "kana", description = "vendor.kana") @Nullable String kana,
            @Option(longName = "corporate-number", description = "vendor.corporate-number") @Nullable
                    CorporateNumber corporateNumber,
            @Option(longName = "address", description = "vendor.address") @Nullable String address,
            @Option(longName = "contact", description = "vendor.register.contact") @Nullable String contact,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var profile = new Profile(name, kana, corporateNumber, address);
        var registered = register.create(new RegisterVendor(id, profile, contact, register.grounds(reason, evidence)));
        return namesakes.noted(registered, profile).saying(name);
    }

    @Command(name = "vendor profile", group = GROUP, description = "vendor.profile")
    Reply profile(
            @Option(longName = "id", required = true, description = "vendor.id") VendorId id,
            @Option(longName = "name", description = "vendor.name") @Nullable String name,
            @Option(longName = "kana", description = "vendor.kana") @Nullable String kana,
            @Option(longName = "corporate-number", description = "vendor.corporate-number") @Nullable
                    CorporateNumber corporateNumber,
            @Option(longName = "address", description = "vendor.address") @Nullable String address,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var profile = new Profile(name, kana, corporateNumber, address);
        var changed =
                register.change(id.value(), new ChangeVendorProfile(id, profile, register.grounds(reason, evidence)));
        return namesakes.noted(changed, profile);
    }

    @Command(name = "vendor certify", group = GROUP, description = "vendor.certify")
    Reply certify(
            @Option(longName = "id", required = true, description = "vendor.id") VendorId id,
            @Option(longName = "kind", required = true, description = "vendor.certify.kind") Certificate kind,
            @Option(longName = "number", description = "vendor.certify.number") @Nullable String number,
            @Option(longName = "valid-until", description = "vendor.certify.valid-until") @Nullable
                    LocalDate validUntil,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        return register.change(id.value(), new RecordCertification(id, kind, number, validUntil, grounds))
                .saying(kind);
    }

    @Command(name = "vendor contact", group = GROUP, description = "vendor.contact")
    Reply contact(
            @Option(longName = "id", required = true, description = "vendor.id") VendorId id,
            @Option(longName = "contact", description = "vendor.contact.contact") @Nullable String contact,
            @Option(longName = "name", required = true, description = "vendor.contact.name") String name,
            @Option(longName = "post", description = "vendor.contact.post") @Nullable String post,
            @Option(longName = "phone", description = "vendor.contact.phone") @Nullable String phone,
            @Option(longName = "email", description = "vendor.contact.email") @Nullable String email,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var person = new Contact(name, post, phone, email);
        return register.change(
                id.value(), new ChangeVendorContact(id, contact, person, register.grounds(reason, evidence)));
    }

    @Command(name = "vendor suspend", group = GROUP, description = "vendor.suspend")
    Reply suspend(
            @Option(longName = "id", required = true, description = "vendor.id") VendorId id,
            @Option(longName = "until", description = "vendor.suspend.until") @Nullable LocalDate until,
            @Option(longName = "reason", required = true) String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        return register.change(id.value(), new SuspendVendor(id, until, register.grounds(reason, evidence)));
    }

    @Command(name = "vendor reinstate", group = GROUP, description = "vendor.reinstate")
    Reply reinstate(
            @Option(longName = "id", required = true, description = "vendor.id") VendorId id,
            @Option(longName = "reason", required = true) String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        return register.change(id.value(), new ReinstateVendor(id, register.grounds(reason, evidence)));
    }

    @Command(name = "vendor retire", group = GROUP, description = "vendor.retire")
    Reply retire(
            @Option(longName = "id", required = true, description = "vendor.id") VendorId id,
            @Option(longName = "reason", required = true) String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        return register.change(id.value(), new RetireVendor(id, register.grounds(reason, evidence)));
    }
}
