package jp.daicho.ledger.fold;

import jp.daicho.shared.Fold;
import jp.daicho.shared.Recorded;

/** A fold that grows with the ledger, and how many events it has behind it. */
public abstract class Follower {

    private long until;

    /** What is read for it. */
    protected abstract Fold fold();

    /** Let it take in the next event. */
    protected abstract void take(Recorded recorded);

    /** The position of the first event it doesn't know yet. */
    public final long until() {
        return until;
    }

    /** Take in an event, unless it is known. */
    final void on(Recorded recorded) {
        if (recorded.position() >= until) {
            take(recorded);
            until = recorded.position() + 1;
        }
    }

    /** Nothing it reads is left before {@code position}. */
    protected final void through(long position) {
        until = Math.max(until, position);
    }
}
