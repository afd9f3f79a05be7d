package jp.daicho;

import java.util.function.Supplier;
import jp.daicho.ledger.fold.Desk;
import org.jspecify.annotations.Nullable;

/**
 * The views with the knowledge of a past moment. To a later one they go on by what was recorded between, so that whoever
 * looks at one moment after the other reads the ledger once; for an earlier one they begin anew.
 */
final class PastDesk {

    private final Supplier<Desk> fresh;
    private @Nullable Desk desk;
    private long until;

    /** @param fresh a makes desks whose views know nothing yet, and will know as much as {@link #until} says */
    PastDesk(Supplier<Desk> fresh) {
        this.fresh = fresh;
    }

    /** The desk, with the knowledge of the first {@code known} events. */
    Desk at(long known) {
        if (desk == null || known < until) {
            desk = fresh.get();
        }
        until = known;
        return desk;
    }

    /** How many events are known at it now. */
    long until() {
        return until;
    }
}
