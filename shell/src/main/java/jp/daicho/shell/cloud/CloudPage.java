package jp.daicho.shell.cloud;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.daicho.cloud.CloudEvent;
import jp.daicho.cloud.CloudState;
import jp.daicho.cloud.ExaminationEvent.ProviderAssuranceRecorded;
import jp.daicho.cloud.ExaminationEvent.SelectionConditionAssessed;
import jp.daicho.cloud.ExitEvent.AccountsClosed;
import jp.daicho.cloud.ExitEvent.DataDeletionConfirmed;
import jp.daicho.cloud.ExitEvent.DataMigrated;
import jp.daicho.cloud.OperationEvent.Change;
import jp.daicho.cloud.OperationEvent.CloudReviewRecorded;
import jp.daicho.cloud.OperationEvent.ProviderOwnerChanged;
import jp.daicho.cloud.OperationEvent.RegionChanged;
import jp.daicho.cloud.PermissionEvent;
import jp.daicho.cloud.SelectionCondition;
import jp.daicho.cloud.view.CloudDetails;
import jp.daicho.office.StaffId;
import jp.daicho.vendor.Country;
import org.jspecify.annotations.Nullable;

/** All that is known of one service, as the fields of an answer. */
final class CloudPage {

    private CloudPage() {}

    static void put(CloudDetails cloud, Map<String, @Nullable Object> fields) {
        fields.put("course", cloud.course().stream().map(CloudPage::turn).toList());
        fields.put(
                "approvalConditions",
                cloud.conditions().stream().map(CloudPage::condition).toList());
        fields.put(
                "conditions",
                cloud.asked().stream().map(asked -> asked(asked, cloud)).toList());
        fields.put(
                "assurances",
                cloud.assurances().stream().map(CloudPage::assurance).toList());
        fields.put("changes", cloud.changes().stream().map(CloudPage::change).toList());
        fields.put("reviews", cloud.reviews().stream().map(CloudPage::review).toList());
        var plan = cloud.exitPlan();
        fields.put("exitPlan", plan == null ? null : plan.text());
        fields.put("format", plan == null ? null : plan.format());
        fields.put("exit", cloud.proofs().stream().map(CloudPage::proof).toList());
        fields.put("unproved", unproved(cloud));
    }

    /** Of a service that is left or was, what nothing proves to be gone. */
    private static List<String> unproved(CloudDetails cloud) {
        var state = cloud.row().state();
        boolean left = state == CloudState.RETIRING || state == CloudState.RETIRED;
        return Stream.of(DataDeletionConfirmed.class, AccountsClosed.class)
                .filter(proof -> left && cloud.proofs().stream().noneMatch(proof::isInstance))
                .map(Class::getSimpleName)
                .toList();
    }

    private static Map<String, @Nullable Object> event(CloudEvent event) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("on", event.effectiveOn());
        fields.put("event", event.getClass().getSimpleName());
        return fields;
    }

    private static Map<String, @Nullable Object> turn(CloudEvent event) {
        var fields = event(event);
        switch (event) {
            case PermissionEvent.CloudUseApproved approved ->
                decided(approved.approver(), approved.applicant(), approved.decision(), fields);
            case PermissionEvent.ApprovalRenewed renewed ->
                decided(renewed.approver(), renewed.applicant(), renewed.decision(), fields);
            case PermissionEvent.CloudUseRejected rejected ->
                decided(rejected.approver(), rejected.applicant(), rejected.decision(), fields);
            case PermissionEvent.ApprovalRevoked revoked ->
                decided(revoked.approver(), revoked.applicant(), revoked.decision(), fields);
            default -> decided(null, null, null, fields);
        }
        return fields;
    }

    private static void decided(
            @Nullable StaffId approver,
            @Nullable StaffId applicant,
            @Nullable String decision,
            Map<String, @Nullable Object> fields) {
        fields.put("approver", approver == null ? null : approver.value());
        fields.put("applicant", applicant == null ? null : applicant.value());
        fields.put("decision", decision);
    }

    private static Map<String, @Nullable Object> condition(CloudDetails.Condition condition) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", condition.set().condition());
        fields.put("text", condition.set().text());
        fields.put("met", condition.met());
        return fields;
    }

    /** A condition of selection that is asked for, and what was found of it. */
    private static Map<String, @Nullable Object> asked(SelectionCondition asked, CloudDetails cloud) {
        var found = cloud.assessed().stream()
                .filter(each -> each.condition() == asked)
                .findFirst();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("condition", asked);
        fields.put("state", found.map(each -> (Object) each.state()).orElse(null));
        fields.put("since", found.map(SelectionConditionAssessed::effectiveOn).orElse(null));
        fields.put("reason", found.map(SelectionConditionAssessed::reason).orElse(null));
        return fields;
    }

    private static Map<String, @Nullable Object> assurance(ProviderAssuranceRecorded assured) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("kind", assured.kind());
        fields.put("number", assured.number());
        fields.put("on", assured.effectiveOn());
        fields.put("validUntil", assured.validUntil());
        return fields;
    }

    private static Map<String, @Nullable Object> change(Change change) {
        var fields = event(change);
        var moved = change instanceof RegionChanged region ? region : null;
        var regions = moved == null ? List.<Country>of() : moved.regions();
        fields.put("region", regions.stream().map(Country::value).toList());
        fields.put("law", code(moved == null ? null : moved.law()));
        fields.put("country", code(change instanceof ProviderOwnerChanged sold ? sold.country() : null));
        fields.put("text", change.text());
        return fields;
    }

    private static @Nullable String code(@Nullable Country country) {
        return country == null ? null : country.value();
    }

    private static Map<String, @Nullable Object> review(CloudReviewRecorded review) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("on", review.effectiveOn());
        fields.put("result", review.result());
        fields.put("text", review.text());
        return fields;
    }

    private static Map<String, @Nullable Object> proof(CloudEvent proof) {
        var fields = event(proof);
        fields.put(
                "text",
                switch (proof) {
                    case DataMigrated migrated -> migrated.to();
                    case DataDeletionConfirmed deleted -> deleted.certificate();
                    case AccountsClosed closed -> closed.text();
                    default -> null;
                });
        return fields;
    }
}
