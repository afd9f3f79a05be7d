package jp.daicho.shell.vendor;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import jp.daicho.shared.Grounds;
import jp.daicho.shell.console.Position;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.console.Request;
import jp.daicho.shell.wiring.CurrentRegister;
import jp.daicho.vendor.Certificate;
import jp.daicho.vendor.CorporateNumber;
import jp.daicho.vendor.Correction;
import jp.daicho.vendor.Country;
import jp.daicho.vendor.Ownership;
import jp.daicho.vendor.Profile;
import jp.daicho.vendor.VendorCommand.CorrectVendorEntry;
import jp.daicho.vendor.VendorCommand.VoidVendorEntry;
import jp.daicho.vendor.VendorId;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** {@code vendor void} and {@code vendor correct}: what was recorded wrongly. */
@Component
class VendorCorrections {

    private static final String GROUP = "vendor";

    private final CurrentRegister register;

    VendorCorrections(CurrentRegister register) {
        this.register = register;
    }

    @Command(name = "vendor void", group = GROUP, description = "vendor.void")
    Reply takeOut(
            @Option(longName = "id", required = true, description = "vendor.id") VendorId id,
            @Argument(index = 0, description = "vendor.void.position") Position position,
            @Option(longName = "reason", required = true) String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        return register.change(
                        id.value(), new VoidVendorEntry(id, position.value(), register.grounds(reason, evidence)))
                .saying(position.value());
    }

    @Command(name = "vendor correct", group = GROUP, description = "vendor.correct")
    Reply correct(
            Request request,
            @Option(longName = "id", required = true, description = "vendor.id") VendorId id,
            @Option(longName = "position", required = true, description = "vendor.void.position") Position position,
            @Option(longName = "name", description = "vendor.name") @Nullable String name,
            @Option(longName = "kana", description = "vendor.kana") @Nullable String kana,
            @Option(longName = "corporate-number", description = "vendor.corporate-number") @Nullable
                    CorporateNumber corporateNumber,
            @Option(longName = "address", description = "vendor.address") @Nullable String address,
            @Option(longName = "parent", description = "vendor.disclose.parent") @Nullable String parent,
            @Option(longName = "no-parent", description = "vendor.disclose.no-parent") boolean noParent,
            @Option(longName = "country", description = "vendor.disclose.country") @Nullable Country country,
            @Option(longName = "kind", description = "vendor.certify.kind") @Nullable Certificate kind,
            @Option(longName = "number", description = "vendor.certify.number") @Nullable String number,
            @Option(longName = "valid-until", description = "vendor.certify.valid-until") @Nullable
                    LocalDate validUntil,
            @Option(longName = "post", description = "vendor.contact.post") @Nullable String post,
            @Option(longName = "phone", description = "vendor.contact.phone") @Nullable String phone,
            @Option(longName = "email", description = "vendor.contact.email") @Nullable String email,
            @Option(longName = "reason", required = true) String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var profile = new Profile(name, kana, corporateNumber, address);
        var ownership = new Ownership(parent, noParent ? true : null, country);
        var right = new Correction(profile, ownership, kind, number, validUntil, post, phone, email, request.on());
        Grounds grounds = register.groundsToday(reason, evidence);
        return register.change(id.value(), new CorrectVendorEntry(id, position.value(), right, grounds))
                .saying(position.value());
    }
}
