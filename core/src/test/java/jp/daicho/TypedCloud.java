package jp.daicho;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import jp.daicho.cloud.Assurance;
import jp.daicho.cloud.CloudId;
import jp.daicho.cloud.ConditionMark;
import jp.daicho.cloud.ConditionState;
import jp.daicho.cloud.ExaminationCommand.AssessConditions;
import jp.daicho.cloud.ExaminationCommand.RecordAssurance;
import jp.daicho.cloud.ExitCommand.CloseCloudAccounts;
import jp.daicho.cloud.ExitCommand.ConfirmDataDeletion;
import jp.daicho.cloud.ExitCommand.RecordExitPlan;
import jp.daicho.cloud.ExitCommand.RetireCloudService;
import jp.daicho.cloud.OperationCommand.PutInCharge;
import jp.daicho.cloud.OperationCommand.RecordCloudReview;
import jp.daicho.cloud.PermissionCommand.ApproveCloudUse;
import jp.daicho.cloud.PermissionCommand.RenewApproval;
import jp.daicho.cloud.ReviewResult;
import jp.daicho.cloud.Route;
import jp.daicho.cloud.SelectionCondition;
import jp.daicho.cloud.Use;
import jp.daicho.cloud.UseCommand.ChangeCloudProfile;
import jp.daicho.cloud.UseCommand.SuspendCloudUse;
import jp.daicho.office.StaffId;
import jp.daicho.policy.PolicyCommand.AdoptPolicy;
import jp.daicho.policy.PolicyKind;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Grounds;
import jp.daicho.vendor.Country;

/** The remedies for cloud services, typed. */
final class TypedCloud {

    private TypedCloud() {}

    static DomainCommand command(Typed typed, Grounds grounds) {
        if (typed.verb().equals("policy adopt")) {
            var kind = typed.word(PolicyKind.class, "kind");
            return new AdoptPolicy(
                    null, kind, typed.said("version"), typed.said("title"), typed.day("effective"), null, grounds);
        }
        var cloud = new CloudId(typed.record());
        return switch (typed.verb()) {
            case "cloud approve" ->
                new ApproveCloudUse(cloud, typed.day("until"), List.of(), approver(typed), null, grounds);
            case "cloud renew" -> new RenewApproval(cloud, typed.day("until"), approver(typed), null, null, grounds);
            case "cloud suspend" -> new SuspendCloudUse(cloud, grounds);
            case "cloud retire" -> new RetireCloudService(cloud, grounds);
            case "cloud profile", "cloud changed" -> new ChangeCloudProfile(cloud, use(typed), grounds);
            case "cloud assess" -> new AssessConditions(cloud, marks(typed), grounds);
            case "cloud assurance" ->
                new RecordAssurance(
                        cloud,
                        typed.word(Assurance.class, "kind"),
                        typed.options().get("number"),
                        typed.options().containsKey("valid-until") ? typed.day("valid-until") : null,
                        grounds);
            case "cloud appoint-manager" -> new PutInCharge(cloud, new StaffId(typed.said("manager")), grounds);
            case "cloud review" ->
                new RecordCloudReview(cloud, typed.word(ReviewResult.class, "result"), typed.said("text"), grounds);
            case "cloud exit-plan" -> new RecordExitPlan(cloud, typed.said("text"), null, grounds);
            case "cloud confirm-deletion" -> new ConfirmDataDeletion(cloud, typed.said("certificate"), null, grounds);
            case "cloud close-accounts" -> new CloseCloudAccounts(cloud, typed.said("text"), grounds);
            default -> throw new IllegalArgumentException(typed.verb());
        };
    }

    private static StaffId approver(Typed typed) {
        return new StaffId(typed.said("approver"));
    }

    private static Use use(Typed typed) {
        return new Use(
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                typed.options().containsKey("route") ? typed.word(Route.class, "route") : null,
                countries(typed, "region"),
                countries(typed, "law").stream().findFirst().orElse(null),
                typed.options().containsKey("no-terms-only") ? false : null);
    }

    private static List<Country> countries(Typed typed, String option) {
        return typed.options().containsKey(option) ? List.of(new Country(typed.said(option))) : List.of();
    }

    private static List<ConditionMark> marks(Typed typed) {
        if (typed.options().containsKey("condition")) {
            var condition = typed.word(SelectionCondition.class, "condition");
            return List.of(new ConditionMark(condition, typed.word(ConditionState.class, "state")));
        }
        return Arrays.stream(typed.said("met").split(",", -1))
                .map(word -> word.toUpperCase(Locale.ROOT).replace('-', '_'))
                .map(word -> new ConditionMark(SelectionCondition.valueOf(word), ConditionState.MET))
                .toList();
    }
}
