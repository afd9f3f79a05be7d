package jp.daicho.cloud;

import java.util.List;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.Voidable;
import org.jspecify.annotations.Nullable;

/** Everything that can have happened to a cloud service's use. Past tense; facts only; never edited once shipped. */
public sealed interface CloudEvent extends DomainEvent
        permits UseEvent, PermissionEvent, ExaminationEvent, OperationEvent, ExitEvent, CloudEvent.Fact {

    CloudId cloud();

    /** What can be said of a service and be taken back, because no state hangs on it. */
    sealed interface Fact extends CloudEvent, Voidable
            permits UseEvent.CloudProfileChanged,
                    PermissionEvent.ApprovalConditionMet,
                    ExaminationEvent.SelectionConditionAssessed,
                    ExaminationEvent.ProviderAssuranceRecorded,
                    OperationEvent.Appointment,
                    OperationEvent.Change,
                    OperationEvent.CloudReviewRecorded,
                    ExitEvent.ExitPlanRecorded,
                    ExitEvent.DataMigrated,
                    ExitEvent.DataDeletionConfirmed,
                    ExitEvent.AccountsClosed {

        /** What it is about: of two facts about the same, the one of the later day counts. */
        String topic();

        /** What it says about that, whatever was said and shown for it. */
        List<@Nullable Object> said();
    }
}
