package jp.daicho.cloud.view;

import java.util.List;
import jp.daicho.cloud.CloudEvent;
import jp.daicho.cloud.ExaminationEvent.ProviderAssuranceRecorded;
import jp.daicho.cloud.ExaminationEvent.SelectionConditionAssessed;
import jp.daicho.cloud.ExitEvent.ExitPlanRecorded;
import jp.daicho.cloud.OperationEvent.Change;
import jp.daicho.cloud.OperationEvent.CloudReviewRecorded;
import jp.daicho.cloud.PermissionEvent.ApprovalConditionSet;
import jp.daicho.cloud.SelectionCondition;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one cloud service on the day asked for.
 *
 * @param course what changed how it stands, in the order of the days
 * @param asked the conditions of selection that it has to be examined for
 * @param assessed what was found of each condition that was looked at
 * @param conditions the conditions of its approval
 */
public record CloudDetails(
        CloudRow row,
        List<CloudEvent> course,
        List<SelectionCondition> asked,
        List<SelectionConditionAssessed> assessed,
        List<Condition> conditions,
        List<ProviderAssuranceRecorded> assurances,
        List<Change> changes,
        List<CloudReviewRecorded> reviews,
        @Nullable ExitPlanRecorded exitPlan,
        List<CloudEvent> proofs) {

    /** A condition of its approval, and whether it is met. */
    public record Condition(ApprovalConditionSet set, boolean met) {}
}
