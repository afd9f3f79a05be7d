package jp.daicho.ledger.proof;

import static java.util.Comparator.comparingLong;

import java.util.Collection;
import java.util.List;
import jp.daicho.ledger.Frontier;
import jp.daicho.ledger.proof.Verification.Damaged;
import jp.daicho.ledger.proof.Verification.What;
import org.jspecify.annotations.Nullable;

/** What a ledger was noted to be, once or often; held against its tree while that grows. */
final class NotedRoots {

    private final List<Checkpoint> noted;
    private int next;
    private @Nullable Checkpoint broken;

    NotedRoots(Collection<Checkpoint> noted) {
        this.noted = noted.stream().sorted(comparingLong(Checkpoint::size)).toList();
    }

    /** The tree has grown to this, leaf by leaf. */
    void reached(Frontier tree) {
        for (; next < noted.size() && noted.get(next).size() == tree.size(); next++) {
            if (broken == null && !noted.get(next).root().equals(tree.root())) {
                broken = noted.get(next);
            }
        }
    }

    /** Of the notes that aren't true of the tree that was reached last the one of the smallest size; null if all are. */
    @Nullable
    Checkpoint broken() {
        return broken == null && next < noted.size() ? noted.get(next) : broken;
    }

    /** What a note that isn't true says of a ledger of that size. */
    static Damaged damage(Checkpoint broken, long size) {
        return broken.size() > size
                ? new Damaged(size, What.TRUNCATED, "checkpoint-size")
                : new Damaged(Math.max(0, broken.size() - 1), What.ROOT_MISMATCH, "checkpoint-root");
    }
}
