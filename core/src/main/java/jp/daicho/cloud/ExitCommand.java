package jp.daicho.cloud;

import jp.daicho.cloud.ExitEvent.AccountsClosed;
import jp.daicho.cloud.ExitEvent.CloudRetirementBegun;
import jp.daicho.cloud.ExitEvent.CloudServiceRetired;
import jp.daicho.cloud.ExitEvent.DataDeletionConfirmed;
import jp.daicho.cloud.ExitEvent.DataMigrated;
import jp.daicho.cloud.ExitEvent.ExitPlanRecorded;
import jp.daicho.shared.FreeText;
import jp.daicho.shared.Grounds;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** How the use of a service ends. */
public sealed interface ExitCommand extends CloudCommand {

    record RecordExitPlan(
            @TargetAggregateIdentifier CloudId cloud,
            String text,
            @Nullable String format,
            Grounds grounds) implements ExitCommand {

        public RecordExitPlan {
            text = FreeText.required("text", text);
            format = FreeText.optional("format", format);
        }

        ExitPlanRecorded event() {
            return new ExitPlanRecorded(cloud, text, format, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    /** From now on it is only left: use ends, data and accounts are to go. */
    record RetireCloudService(@TargetAggregateIdentifier CloudId cloud, Grounds grounds) implements ExitCommand {

        public RetireCloudService {
            grounds.requiredReason();
        }

        CloudRetirementBegun event() {
            return new CloudRetirementBegun(cloud, grounds.on(), grounds.requiredReason(), grounds.evidence());
        }
    }

    record RecordMigration(@TargetAggregateIdentifier CloudId cloud, String to, Grounds grounds)
            implements ExitCommand {

        public RecordMigration {
            to = FreeText.required("to", to);
        }

        DataMigrated event() {
            return new DataMigrated(cloud, to, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    record ConfirmDataDeletion(
            @TargetAggregateIdentifier CloudId cloud,
            String certificate,
            @Nullable String method,
            Grounds grounds) implements ExitCommand {

        public ConfirmDataDeletion {
            certificate = FreeText.requiredName("certificate", certificate);
            method = FreeText.optional("method", method);
        }

        DataDeletionConfirmed event() {
            return new DataDeletionConfirmed(
                    cloud, certificate, method, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    record CloseCloudAccounts(@TargetAggregateIdentifier CloudId cloud, String text, Grounds grounds)
            implements ExitCommand {

        public CloseCloudAccounts {
            text = FreeText.required("text", text);
        }

        AccountsClosed event() {
            return new AccountsClosed(cloud, text, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    /** 廃止: nothing is left to be done. */
    record CloseCloudService(@TargetAggregateIdentifier CloudId cloud, Grounds grounds) implements ExitCommand {

        CloudServiceRetired event() {
            return new CloudServiceRetired(cloud, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }
}
