package jp.daicho.ledger.proof;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.daicho.ledger.Frontier;
import jp.daicho.ledger.Hash;
import jp.daicho.ledger.LedgerId;
import jp.daicho.ledger.proof.CheckpointNotes.Note;
import jp.daicho.ledger.proof.LedgerRows.CommitRow;
import jp.daicho.ledger.proof.LedgerRows.EventRow;
import jp.daicho.ledger.proof.Verification.Damaged;
import jp.daicho.ledger.proof.Verification.Intact;
import jp.daicho.ledger.proof.Verification.What;

/** Sees whether a ledger that is being verified still is what each of several notes once said. */
public final class NotesKept implements Witness {

    private final List<Note> notes;
    private final Set<Long> sizes;
    private final Map<Long, Hash> roots = new HashMap<>();

    public NotesKept(List<Note> notes) {
        this.notes = notes.stream()
                .sorted(Comparator.comparingLong(note -> note.checkpoint().size()))
                .toList();
        sizes = this.notes.stream().map(note -> note.checkpoint().size()).collect(Collectors.toSet());
    }

    @Override
    public void begins(LedgerId ledger) {}

    @Override
    public void on(CommitRow commit, Frontier before) {
        if (sizes.contains(before.size())) {
            roots.put(before.size(), before.root());
        }
    }

    @Override
    public void on(EventRow event, Hash leaf) {}

    /** The first note that isn't true any more of the ledger found to be so. */
    public Optional<Note> broken(Intact found) {
        return notes.stream().filter(note -> !holds(note.checkpoint(), found)).findFirst();
    }

    private boolean holds(Checkpoint noted, Intact found) {
        var root = noted.size() == found.size() ? found.root() : roots.get(noted.size());
        return noted.size() <= found.size() && Objects.equals(noted.root(), root);
    }

    /** What the verification says against a note that is {@code broken}. */
    public static Damaged damage(Checkpoint broken, Intact found) {
        return broken.size() > found.size()
                ? new Damaged(found.size(), What.TRUNCATED, "checkpoint-size")
                : new Damaged(Math.max(0, broken.size() - 1), What.ROOT_MISMATCH, "checkpoint-root");
    }
}
