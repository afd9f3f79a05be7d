package jp.daicho.social;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import jp.daicho.office.StaffId;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Refused;
import jp.daicho.social.AccountBeginningEvent.AccountDiscovered;
import jp.daicho.social.AccountBeginningEvent.AccountPlanned;
import jp.daicho.social.AccountCourseEvent.AccountClosed;
import org.jspecify.annotations.Nullable;

/** Where an account stands, as its aggregate remembers it, and what that forbids. */
final class AccountStanding {

    private AccountState state = AccountState.PLANNED;
    private LocalDate since = LocalDate.MIN;
    private @Nullable AccountId id;
    private @Nullable StaffId applicant;
    private @Nullable LocalDate planned;
    private boolean approved;
    private boolean impostor;
    private boolean unproved;

    AccountId id() {
        return requireNonNull(id);
    }

    AccountState state() {
        return state;
    }

    boolean isApproved() {
        return approved;
    }

    /** Whether it was closed with nothing to show that the platform deleted it. */
    boolean isClosedUnproved() {
        return unproved;
    }

    boolean isCompromised() {
        return state == AccountState.COMPROMISED;
    }

    /** Who asked for it, where somebody planned it. */
    @Nullable
    StaffId applicant() {
        return applicant;
    }

    /** A fact dated before the closing may still be recorded, with a reason; some belong after it. */
    void refuseFact(AccountCommand.OfFact command) {
        refuseOnceRejected();
        refuseBeforePlan(command);
        var grounds = command.grounds();
        boolean late = command instanceof AccountCheckCommand.RemoveOfficialListing
                || command instanceof AccountCheckCommand.IssuePublicNotice;
        if (state == AccountState.CLOSED && !late && (!grounds.on().isBefore(since) || grounds.reason() == null)) {
            throw Refused.byRule("account-closed", id(), since);
        }
    }

    /** What nobody had planned nobody looked at. */
    private void refuseBeforePlan(AccountCommand.OfFact command) {
        var day = command.grounds().on();
        if (planned != null && day.isBefore(planned)) {
            throw Refused.byRule("account-before-plan", id(), day, planned);
        }
    }

    /** Nobody writes to what nobody has opened; and what is published there while it is taken over is somebody else's. */
    void refusePosting(LocalDate day) {
        boolean unopened = state == AccountState.PLANNED || state == AccountState.APPROVED;
        if (planned != null && unopened) {
            throw Refused.byRule("account-not-open", id());
        }
        if (isCompromised() && !day.isBefore(since)) {
            throw Refused.byRule("posting-paused", id(), since);
        }
    }

    /** Refuse a new state after the last one there can be, or dated before the present one. */
    void refuseNewState(Grounds grounds) {
        refuseOnceRejected();
        if (state == AccountState.CLOSED) {
            throw Refused.byRule("account-closed", id(), since);
        }
        if (grounds.on().isBefore(since)) {
            throw Refused.byRule("before-last-state", id(), grounds.on(), since);
        }
    }

    private void refuseOnceRejected() {
        if (state == AccountState.REJECTED) {
            throw Refused.byRule("account-rejected", id(), since);
        }
    }

    /** Refuse what can only be said of an account that is in use. */
    void refuseUnlessLive(Grounds grounds) {
        refuseNewState(grounds);
        if (!state.isLive()) {
            throw Refused.byRule("account-not-open", id());
        }
    }

    /** Refuse what has to wait until control is back. */
    void refuseWhileCompromised() {
        if (isCompromised()) {
            throw Refused.byRule("account-compromised", id(), since);
        }
    }

    /** Refuse to make an impostor's account one's own. */
    void refuseImpostor() {
        if (impostor) {
            throw Refused.byRule("account-is-impostor", id());
        }
    }

    void on(AccountEvent event) {
        id = event.account();
        var next = state.after(event);
        if (next != state || event instanceof AccountPlanned) {
            since = event.effectiveOn();
        }
        state = next;
        switch (event) {
            case AccountPlanned first -> {
                applicant = first.applicant();
                planned = first.effectiveOn();
            }
            case AccountDiscovered found -> impostor = found.kind() == Discovery.IMPOSTOR;
            case AccountCourseEvent.AccountApproved ignored -> approved = true;
            case AccountClosed closed -> unproved = closed.proof() == null;
            default -> {}
        }
    }
}
