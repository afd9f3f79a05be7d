package jp.daicho.cloud;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import jp.daicho.cloud.CloudEvent.Fact;
import jp.daicho.cloud.OperationCommand.PutInCharge;
import jp.daicho.cloud.OperationCommand.RecordChange;
import jp.daicho.cloud.OperationCommand.RecordCloudReview;
import jp.daicho.cloud.UseCommand.ResumeCloudUse;
import jp.daicho.cloud.UseCommand.StartCloudUse;
import jp.daicho.cloud.UseCommand.SuspendCloudUse;
import jp.daicho.office.StaffId;
import jp.daicho.office.Transfers;
import jp.daicho.office.approval.Approvers;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Refused;
import org.axonframework.commandhandling.CommandHandler;
import org.jspecify.annotations.Nullable;

/** The part of a cloud service that says who manages it, how its use goes on, and what changed about it. */
final class Operation {

    private final Standing standing;

    Operation(Standing standing) {
        this.standing = standing;
    }

    @CommandHandler
    void handle(PutInCharge command, Approvers approvers, Transfers transfers) {
        var day = command.grounds().on();
        standing.refuseFact(day, command.grounds());
        approvers.refuseUnknown("manager", command.manager());
        transfers.refuseLeft("manager", command.manager(), day);
        var last = standing.course().manager(day);
        var event = command.event(last == null ? null : last.manager());
        if (standing.isNews(event) || manager(day, transfers) == null) {
            apply(event);
        }
    }

    /** Who manages it on {@code day}; whoever was transferred since no longer does. */
    private @Nullable StaffId manager(LocalDate day, Transfers transfers) {
        var last = standing.course().manager(day);
        return last == null || !day.isBefore(transfers.heldUntil(last.manager(), last.effectiveOn()))
                ? null
                : last.manager();
    }

    @CommandHandler
    void handle(StartCloudUse command, Transfers transfers) {
        var grounds = command.grounds();
        standing.refuseUnlessApproved(grounds);
        refuseSuspended();
        standing.refuseOnceOver(grounds.on());
        if (manager(grounds.on(), transfers) == null) {
            throw Refused.byRule("cloud-without-manager", standing.id(), grounds.on());
        }
        if (!standing.now().used()) {
            apply(command.event());
        }
    }

    @CommandHandler
    void handle(SuspendCloudUse command) {
        standing.refuseNewStage(command.grounds());
        if (!standing.now().isEngaged()) {
            throw Refused.byRule("cloud-not-used", standing.id());
        }
        if (!standing.now().suspended()) {
            apply(command.event());
        }
    }

    /** Nobody resumes what nobody allows. */
    @CommandHandler
    void handle(ResumeCloudUse command) {
        standing.refuseUnlessApproved(command.grounds());
        standing.refuseOnceOver(command.grounds().on());
        if (!standing.now().suspended()) {
            throw Refused.byRule("cloud-not-suspended", standing.id());
        }
        apply(command.event());
    }

    @CommandHandler
    void handle(RecordChange command) {
        recordFact(command.event(), command.grounds());
    }

    @CommandHandler
    void handle(RecordCloudReview command) {
        recordFact(command.event(), command.grounds());
    }

    private void refuseSuspended() {
        if (standing.now().suspended()) {
            throw Refused.byRule("cloud-suspended", standing.id());
        }
    }

    private void recordFact(Fact event, Grounds grounds) {
        standing.refuseFact(grounds.on(), grounds);
        record(event);
    }

    private void record(Fact event) {
        if (standing.isNews(event)) {
            apply(event);
        }
    }
}
