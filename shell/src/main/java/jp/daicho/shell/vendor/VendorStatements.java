package jp.daicho.shell.vendor;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.wiring.CurrentRegister;
import jp.daicho.vendor.Country;
import jp.daicho.vendor.Ownership;
import jp.daicho.vendor.VendorCommand.MergeVendor;
import jp.daicho.vendor.VendorId;
import jp.daicho.vendor.VendorStatementCommand.DiscloseOwnership;
import jp.daicho.vendor.VendorStatementCommand.ReceiveDeclaration;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** {@code vendor disclose}, {@code vendor declare} and {@code vendor merge}: who a vendor is. */
@Component
class VendorStatements {

    private static final String GROUP = "vendor";

    private final CurrentRegister register;

    VendorStatements(CurrentRegister register) {
        this.register = register;
    }

    @Command(name = "vendor disclose", group = GROUP, description = "vendor.disclose")
    Reply disclose(
            @Option(longName = "id", required = true, description = "vendor.id") VendorId id,
            @Option(longName = "parent", description = "vendor.disclose.parent") @Nullable String parent,
            @Option(longName = "no-parent", description = "vendor.disclose.no-parent") boolean noParent,
            @Option(longName = "country", description = "vendor.disclose.country") @Nullable Country country,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var ownership = new Ownership(parent, noParent ? true : null, country);
        return register.change(id.value(), new DiscloseOwnership(id, ownership, register.grounds(reason, evidence)));
    }

    @Command(name = "vendor declare", group = GROUP, description = "vendor.declare")
    Reply declare(
            @Option(longName = "id", required = true, description = "vendor.id") VendorId id,
            @Option(longName = "valid-until", description = "vendor.declare.valid-until") @Nullable
                    LocalDate validUntil,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        return register.change(id.value(), new ReceiveDeclaration(id, validUntil, register.grounds(reason, evidence)));
    }

    @Command(name = "vendor merge", group = GROUP, description = "vendor.merge")
    Reply merge(
            @Option(longName = "id", required = true, description = "vendor.id") VendorId id,
            @Option(longName = "into", required = true, description = "vendor.merge.into") VendorId into,
            @Option(longName = "reason", required = true) String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        return register.change(id.value(), new MergeVendor(id, into, register.grounds(reason, evidence)))
                .saying(into);
    }
}
