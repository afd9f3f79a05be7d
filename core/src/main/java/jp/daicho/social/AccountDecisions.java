package jp.daicho.social;

import static java.util.Objects.requireNonNullElse;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import jp.daicho.office.StaffId;
import jp.daicho.office.approval.Approval;
import jp.daicho.office.approval.Approvers;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Refused;
import jp.daicho.social.AccountDecisionCommand.ApproveAccount;
import jp.daicho.social.AccountDecisionCommand.RejectAccount;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;

/** The part of an account that says whether it may be opened. Part of {@link Account}. */
final class AccountDecisions {

    private final AccountStanding standing;

    AccountDecisions(AccountStanding standing) {
        this.standing = standing;
    }

    /** One that is in use already may be approved late. */
    @CommandHandler
    void handle(ApproveAccount command, @MetaDataValue(Recorded.ACTOR) String typist, Approvers approvers) {
        standing.refuseNewState(command.grounds());
        standing.refuseImpostor();
        if (standing.isApproved()) {
            throw Refused.byRule("account-approved", standing.id());
        }
        var planned = standing.applicant();
        if (planned == null && command.applicant() != null) {
            approvers.refuseAbsent(
                    "applicant", command.applicant(), command.grounds().on());
        }
        var asking = planned == null ? command.applicant() : planned;
        apply(command.event(fit(command, asking, command.decision(), typist, approvers)));
    }

    @CommandHandler
    void handle(RejectAccount command, @MetaDataValue(Recorded.ACTOR) String typist, Approvers approvers) {
        standing.refuseNewState(command.grounds());
        if (standing.state() != AccountState.PLANNED && standing.state() != AccountState.APPROVED) {
            throw Refused.byRule("account-in-use", standing.id());
        }
        apply(command.event(fit(command, standing.applicant(), command.decision(), typist, approvers)));
    }

    private Approval fit(
            AccountDecisionCommand command,
            @Nullable StaffId asking,
            @Nullable String decision,
            String typist,
            Approvers approvers) {
        var typing = new StaffId(typist);
        var approval = new Approval(
                requireNonNullElse(command.approver(), typing), requireNonNullElse(asking, typing), decision);
        approvers.refuseUnfit(approval, standing.id().value(), command.grounds().on());
        return approval;
    }
}
