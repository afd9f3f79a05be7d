package jp.daicho.vendor;

import java.time.LocalDate;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Refused;
import jp.daicho.vendor.VendorEvent.VendorDeclarationReceived;
import jp.daicho.vendor.VendorEvent.VendorOwnershipDisclosed;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What a vendor states of itself, to be recorded. Checked for shape here, for rules in {@link VendorEntries}. */
public sealed interface VendorStatementCommand extends DomainCommand {

    VendorId vendor();

    record DiscloseOwnership(@TargetAggregateIdentifier VendorId vendor, Ownership ownership, Grounds grounds)
            implements VendorStatementCommand {

        public DiscloseOwnership {
            ownership = ownership.checked();
            if (ownership.saysNothing()) {
                throw Refused.badValue("disclosure-says-nothing", "parent");
            }
        }

        VendorOwnershipDisclosed event() {
            return new VendorOwnershipDisclosed(
                    vendor,
                    ownership.parent(),
                    ownership.noParent(),
                    ownership.country(),
                    grounds.on(),
                    grounds.reason(),
                    grounds.evidence());
        }
    }

    /** {@code validUntil} is the last day it holds, or null where it names none. */
    record ReceiveDeclaration(
            @TargetAggregateIdentifier VendorId vendor,
            @Nullable LocalDate validUntil,
            Grounds grounds) implements VendorStatementCommand {

        public ReceiveDeclaration {
            if (validUntil != null && validUntil.isBefore(grounds.on())) {
                throw Refused.badValue("ends-before-it-begins", "valid-until", "valid-until", validUntil, grounds.on());
            }
        }

        VendorDeclarationReceived event() {
            return new VendorDeclarationReceived(
                    vendor, validUntil, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }
}
