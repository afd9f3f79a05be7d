package jp.daicho.cloud;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.daicho.office.StaffId;
import jp.daicho.shared.Evidence;
import org.jspecify.annotations.Nullable;

/** What was decided about the use of a service (許可権限者). {@code decision} is 決裁番号, the office's own. */
public sealed interface PermissionEvent extends CloudEvent {

    /**
     * 利用承認, through {@code until}. Approver, applicant and end are absent only where a list of the office's, taken over,
     * didn't say.
     */
    record CloudUseApproved(
            CloudId cloud,
            @Nullable LocalDate until,
            @Nullable StaffId approver,
            @Nullable StaffId applicant,
            @Nullable String decision,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements PermissionEvent {

        public CloudUseApproved {
            evidence = Evidence.orNone(evidence);
        }
    }

    /**
     * 承認の条件.
     *
     * @param condition its code within the service: {@code J1}
     */
    record ApprovalConditionSet(
            CloudId cloud,
            String condition,
            String text,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements PermissionEvent {

        public ApprovalConditionSet {
            evidence = Evidence.orNone(evidence);
        }
    }

    /** 条件の充足. */
    record ApprovalConditionMet(
            CloudId cloud,
            String condition,
            @Nullable String text,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements PermissionEvent, CloudEvent.Fact {

        public ApprovalConditionMet {
            evidence = Evidence.orNone(evidence);
        }

        @Override
        public String topic() {
            return "approval-condition " + condition;
        }

        @Override
        public List<@Nullable Object> said() {
            return Arrays.asList(text);
        }
    }

    /** 不承認. */
    record CloudUseRejected(
            CloudId cloud,
            StaffId approver,
            StaffId applicant,
            @Nullable String decision,
            LocalDate effectiveOn,
            String reason,
            List<Evidence> evidence)
            implements PermissionEvent {

        public CloudUseRejected {
            evidence = Evidence.orNone(evidence);
        }
    }

    /** 承認の更新: from {@code effectiveOn} on it runs through {@code until}. */
    record ApprovalRenewed(
            CloudId cloud,
            LocalDate until,
            StaffId approver,
            StaffId applicant,
            @Nullable String decision,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements PermissionEvent {

        public ApprovalRenewed {
            evidence = Evidence.orNone(evidence);
        }
    }

    /** 承認の取消. */
    record ApprovalRevoked(
            CloudId cloud,
            StaffId approver,
            StaffId applicant,
            @Nullable String decision,
            LocalDate effectiveOn,
            String reason,
            List<Evidence> evidence)
            implements PermissionEvent {

        public ApprovalRevoked {
            evidence = Evidence.orNone(evidence);
        }
    }
}
