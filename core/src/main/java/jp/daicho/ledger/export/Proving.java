package jp.daicho.ledger.export;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.daicho.ledger.Frontier;
import jp.daicho.ledger.Hash;
import jp.daicho.ledger.LedgerId;
import jp.daicho.ledger.RawEvent;
import jp.daicho.ledger.proof.Checkpoint;
import jp.daicho.ledger.proof.InclusionPath;
import jp.daicho.ledger.proof.LedgerRows;
import jp.daicho.ledger.proof.LedgerRows.CommitRow;
import jp.daicho.ledger.proof.LedgerRows.EventRow;
import jp.daicho.ledger.proof.Verification;
import jp.daicho.ledger.proof.Verification.Intact;
import jp.daicho.ledger.proof.Verifier;
import jp.daicho.ledger.proof.Witness;
import jp.daicho.shared.Refused;
import org.jspecify.annotations.Nullable;

/** Makes an {@link EventProof}: keeps the leaf of every event, and the one event whole. */
public final class Proving implements Witness {

    private final long wanted;
    private final List<Hash> leaves = new ArrayList<>();
    private long commit;
    private long wantedCommit;
    private @Nullable RawEvent event;

    private Proving(long wanted) {
        this.wanted = wanted;
    }

    /**
     * Verify {@code rows}, and write the proof of the event at {@code position} to {@code file}: that it is in the ledger of
     * {@code noted}, or in that of now. Where there is damage there is no file.
     *
     * @throws Refused {@code position-ahead}; {@code file-exists}, {@code file-not-writable}
     */
    public static Verification write(LedgerRows rows, long position, @Nullable Checkpoint noted, Path file) {
        var proving = new Proving(position);
        var found = Verifier.verify(rows, noted, proving);
        if (found instanceof Intact whole) {
            long size = noted == null ? whole.size() : noted.size();
            if (position >= size) {
                throw Refused.notFound("position-ahead", position, size - 1);
            }
            proving.write(whole.ledger(), size, file);
        }
        return found;
    }

    @Override
    public void begins(LedgerId ledger) {}

    @Override
    public void on(CommitRow row, Frontier before) {
        commit = row.position();
    }

    @Override
    public void on(EventRow row, Hash leaf) {
        leaves.add(leaf);
        if (row.position() == wanted) {
            wantedCommit = commit;
            event = row.event();
        }
    }

    private void write(LedgerId ledger, long size, Path file) {
        var counted = leaves.subList(0, Math.toIntExact(size));
        var path = InclusionPath.of(Math.toIntExact(wanted), counted);
        var checkpoint = new Checkpoint(
                ledger.organ(), ledger.id(), size, Frontier.over(counted).root());
        try (var made = new LineWriter(file)) {
            made.add(new Line.Proof(Line.Proof.KIND, Line.VERSION, ledger.organ(), ledger.id()));
            made.addEvent(wanted, requireNonNull(event));
            made.add(new Line.Way(path.hashes().stream().map(Hash::base64).toList(), wantedCommit));
            made.add(Line.End.at(checkpoint));
            made.finish();
        }
    }
}
