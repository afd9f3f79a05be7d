package jp.daicho.ledger.proof;

import java.util.Locale;
import jp.daicho.ledger.Hash;
import jp.daicho.ledger.LedgerId;

/** What a verification found. */
public sealed interface Verification {

    /**
     * Every row is what was written, as far as the tree and the checkpoint can tell.
     *
     * @param size the number of events
     * @param commits the number of commits
     */
    record Intact(LedgerId ledger, long size, Hash root, long commits) implements Verification {

        /** What to note down, so that later nobody can change what is there now. */
        public Checkpoint checkpoint() {
            return new Checkpoint(ledger.organ(), ledger.id(), size, root);
        }
    }

    /**
     * The first damage met.
     *
     * @param position of the first event that is not what was written; where only a whole commit can be judged, its
     *     first event; against a checkpoint, the last event that it covers
     * @param detail a code: which check failed
     */
    record Damaged(long position, What what, String detail) implements Verification {}

    /** The kinds of damage. */
    enum What {
        ALTERED,
        MISSING,
        INSERTED,
        REORDERED,
        /** The ledger ends too early. */
        TRUNCATED,
        /** Consistent in itself, but not the ledger of the checkpoint. */
        ROOT_MISMATCH;

        /** Its word in answers: {@code root-mismatch}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
