package jp.daicho.cloud;

import java.time.LocalDate;
import jp.daicho.cloud.UseEvent.CloudProfileChanged;
import jp.daicho.cloud.UseEvent.CloudUseApplied;
import jp.daicho.cloud.UseEvent.UnapprovedUseDiscovered;
import jp.daicho.cloud.UseEvent.UseResumed;
import jp.daicho.cloud.UseEvent.UseStarted;
import jp.daicho.cloud.UseEvent.UseSuspended;
import jp.daicho.office.StaffId;
import jp.daicho.shared.FreeText;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Refused;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** How a service comes to be used, and what describes its use. */
public sealed interface UseCommand extends CloudCommand {

    /**
     * 申請. {@code cloud} is the code to give, or null for the next free one; or that of a service that was discovered,
     * rejected or revoked. {@code applicant} is absent where it is the one who types.
     */
    record ApplyForCloudUse(
            @TargetAggregateIdentifier @Nullable CloudId cloud,
            Use use,
            @Nullable StaffId applicant,
            Grounds grounds) implements UseCommand {

        public ApplyForCloudUse {
            use = use.checked();
        }

        CloudUseApplied event(CloudId code, StaffId asking) {
            return new CloudUseApplied(code, use, asking, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    /** 未承認利用の発見. */
    record DiscoverCloudUse(@Nullable CloudId cloud, Use use, Grounds grounds) implements UseCommand {

        public DiscoverCloudUse {
            use = use.checked();
            FreeText.requiredName("service", use.service());
        }

        UnapprovedUseDiscovered event(CloudId code) {
            return new UnapprovedUseDiscovered(code, use, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    /**
     * Take over what the office's own list says of a service it uses: when it was applied for, approved and begun, as far
     * as it says so, and who manages it.
     *
     * @param used the first day of its use
     */
    record TakeOverCloudUse(
            @Nullable CloudId cloud,
            Use use,
            @Nullable LocalDate applied,
            @Nullable LocalDate approved,
            @Nullable LocalDate until,
            @Nullable StaffId approver,
            @Nullable StaffId applicant,
            @Nullable String decision,
            @Nullable StaffId manager,
            LocalDate used,
            Grounds grounds)
            implements UseCommand {

        public TakeOverCloudUse {
            use = use.checked();
            FreeText.requiredName("service", use.service());
            decision = FreeText.optionalName("decision", decision);
            if (applied != null && approved != null && approved.isBefore(applied)) {
                throw Refused.badValue("approved-before-applied", "approved", approved, applied);
            }
            if (applied != null && used.isBefore(applied)) {
                throw Refused.badValue("used-before-applied", "used", used, applied);
            }
            if (until != null && approved != null && until.isBefore(approved)) {
                throw Refused.badValue("ends-before-it-begins", "until", "until", until, approved);
            }
        }
    }

    record ChangeCloudProfile(@TargetAggregateIdentifier CloudId cloud, Use use, Grounds grounds)
            implements UseCommand {

        public ChangeCloudProfile {
            use = use.checked();
            if (use.saysNothing()) {
                throw Refused.badValue("cloud-profile-says-nothing", "purpose");
            }
        }

        CloudProfileChanged event() {
            return new CloudProfileChanged(cloud, use, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    record StartCloudUse(@TargetAggregateIdentifier CloudId cloud, Grounds grounds) implements UseCommand {

        UseStarted event() {
            return new UseStarted(cloud, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    record SuspendCloudUse(@TargetAggregateIdentifier CloudId cloud, Grounds grounds) implements UseCommand {

        public SuspendCloudUse {
            grounds.requiredReason();
        }

        UseSuspended event() {
            return new UseSuspended(cloud, grounds.on(), grounds.requiredReason(), grounds.evidence());
        }
    }

    record ResumeCloudUse(@TargetAggregateIdentifier CloudId cloud, Grounds grounds) implements UseCommand {

        UseResumed event() {
            return new UseResumed(cloud, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    /** Take the fact at {@code position} out of the service's timeline. */
    record VoidCloudEntry(@TargetAggregateIdentifier CloudId cloud, long position, Grounds grounds)
            implements UseCommand {

        public VoidCloudEntry {
            grounds.requiredReason();
        }
    }
}
