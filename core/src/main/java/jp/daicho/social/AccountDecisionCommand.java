package jp.daicho.social;

import java.util.Set;
import jp.daicho.office.StaffId;
import jp.daicho.office.approval.Approval;
import jp.daicho.shared.FreeText;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Role;
import jp.daicho.social.AccountCourseEvent.AccountApproved;
import jp.daicho.social.AccountCourseEvent.AccountRejected;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Whether an account may be opened. Checked for shape here, for rules in {@link Account}. */
public sealed interface AccountDecisionCommand extends AccountCommand {

    /** Who decides; absent: who types. */
    @Nullable
    StaffId approver();

    @Override
    default boolean openTo(Set<Role> held, String staff) {
        return Approval.isOpenTo(held, staff, approver());
    }

    /** {@code approver} absent: who types. {@code applicant} counts where nobody planned it; absent: who types. */
    record ApproveAccount(
            @TargetAggregateIdentifier AccountId account,
            @Nullable StaffId approver,
            @Nullable StaffId applicant,
            @Nullable String decision,
            Grounds grounds)
            implements AccountDecisionCommand {

        public ApproveAccount {
            decision = FreeText.optional("decision", decision);
        }

        AccountApproved event(Approval approval) {
            return new AccountApproved(
                    account,
                    approval.approver(),
                    approval.applicant(),
                    approval.decision(),
                    grounds.on(),
                    grounds.reason(),
                    grounds.evidence());
        }
    }

    /** {@code approver} absent: who types. */
    record RejectAccount(
            @TargetAggregateIdentifier AccountId account,
            @Nullable StaffId approver,
            @Nullable String decision,
            Grounds grounds)
            implements AccountDecisionCommand {

        public RejectAccount {
            decision = FreeText.optional("decision", decision);
            grounds.requiredReason();
        }

        AccountRejected event(Approval approval) {
            return new AccountRejected(
                    account,
                    approval.approver(),
                    approval.applicant(),
                    approval.decision(),
                    grounds.on(),
                    grounds.requiredReason(),
                    grounds.evidence());
        }
    }
}
