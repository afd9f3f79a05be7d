package jp.daicho.ledger.axon;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import jp.daicho.ledger.LedgerHome;
import jp.daicho.ledger.Tail;
import jp.daicho.ledger.WriteTurn;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * The write turn as the transaction of a root unit of work: taken before anything is loaded, ended with the unit.
 *
 * <p>Nested units join it. So what a command was checked against is true of what is recorded.
 */
public final class DecisionTurn {

    private static final String KEY = DecisionTurn.class.getName();

    private final WriteTurn turn;
    private final Instant at;

    private DecisionTurn(WriteTurn turn, Instant at) {
        this.turn = turn;
        this.at = at;
    }

    /**
     * Take the turn and tie it to {@code root}.
     *
     * @param clock asked once the turn is taken: who waited for another writer decides after that one
     */
    public static DecisionTurn take(LedgerHome home, UnitOfWork<?> root, InstantSource clock) {
        root.attachTransaction(() -> {
            var turn = home.takeTurn();
            root.resources().put(KEY, new DecisionTurn(turn, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
            return new Transaction() {
                @Override
                public void commit() {
                    turn.commit();
                }

                @Override
                public void rollback() {
                    turn.rollback();
                }
            };
        });
        return root.getResource(KEY);
    }

    /** The turn of the unit of work running now, or null outside a decision. */
    public static @Nullable DecisionTurn running() {
        return CurrentUnitOfWork.isStarted() ? CurrentUnitOfWork.get().root().getResource(KEY) : null;
    }

    /** Where the ledger ended when the turn began. */
    public Tail tail() {
        return turn.tail();
    }

    /** When the decision is taken; its events are recorded at this moment, to the millisecond. */
    public Instant at() {
        return at;
    }

    WriteTurn turn() {
        return turn;
    }
}
