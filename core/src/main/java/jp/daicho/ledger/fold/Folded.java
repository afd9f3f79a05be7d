package jp.daicho.ledger.fold;

import jp.daicho.shared.Recorded;
import jp.daicho.shared.View;

/** A view that grows with the ledger. */
final class Folded extends Follower {

    private final View view;

    Folded(View view) {
        this.view = view;
    }

    @Override
    protected View fold() {
        return view;
    }

    @Override
    protected void take(Recorded recorded) {
        view.on(recorded);
    }
}
