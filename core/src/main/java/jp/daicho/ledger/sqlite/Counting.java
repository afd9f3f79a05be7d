package jp.daicho.ledger.sqlite;

import java.util.function.LongConsumer;
import jp.daicho.ledger.Frontier;
import jp.daicho.ledger.Hash;
import jp.daicho.ledger.LedgerId;
import jp.daicho.ledger.proof.LedgerRows.CommitRow;
import jp.daicho.ledger.proof.LedgerRows.EventRow;
import jp.daicho.ledger.proof.Witness;

/** Tells how many events were reached. */
record Counting(LongConsumer events) implements Witness {

    @Override
    public void begins(LedgerId ledger) {}

    @Override
    public void on(CommitRow commit, Frontier before) {}

    @Override
    public void on(EventRow event, Hash leaf) {
        events.accept(event.position() + 1);
    }
}
