package jp.daicho.ledger.fold;

import jp.daicho.shared.Recorded;
import jp.daicho.shared.View;

/** A view, and how many events it has behind it. */
final class Folded {

    private final View view;
    private long until;

    Folded(View view) {
        this.view = view;
    }

    View view() {
        return view;
    }

    /** The position of the first event it doesn't know yet. */
    long until() {
        return until;
    }

    void on(Recorded recorded) {
        if (recorded.position() >= until) {
            view.on(recorded);
            until = recorded.position() + 1;
        }
    }

    /** None of those before {@code position} is left. */
    void through(long position) {
        until = Math.max(until, position);
    }
}
