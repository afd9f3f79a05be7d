package jp.daicho.cloud;

import java.util.List;
import jp.daicho.cloud.OperationEvent.Appointment;
import jp.daicho.cloud.OperationEvent.Change;
import jp.daicho.cloud.OperationEvent.CloudReviewRecorded;
import jp.daicho.cloud.OperationEvent.ProviderOwnerChanged;
import jp.daicho.cloud.OperationEvent.RegionChanged;
import jp.daicho.cloud.OperationEvent.ServiceManagerAppointed;
import jp.daicho.cloud.OperationEvent.ServiceManagerReplaced;
import jp.daicho.cloud.OperationEvent.TermsChanged;
import jp.daicho.office.StaffId;
import jp.daicho.shared.FreeText;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Refused;
import jp.daicho.vendor.Country;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What may be recorded of a service in the course of its use. */
public sealed interface OperationCommand extends CloudCommand {

    /** From the day on, {@code manager} is the one who manages it, in the place of any other. */
    record PutInCharge(@TargetAggregateIdentifier CloudId cloud, StaffId manager, Grounds grounds)
            implements OperationCommand {

        Appointment event(@Nullable StaffId previous) {
            return previous == null
                    ? new ServiceManagerAppointed(cloud, manager, grounds.on(), grounds.reason(), grounds.evidence())
                    : new ServiceManagerReplaced(
                            cloud, manager, previous, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    /** Something it was approved with changed. {@code regions} and {@code country} belong to a region or an owner. */
    record RecordChange(
            @TargetAggregateIdentifier CloudId cloud,
            What what,
            List<Country> regions,
            @Nullable Country country,
            @Nullable String text,
            Grounds grounds)
            implements OperationCommand {

        /** What changed. */
        public enum What {
            /** 約款・利用規約. */
            TERMS,
            /** データ保存地域・準拠法. */
            REGION,
            /** 資本・所有者. */
            OWNER
        }

        public RecordChange {
            text = FreeText.optional("text", text);
            regions = List.copyOf(regions);
            regions.forEach(region -> region.checked("region"));
            if (country != null) {
                country.checked(what == What.REGION ? "law" : "country");
            }
            if (what == What.REGION && regions.isEmpty() && country == null) {
                throw Refused.badValue("text-missing", "region", "region");
            } else if (what != What.REGION && !regions.isEmpty()) {
                throw Refused.badValue("option-of-region", "region");
            } else if (what == What.TERMS && country != null) {
                throw Refused.badValue("option-of-region", "country");
            } else if (what == What.OWNER && country == null && text == null) {
                throw Refused.badValue("owner-change-says-nothing", "country");
            }
        }

        Change event() {
            return switch (what) {
                case TERMS -> new TermsChanged(cloud, text, grounds.on(), grounds.reason(), grounds.evidence());
                case REGION ->
                    new RegionChanged(
                            cloud, regions, country, text, grounds.on(), grounds.reason(), grounds.evidence());
                case OWNER ->
                    new ProviderOwnerChanged(cloud, country, text, grounds.on(), grounds.reason(), grounds.evidence());
            };
        }
    }

    /** 見直し. */
    record RecordCloudReview(
            @TargetAggregateIdentifier CloudId cloud,
            ReviewResult result,
            @Nullable String text,
            Grounds grounds) implements OperationCommand {

        public RecordCloudReview {
            text = FreeText.optional("text", text);
        }

        CloudReviewRecorded event() {
            return new CloudReviewRecorded(cloud, result, text, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }
}
