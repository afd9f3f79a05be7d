package jp.daicho.ledger.proof;

import jp.daicho.ledger.Frontier;
import jp.daicho.ledger.Hash;
import jp.daicho.ledger.LedgerId;
import jp.daicho.ledger.proof.LedgerRows.CommitRow;
import jp.daicho.ledger.proof.LedgerRows.EventRow;

/**
 * Sees every row that is verified, in the order of the ledger: a commit, then its events.
 *
 * <p>A commit is known to be sound only when the next one is shown, or the verification has found nothing.
 */
public interface Witness {

    /** Looks at nothing. */
    Witness NOBODY = new Witness() {
        @Override
        public void begins(LedgerId ledger) {}

        @Override
        public void on(CommitRow commit, Frontier before) {}

        @Override
        public void on(EventRow event, Hash leaf) {}
    };

    /** The rows are those of {@code ledger}. */
    void begins(LedgerId ledger);

    /**
     * A commit is reached.
     *
     * @param before the tree that it grows on
     */
    void on(CommitRow commit, Frontier before);

    /** An event of the commit is reached. */
    void on(EventRow event, Hash leaf);
}
