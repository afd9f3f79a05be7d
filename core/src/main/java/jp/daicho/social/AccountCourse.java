package jp.daicho.social;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import jp.daicho.office.Transfers;
import jp.daicho.office.approval.ExceptionKind;
import jp.daicho.office.approval.ExceptionsKnown;
import jp.daicho.shared.Refused;
import jp.daicho.social.AccountCheckEvent.OfficialListingConfirmed;
import jp.daicho.social.AccountCourseCommand.CloseAccount;
import jp.daicho.social.AccountCourseCommand.MarkAccountDormant;
import jp.daicho.social.AccountCourseCommand.OpenAccount;
import jp.daicho.social.AccountCourseCommand.ResumeAccount;
import jp.daicho.social.AccountCourseEvent.ClosureProved;
import jp.daicho.social.AccountSafeguardEvent.ProcedureAdopted;
import org.axonframework.commandhandling.CommandHandler;

/** The part of an account that says how it goes on and ends. Part of {@link Account}. */
final class AccountCourse {

    private final AccountStanding standing;
    private final AccountFacts facts;

    AccountCourse(AccountStanding standing, AccountFacts facts) {
        this.standing = standing;
        this.facts = facts;
    }

    @CommandHandler
    void handle(OpenAccount command, Transfers transfers, AccountNames names) {
        standing.refuseNewState(command.grounds());
        var day = command.grounds().on();
        if (standing.state() != AccountState.APPROVED) {
            throw Refused.byRule(standing.state().isLive() ? "account-in-use" : "open-needs-approval", standing.id());
        }
        if (!facts.hasResponsible(day, transfers)) {
            throw Refused.byRule("open-needs-responsible", standing.id(), day);
        }
        if (facts.at(ProcedureAdopted.class, day) == null) {
            throw Refused.byRule("open-needs-procedure", standing.id(), day);
        }
        names.refusePermanentId(command.account(), command.permanentId());
        apply(command.event());
    }

    /** Said again, it is to be kept so until another day. */
    @CommandHandler
    void handle(MarkAccountDormant command) {
        standing.refuseUnlessLive(command.grounds());
        standing.refuseWhileCompromised();
        apply(command.event());
    }

    @CommandHandler
    void handle(ResumeAccount command) {
        standing.refuseUnlessLive(command.grounds());
        standing.refuseWhileCompromised();
        if (standing.state() != AccountState.DORMANT) {
            throw Refused.byRule("account-not-dormant", standing.id());
        }
        apply(command.event());
    }

    /** Of one that is closed without proof, the proof may come later. */
    @CommandHandler
    void handle(CloseAccount command, ExceptionsKnown exceptions) {
        if (command.proof() != null && standing.isClosedUnproved() && !isProved()) {
            apply(command.proved(command.proof()));
            return;
        }
        standing.refuseNewState(command.grounds());
        var day = command.grounds().on();
        if (standing.state() == AccountState.PLANNED || standing.state() == AccountState.APPROVED) {
            throw Refused.byRule("account-not-open", standing.id());
        }
        if (facts.at(OfficialListingConfirmed.class, day) instanceof OfficialListingConfirmed) {
            throw Refused.byRule("account-still-listed", standing.id(), day);
        }
        boolean excepted =
                exceptions.covers(ExceptionKind.DELETION_PROOF, standing.id().value(), day);
        if (command.proof() == null && !excepted) {
            throw Refused.byRule("closing-needs-proof", standing.id(), day);
        }
        apply(command.event());
    }

    private boolean isProved() {
        return facts.at(ClosureProved.class, LocalDate.MAX) != null;
    }
}
