package jp.daicho.vendor;

import java.time.LocalDate;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.ForgettingCause;
import jp.daicho.shared.FreeText;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Text;
import jp.daicho.vendor.VendorEvent.CertificationRecorded;
import jp.daicho.vendor.VendorEvent.VendorContactForgotten;
import jp.daicho.vendor.VendorEvent.VendorMerged;
import jp.daicho.vendor.VendorEvent.VendorProfileChanged;
import jp.daicho.vendor.VendorEvent.VendorRegistered;
import jp.daicho.vendor.VendorEvent.VendorReinstated;
import jp.daicho.vendor.VendorEvent.VendorRetired;
import jp.daicho.vendor.VendorEvent.VendorSuspended;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Everything that may be asked of a vendor. Checked for shape here, for rules in {@link Vendor}. */
public sealed interface VendorCommand extends DomainCommand {

    /**
     * {@code vendor} is the code to give, or null for the next free one; {@code contact} the name of a first person to
     * turn to.
     */
    record RegisterVendor(
            @Nullable VendorId vendor,
            Profile profile,
            @Nullable String contact,
            Grounds grounds) implements VendorCommand {

        public RegisterVendor {
            profile = profile.checked();
            Text.present("name", profile.name());
            contact = FreeText.optionalName("contact", contact);
        }

        VendorRegistered event(VendorId code) {
            return new VendorRegistered(
                    code,
                    Text.present("name", profile.name()),
                    profile.kana(),
                    profile.corporateNumber(),
                    profile.address(),
                    grounds.on(),
                    grounds.reason(),
                    grounds.evidence());
        }
    }

    record ChangeVendorProfile(@TargetAggregateIdentifier VendorId vendor, Profile profile, Grounds grounds)
            implements VendorCommand {

        public ChangeVendorProfile {
            profile = profile.checked();
            if (profile.saysNothing()) {
                throw Refused.badValue("profile-says-nothing", "name");
            }
        }

        VendorProfileChanged event() {
            return new VendorProfileChanged(
                    vendor,
                    profile.name(),
                    profile.kana(),
                    profile.corporateNumber(),
                    profile.address(),
                    grounds.on(),
                    grounds.reason(),
                    grounds.evidence());
        }
    }

    /** {@code contact} is the one to replace, or null for a new one. */
    record ChangeVendorContact(
            @TargetAggregateIdentifier VendorId vendor,
            @Nullable String contact,
            Contact details,
            Grounds grounds) implements VendorCommand {

        public ChangeVendorContact {
            contact = contact == null ? null : Text.code("contact", contact);
        }
    }

    /** Make all that was ever sealed of one contact unreadable for good. */
    record ForgetVendorContact(
            @TargetAggregateIdentifier VendorId vendor, String contact, ForgettingCause cause, LocalDate on)
            implements VendorCommand {

        public ForgetVendorContact {
            contact = Text.code("contact", contact);
        }

        VendorContactForgotten event() {
            return new VendorContactForgotten(vendor, contact, cause, on);
        }
    }

    record RecordCertification(
            @TargetAggregateIdentifier VendorId vendor,
            Certificate kind,
            @Nullable String number,
            @Nullable LocalDate validUntil,
            Grounds grounds)
            implements VendorCommand {

        public RecordCertification {
            number = FreeText.optionalName("number", number);
            if (validUntil != null && validUntil.isBefore(grounds.on())) {
                throw Refused.badValue("ends-before-it-begins", "valid-until", "valid-until", validUntil, grounds.on());
            }
        }

        CertificationRecorded event() {
            return new CertificationRecorded(
                    vendor, kind, number, validUntil, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    record SuspendVendor(
            @TargetAggregateIdentifier VendorId vendor,
            @Nullable LocalDate until,
            Grounds grounds) implements VendorCommand {

        public SuspendVendor {
            grounds.requiredReason();
            if (until != null && until.isBefore(grounds.on())) {
                throw Refused.badValue("ends-before-it-begins", "until", "until", until, grounds.on());
            }
        }

        VendorSuspended event() {
            return new VendorSuspended(vendor, until, grounds.on(), grounds.requiredReason(), grounds.evidence());
        }
    }

    record ReinstateVendor(@TargetAggregateIdentifier VendorId vendor, Grounds grounds) implements VendorCommand {

        public ReinstateVendor {
            grounds.requiredReason();
        }

        VendorReinstated event() {
            return new VendorReinstated(vendor, grounds.on(), grounds.requiredReason(), grounds.evidence());
        }
    }

    record RetireVendor(@TargetAggregateIdentifier VendorId vendor, Grounds grounds) implements VendorCommand {

        public RetireVendor {
            grounds.requiredReason();
        }

        VendorRetired event() {
            return new VendorRetired(vendor, grounds.on(), grounds.requiredReason(), grounds.evidence());
        }
    }

    /** Let another vendor's record go on in the place of this one. */
    record MergeVendor(@TargetAggregateIdentifier VendorId vendor, VendorId into, Grounds grounds)
            implements VendorCommand {

        public MergeVendor {
            grounds.requiredReason();
            if (into.equals(vendor)) {
                throw Refused.badValue("merge-into-itself", "into", vendor);
            }
        }

        VendorMerged event() {
            return new VendorMerged(vendor, into, grounds.on(), grounds.requiredReason(), grounds.evidence());
        }
    }

    /** Take the fact at {@code position} out of the vendor's timeline. */
    record VoidVendorEntry(@TargetAggregateIdentifier VendorId vendor, long position, Grounds grounds)
            implements VendorCommand {

        public VoidVendorEntry {
            grounds.requiredReason();
        }
    }

    /** Take the fact at {@code position} out and record it anew, {@code corrected} where that speaks. */
    record CorrectVendorEntry(
            @TargetAggregateIdentifier VendorId vendor, long position, Correction corrected, Grounds grounds)
            implements VendorCommand {

        public CorrectVendorEntry {
            grounds.requiredReason();
        }
    }
}
