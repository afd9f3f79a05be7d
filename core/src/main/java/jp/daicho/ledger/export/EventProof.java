package jp.daicho.ledger.export;

import java.nio.file.Path;
import java.util.Optional;
import jp.daicho.ledger.Hash;
import jp.daicho.ledger.Leaf;
import jp.daicho.ledger.LedgerId;
import jp.daicho.ledger.NewEvent;
import jp.daicho.ledger.proof.Checkpoint;
import jp.daicho.ledger.proof.InclusionPath;
import jp.daicho.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * One event of a ledger, and why it belongs to it, for somebody who may not see the rest.
 *
 * @param ledger the ledger it is in
 * @param checkpoint of the ledger that the event is proved to be in
 */
public record EventProof(LedgerId ledger, Checkpoint checkpoint, long position, NewEvent event) {

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
            var beginning = LineForm.first(Line.Proof.class, Line.Proof.BEGINNING, lines);
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
