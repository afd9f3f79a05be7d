package jp.daicho.ledger.export;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.daicho.ledger.Frontier;
import jp.daicho.ledger.Hash;
import jp.daicho.ledger.Leaf;
import jp.daicho.ledger.LedgerId;
import jp.daicho.ledger.NewEvent;
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

/**
 * One event of a ledger, and why it belongs to it, for somebody who may not see the rest.
 *
 * @param ledger the ledger it is in
 * @param checkpoint of the ledger that the event is proved to be in
 */
public record EventProof(LedgerId ledger, Checkpoint checkpoint, long position, NewEvent event) {

    /**
     * Verify {@code rows}, and write the proof of the event at {@code position} to {@code file}: that it is in the ledger of
     * {@code noted}, or in that of now. Where there is damage there is no file.
     *
     * @throws Refused {@code position-ahead}; {@code file-exists}, {@code file-not-writable}
     */
    public static Verification write(LedgerRows rows, long position, @Nullable Checkpoint noted, Path file) {
        var leaves = new Leaves(position);
        var found = Verifier.verify(rows, noted, leaves);
        if (found instanceof Intact whole) {
            long size = noted == null ? whole.size() : noted.size();
            if (position >= size) {
                throw Refused.notFound("position-ahead", position, size - 1);
            }
            leaves.prove(whole.ledger(), size, file);
        }
        return found;
    }

    /** Keeps the leaf of every event, and the one event whole. */
    private static final class Leaves implements Witness {

        private final long wanted;
        private final List<Hash> leaves = new ArrayList<>();
        private long commit;
        private long wantedCommit;
        private @Nullable NewEvent event;

        Leaves(long wanted) {
            this.wanted = wanted;
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
                event = row.event().event();
            }
        }

        void prove(LedgerId ledger, long size, Path file) {
            var counted = leaves.subList(0, Math.toIntExact(size));
            var path = InclusionPath.of(Math.toIntExact(wanted), counted);
            var checkpoint = new Checkpoint(
                    ledger.organ(), ledger.id(), size, Frontier.over(counted).root());
            try (var made = new LineWriter(file)) {
                made.add(new Line.Proof(Line.Proof.KIND, Line.VERSION, ledger.organ(), ledger.id()));
                made.add(Line.Event.of(wanted, requireNonNull(event)));
                made.add(new Line.Way(path.hashes().stream().map(Hash::base64).toList(), wantedCommit));
                made.add(Line.End.at(checkpoint));
                made.finish();
            }
        }
    }

    /** Whether {@code file} begins like a proof. */
    public static boolean isIn(Path file) {
        try (var lines = new LineReader(file)) {
            var first = lines.next();
            return first != null && first.startsWith(Line.Proof.BEGINNING);
        }
    }

    /**
     * The event that {@code file} proves.
     *
     * @throws Refused {@code proof-damaged}: it proves nothing; {@code proof-of-another-checkpoint}: not for the ledger of
     *     {@code noted}; {@code export-newer}, {@code file-unreadable}
     */
    public static EventProof read(Path file, @Nullable Checkpoint noted) {
        var proof = read(file);
        var checkpoint = proof.checkpoint();
        if (noted != null && !noted.organ().equals(checkpoint.organ())) {
            throw Refused.badValue("checkpoint-of-another-organ", "checkpoint", noted.organ(), checkpoint.organ());
        }
        if (noted != null && noted.size() != checkpoint.size()) {
            throw Refused.badValue("proof-of-another-checkpoint", "checkpoint", noted.size(), checkpoint.size());
        }
        if (noted != null && !noted.root().equals(checkpoint.root())) {
            throw Refused.damaged("proof-not-of-checkpoint", file);
        }
        return proof;
    }

    private static EventProof read(Path file) {
        try (var lines = new LineReader(file)) {
            var beginning = LineForm.first(Line.Proof.class, Line.Proof.BEGINNING, lines.next());
            Line.requireVersion(beginning.version(), file);
            var event = LineForm.read(Line.Event.class, line(lines));
            var path = LineForm.read(Line.Way.class, line(lines));
            var end = LineForm.read(Line.End.class, line(lines)).checkpoint();
            var checkpoint = Checkpoint.parse(end);
            var hashes = path.path().stream().map(Hash::parse).toList();
            var leaf = Leaf.hash(beginning.id(), event.position(), path.commit(), event.event());
            var root = new InclusionPath(event.position(), checkpoint.size(), hashes).root(leaf);
            if (lines.next() != null
                    || !root.equals(Optional.of(checkpoint.root()))
                    || !new Checkpoint(beginning.organ(), beginning.ledger(), checkpoint.size(), checkpoint.root())
                            .text()
                            .equals(end)) {
                throw Refused.damaged("proof-damaged", file);
            }
            return new EventProof(
                    beginning.id(), checkpoint, event.position(), event.event().event());
        } catch (IllegalArgumentException e) {
            throw Refused.damaged("proof-damaged", file);
        }
    }

    private static String line(LineReader lines) {
        var line = lines.next();
        if (line == null) {
            throw new IllegalArgumentException("a line is missing");
        }
        return line;
    }
}
