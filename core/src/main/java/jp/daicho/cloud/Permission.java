package jp.daicho.cloud;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import jp.daicho.cloud.PermissionCommand.ApproveCloudUse;
import jp.daicho.cloud.PermissionCommand.MeetApprovalCondition;
import jp.daicho.cloud.PermissionCommand.RejectCloudUse;
import jp.daicho.cloud.PermissionCommand.RenewApproval;
import jp.daicho.cloud.PermissionCommand.RevokeApproval;
import jp.daicho.cloud.PermissionEvent.ApprovalConditionSet;
import jp.daicho.cloud.Stage.Phase;
import jp.daicho.office.StaffId;
import jp.daicho.office.approval.Approvers;
import jp.daicho.office.approval.ExceptionKind;
import jp.daicho.office.approval.ExceptionsKnown;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.NextCode;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Refused;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;

/** The part of a cloud service that says who allowed its use, under which conditions, and for how long. */
final class Permission {

    private final Standing standing;
    private NextCode conditions = new NextCode("J", 1, 1);

    Permission(Standing standing) {
        this.standing = standing;
    }

    @CommandHandler
    void handle(
            ApproveCloudUse command,
            @MetaDataValue(Recorded.ACTOR) String typist,
            Approvers approvers,
            ExceptionsKnown exceptions) {
        var grounds = command.grounds();
        refuseUnlessApplied(grounds);
        var approval = command.approval(new StaffId(typist), standing.applicant(new StaffId(typist)));
        approvers.refuseUnfit(approval, standing.id().value(), grounds.on());
        refuseTermsOnly(grounds, exceptions);
        apply(command.event(approval));
        for (String text : command.conditions()) {
            apply(command.condition(conditions.code(), text));
        }
    }

    @CommandHandler
    void handle(MeetApprovalCondition command) {
        standing.refuseFact(command.grounds().on(), command.grounds());
        if (!conditions.hasMade(command.condition())) {
            throw Refused.notFound("approval-condition-unknown", command.condition(), standing.id());
        }
        refuseBeforeSet(command);
        var event = command.event();
        if (standing.isNews(event)) {
            apply(event);
        }
    }

    private void refuseBeforeSet(MeetApprovalCondition command) {
        var day = command.grounds().on();
        standing.course().conditions(LocalDate.MAX).stream()
                .filter(set -> set.condition().equals(command.condition()))
                .filter(set -> day.isBefore(set.effectiveOn()))
                .forEach(set -> {
                    throw Refused.byRule("approval-condition-too-early", set.condition(), day, set.effectiveOn());
                });
    }

    @CommandHandler
    void handle(RejectCloudUse command, @MetaDataValue(Recorded.ACTOR) String typist, Approvers approvers) {
        refuseUnlessApplied(command.grounds());
        var approval = command.approval(new StaffId(typist), standing.applicant(new StaffId(typist)));
        approvers.refuseUnfit(approval, standing.id().value(), command.grounds().on());
        apply(command.event(approval));
    }

    @CommandHandler
    void handle(
            RenewApproval command,
            @MetaDataValue(Recorded.ACTOR) String typist,
            Approvers approvers,
            ExceptionsKnown exceptions) {
        var grounds = command.grounds();
        standing.refuseUnlessApproved(grounds);
        standing.refuseShorter(command.until());
        var approval = command.approval(new StaffId(typist), orTypist(command.applicant(), typist));
        approvers.refuseUnfitAtOnce(approval, standing.id().value(), grounds.on());
        refuseTermsOnly(grounds, exceptions);
        apply(command.event(approval));
    }

    @CommandHandler
    void handle(RevokeApproval command, @MetaDataValue(Recorded.ACTOR) String typist, Approvers approvers) {
        standing.refuseUnlessApproved(command.grounds());
        var approval = command.approval(new StaffId(typist), orTypist(command.applicant(), typist));
        approvers.refuseUnfitAtOnce(
                approval, standing.id().value(), command.grounds().on());
        apply(command.event(approval));
    }

    private static StaffId orTypist(@Nullable StaffId named, String typist) {
        return named == null ? new StaffId(typist) : named;
    }

    private void refuseUnlessApplied(Grounds grounds) {
        standing.refuseNewStage(grounds);
        if (standing.now().phase() != Phase.APPLIED) {
            throw Refused.byRule("cloud-not-applied", standing.id());
        }
    }

    /** What a class asks for can't be had by terms alone (the ministry's guideline, cloud services). */
    private void refuseTermsOnly(Grounds grounds, ExceptionsKnown exceptions) {
        var use = standing.use(grounds.on());
        if (use.restsOnTerms()
                && use.mayBeImportant()
                && !exceptions.covers(ExceptionKind.TERMS_ONLY, standing.id().value(), grounds.on())) {
            throw Refused.byRule("cloud-terms-only", standing.id());
        }
    }

    @EventSourcingHandler
    void on(ApprovalConditionSet event) {
        conditions = conditions.after(event.condition());
    }
}
