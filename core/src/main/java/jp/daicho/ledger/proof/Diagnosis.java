package jp.daicho.ledger.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import jp.daicho.ledger.Frontier;
import jp.daicho.ledger.LedgerId;
import jp.daicho.ledger.proof.LedgerRows.CommitRow;
import jp.daicho.ledger.proof.LedgerRows.EventRow;
import jp.daicho.ledger.proof.Verification.Damaged;
import jp.daicho.ledger.proof.Verification.What;
import org.jspecify.annotations.Nullable;

/**
 * Tells what happened to a commit whose root is wrong, by trying which other rows give the right one.
 *
 * <p>That the commit is damaged is proved before this is asked; how is found only where it was one simple act.
 */
final class Diagnosis {

    private static final int LONGEST_COMMIT = 20;
    private static final int FARTHEST_ROW = 100_000;

    private final LedgerRows rows;
    private final LedgerId ledger;
    private final Frontier before;
    private final CommitRow commit;

    Diagnosis(LedgerRows rows, LedgerId ledger, Frontier before, CommitRow commit) {
        this.rows = rows;
        this.ledger = ledger;
        this.before = before;
        this.commit = commit;
    }

    Damaged ofWrongRoot() {
        if (commit.count() > LONGEST_COMMIT) {
            return at(0, What.ALTERED);
        }
        var next = nextCommit();
        int count = (int) commit.count();
        for (int slot = 0; slot < count; slot++) {
            if (isInserted(slot, next)) {
                return at(slot, What.INSERTED);
            }
            if (isExchanged(slot)) {
                return at(slot, What.REORDERED);
            }
        }
        return at(0, next != null && isMissing(next) ? What.MISSING : What.ALTERED);
    }

    private Damaged at(int slot, What what) {
        return new Damaged(commit.position() + slot, what, "commit-root");
    }

    /** Whether the rows are right but for the one in {@code slot}, which moved all later ones up. */
    private boolean isInserted(int slot, @Nullable CommitRow next) {
        var others = rowsFrom(commit.position(), commit.count() + 1);
        if (others.size() <= commit.count()) {
            return false;
        }
        others.remove(slot);
        return fits(before, commit, others)
                && (next == null || fits(stored(commit), next, rowsFrom(next.position() + 1, next.count())));
    }

    /** Whether the right row for {@code slot} lies farther on. */
    private boolean isExchanged(int slot) {
        var here = rowsFrom(commit.position(), commit.count());
        var farther = rowsFrom(commit.position() + slot + 1, FARTHEST_ROW);
        Predicate<EventRow> fits = row -> {
            var exchanged = new ArrayList<>(here);
            if (row.position() < commit.size()) {
                Collections.swap(exchanged, slot, (int) (row.position() - commit.position()));
            } else {
                exchanged.set(slot, row);
            }
            return fits(before, commit, exchanged);
        };
        return farther.stream().anyMatch(fits);
    }

    /** Whether a row was taken out and all later ones moved down: then they fit one place higher. */
    private boolean isMissing(CommitRow next) {
        return fits(stored(commit), next, rowsFrom(next.position() - 1, next.count()));
    }

    private boolean fits(@Nullable Frontier tree, CommitRow wanted, List<EventRow> events) {
        if (tree == null || events.size() != wanted.count()) {
            return false;
        }
        var grown = tree;
        for (var row : events) {
            grown = grown.append(row.leaf(ledger, grown.size(), wanted.position()));
        }
        return wanted.hasRootOf(grown);
    }

    private static @Nullable Frontier stored(CommitRow commit) {
        var peaks = commit.peaks();
        try {
            return peaks == null ? null : Frontier.unpack(commit.size(), peaks);
        } catch (IllegalArgumentException notATree) {
            return null;
        }
    }

    private @Nullable CommitRow nextCommit() {
        try (var commits = rows.commits()) {
            var row = commits.next();
            while (row != null && row.sound() && row.position() != commit.size()) {
                row = commits.next();
            }
            return row != null && row.sound() && row.count() <= LONGEST_COMMIT ? row : null;
        }
    }

    private List<EventRow> rowsFrom(long position, long count) {
        var found = new ArrayList<EventRow>();
        try (var events = rows.events(position)) {
            for (var row = events.next(); row != null && row.sound() && found.size() < count; row = events.next()) {
                found.add(row);
            }
        }
        return found;
    }
}
