package jp.daicho.cloud;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import jp.daicho.cloud.CloudEvent.Fact;
import jp.daicho.cloud.ExitCommand.CloseCloudAccounts;
import jp.daicho.cloud.ExitCommand.CloseCloudService;
import jp.daicho.cloud.ExitCommand.ConfirmDataDeletion;
import jp.daicho.cloud.ExitCommand.RecordExitPlan;
import jp.daicho.cloud.ExitCommand.RecordMigration;
import jp.daicho.cloud.ExitCommand.RetireCloudService;
import jp.daicho.cloud.ExitEvent.AccountsClosed;
import jp.daicho.cloud.ExitEvent.DataDeletionConfirmed;
import jp.daicho.cloud.Stage.Phase;
import jp.daicho.office.approval.ExceptionKind;
import jp.daicho.office.approval.ExceptionsKnown;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Refused;
import org.axonframework.commandhandling.CommandHandler;

/** The part of a cloud service that says how the office would leave it, and how it did. */
final class Exit {

    private final Standing standing;

    Exit(Standing standing) {
        this.standing = standing;
    }

    @CommandHandler
    void handle(RecordExitPlan command) {
        record(command.event(), command.grounds());
    }

    @CommandHandler
    void handle(RecordMigration command) {
        record(command.event(), command.grounds());
    }

    @CommandHandler
    void handle(ConfirmDataDeletion command) {
        recordProof(command.event(), command.grounds());
    }

    @CommandHandler
    void handle(CloseCloudAccounts command) {
        recordProof(command.event(), command.grounds());
    }

    @CommandHandler
    void handle(RetireCloudService command) {
        standing.refuseNewStage(command.grounds());
        var stage = standing.now();
        if (stage.phase() == Phase.RETIRING) {
            return;
        }
        if (!stage.isEngaged() && stage.phase() != Phase.REVOKED) {
            throw Refused.byRule("cloud-not-used", standing.id());
        }
        apply(command.event());
    }

    @CommandHandler
    void handle(CloseCloudService command, ExceptionsKnown exceptions) {
        var day = command.grounds().on();
        standing.refuseNewStage(command.grounds());
        refuseBeforeRetiring();
        if (!exceptions.covers(ExceptionKind.DELETION_PROOF, standing.id().value(), day)) {
            refuseUnproved(DataDeletionConfirmed.class, "cloud-data-left", day);
            refuseUnproved(AccountsClosed.class, "cloud-accounts-left", day);
        }
        apply(command.event());
    }

    /** What a closed service was closed upon stays. */
    void refuseVoiding(Recorded entry) {
        boolean proof = entry.event() instanceof DataDeletionConfirmed || entry.event() instanceof AccountsClosed;
        if (proof && standing.now().phase() == Phase.RETIRED) {
            throw Refused.byRule(
                    "cloud-retired", standing.id(), standing.course().life().since());
        }
    }

    private void refuseUnproved(Class<? extends Fact> proof, String code, LocalDate day) {
        if (standing.course().facts().upTo(day, proof).isEmpty()) {
            throw Refused.byRule(code, standing.id());
        }
    }

    private void refuseBeforeRetiring() {
        var phase = standing.now().phase();
        if (phase != Phase.RETIRING && phase != Phase.RETIRED) {
            throw Refused.byRule("cloud-not-retiring", standing.id());
        }
    }

    /** What was closed by an exception without a proof may be proved later, on any day. */
    private void recordProof(Fact event, Grounds grounds) {
        refuseBeforeRetiring();
        boolean late = standing.now().phase() == Phase.RETIRED
                && standing.course()
                        .facts()
                        .upTo(LocalDate.MAX, event.getClass())
                        .isEmpty();
        if (late) {
            apply(event);
        } else {
            record(event, grounds);
        }
    }

    private void record(Fact event, Grounds grounds) {
        standing.refuseFact(grounds.on(), grounds);
        if (standing.isNews(event)) {
            apply(event);
        }
    }
}
