package jp.daicho.cloud;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.daicho.cloud.PermissionEvent.ApprovalConditionMet;
import jp.daicho.cloud.PermissionEvent.ApprovalConditionSet;
import jp.daicho.cloud.PermissionEvent.ApprovalRenewed;
import jp.daicho.cloud.PermissionEvent.ApprovalRevoked;
import jp.daicho.cloud.PermissionEvent.CloudUseApproved;
import jp.daicho.cloud.PermissionEvent.CloudUseRejected;
import jp.daicho.office.StaffId;
import jp.daicho.office.approval.Approval;
import jp.daicho.shared.FreeText;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Role;
import jp.daicho.shared.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What may be decided about the use of a service. {@code approver} is absent where it is the one who types. */
public sealed interface PermissionCommand extends CloudCommand {

    /** A decision, as far as it is the same for all of them. */
    sealed interface Decision extends PermissionCommand {

        @Nullable
        StaffId approver();

        @Nullable
        String decision();

        @Override
        default boolean openTo(Set<Role> held, String staff) {
            return Approval.isOpenTo(held, staff, approver());
        }

        /** Who decided, where {@code asking} asked for it. */
        default Approval approval(StaffId typist, StaffId asking) {
            var deciding = approver();
            return new Approval(deciding == null ? typist : deciding, asking, decision());
        }
    }

    /** 承認, through {@code until}, under conditions. */
    record ApproveCloudUse(
            @TargetAggregateIdentifier CloudId cloud,
            LocalDate until,
            List<String> conditions,
            @Nullable StaffId approver,
            @Nullable String decision,
            Grounds grounds)
            implements Decision {

        public ApproveCloudUse {
            conditions = conditions.stream()
                    .map(condition -> FreeText.required("condition", condition))
                    .toList();
            refuseOver(until, grounds);
        }

        CloudUseApproved event(Approval approval) {
            return new CloudUseApproved(
                    cloud,
                    until,
                    approval.approver(),
                    approval.applicant(),
                    approval.decision(),
                    grounds.on(),
                    grounds.reason(),
                    grounds.evidence());
        }

        ApprovalConditionSet condition(String code, String text) {
            return new ApprovalConditionSet(cloud, code, text, grounds.on(), null, List.of());
        }
    }

    /** 条件の充足. */
    record MeetApprovalCondition(
            @TargetAggregateIdentifier CloudId cloud,
            String condition,
            @Nullable String text,
            Grounds grounds) implements PermissionCommand {

        public MeetApprovalCondition {
            condition = Text.code("condition", condition);
            text = FreeText.optional("text", text);
        }

        ApprovalConditionMet event() {
            return new ApprovalConditionMet(cloud, condition, text, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    /** 不承認. */
    record RejectCloudUse(
            @TargetAggregateIdentifier CloudId cloud,
            @Nullable StaffId approver,
            @Nullable String decision,
            Grounds grounds)
            implements Decision {

        public RejectCloudUse {
            grounds.requiredReason();
        }

        CloudUseRejected event(Approval approval) {
            return new CloudUseRejected(
                    cloud,
                    approval.approver(),
                    approval.applicant(),
                    approval.decision(),
                    grounds.on(),
                    grounds.requiredReason(),
                    grounds.evidence());
        }
    }

    /** 承認の更新. {@code applicant} is absent where it is the one who types. */
    record RenewApproval(
            @TargetAggregateIdentifier CloudId cloud,
            LocalDate until,
            @Nullable StaffId approver,
            @Nullable StaffId applicant,
            @Nullable String decision,
            Grounds grounds)
            implements Decision {

        public RenewApproval {
            refuseOver(until, grounds);
        }

        ApprovalRenewed event(Approval approval) {
            return new ApprovalRenewed(
                    cloud,
                    until,
                    approval.approver(),
                    approval.applicant(),
                    approval.decision(),
                    grounds.on(),
                    grounds.reason(),
                    grounds.evidence());
        }
    }

    /** 承認の取消. */
    record RevokeApproval(
            @TargetAggregateIdentifier CloudId cloud,
            @Nullable StaffId approver,
            @Nullable StaffId applicant,
            @Nullable String decision,
            Grounds grounds)
            implements Decision {

        public RevokeApproval {
            grounds.requiredReason();
        }

        ApprovalRevoked event(Approval approval) {
            return new ApprovalRevoked(
                    cloud,
                    approval.approver(),
                    approval.applicant(),
                    approval.decision(),
                    grounds.on(),
                    grounds.requiredReason(),
                    grounds.evidence());
        }
    }

    private static void refuseOver(LocalDate until, Grounds grounds) {
        if (until.isBefore(grounds.on())) {
            throw Refused.badValue("ends-before-it-begins", "until", "until", until, grounds.on());
        }
    }
}
