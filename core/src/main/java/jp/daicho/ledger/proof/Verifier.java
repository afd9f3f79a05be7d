package jp.daicho.ledger.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import jp.daicho.ledger.LedgerId;
import jp.daicho.ledger.RawEvent;
import jp.daicho.ledger.Tail;
import jp.daicho.ledger.Timestamp;
import jp.daicho.ledger.proof.LedgerRows.CommitRow;
import jp.daicho.ledger.proof.LedgerRows.Cursor;
import jp.daicho.ledger.proof.LedgerRows.EventRow;
import jp.daicho.ledger.proof.Verification.Damaged;
import jp.daicho.ledger.proof.Verification.Intact;
import jp.daicho.ledger.proof.Verification.What;
import jp.daicho.shared.Refused;
import org.jspecify.annotations.Nullable;

/** Recomputes every leaf, count, time, size, root and peak of a ledger and stops at the first that differs. */
public final class Verifier {

    private final LedgerRows rows;
    private final LedgerId ledger;
    private final NotedRoots noted;
    private final Consumer<Checkpoint> broken;
    private final Witness witness;
    private Tail tail;
    private long commits;

    private Verifier(
            LedgerRows rows,
            LedgerId ledger,
            Collection<Checkpoint> noted,
            Consumer<Checkpoint> broken,
            Witness witness) {
        this.rows = rows;
        this.ledger = ledger;
        this.noted = new NotedRoots(noted);
        this.broken = broken;
        this.witness = witness;
        tail = new Tail(Long.MIN_VALUE, rows.start());
    }

    /**
     * Verify {@code rows}, and that they still are what {@code checkpoint} once noted.
     *
     * @throws Refused {@code checkpoint-of-another-organ} where the ledger is intact but another organ's
     */
    public static Verification verify(LedgerRows rows, @Nullable Checkpoint checkpoint) {
        return verify(rows, checkpoint, Witness.NOBODY);
    }

    /**
     * The same, and let {@code witness} see each row as it is reached.
     *
     * @throws Refused {@code checkpoint-of-another-organ}; {@code checkpoint-before-part} where the rows are part of a
     *     ledger that begins after the checkpoint
     */
    public static Verification verify(LedgerRows rows, @Nullable Checkpoint checkpoint, Witness witness) {
        return verify(rows, checkpoint == null ? List.of() : List.of(checkpoint), any -> {}, witness);
    }

    /**
     * Verify {@code rows}, and that they still are what each of many checkpoints noted; {@code broken} is told of the first
     * that isn't true of a ledger that is sound in itself.
     *
     * @throws Refused {@code checkpoint-of-another-organ}, {@code checkpoint-before-part}
     */
    public static Verification verify(LedgerRows rows, Collection<Checkpoint> noted, Consumer<Checkpoint> broken) {
        return verify(rows, noted, broken, Witness.NOBODY);
    }

    private static Verification verify(
            LedgerRows rows, Collection<Checkpoint> noted, Consumer<Checkpoint> broken, Witness witness) {
        var ledger = Naming.of(rows);
        if (ledger == null) {
            return new Damaged(0, What.ALTERED, "ledger-unnamed");
        }
        long start = rows.start().size();
        for (var checkpoint : noted) {
            if (checkpoint.size() < start) {
                throw Refused.badValue("checkpoint-before-part", "checkpoint", checkpoint.size(), start);
            }
        }
        var found = new Verifier(rows, ledger, noted, broken, witness).verify();
        for (var checkpoint : noted) {
            if (found instanceof Intact && !checkpoint.organ().equals(ledger.organ())) {
                throw Refused.badValue("checkpoint-of-another-organ", "checkpoint", checkpoint.organ(), ledger.organ());
            }
        }
        return found;
    }

    private Verification verify() {
        try (var commit = rows.commits();
                var event = rows.events(Long.MIN_VALUE)) {
            witness.begins(ledger);
            grow(tail);
            for (var next = commit.next(); next != null; next = commit.next()) {
                var damage = verify(next, event);
                if (damage != null) {
                    return damage;
                }
                commits++;
            }
            return verifyEnd(event);
        }
    }

    private @Nullable Damaged verify(CommitRow commit, Cursor<EventRow> events) {
        long start = tail.position();
        if (!commit.sound()) {
            return new Damaged(start, What.ALTERED, "commit-unreadable");
        }
        if (commit.position() != start) {
            return commit.position() < start
                    ? new Damaged(commit.position(), What.INSERTED, "commit-extra")
                    : new Damaged(start, What.MISSING, "commit-missing");
        }
        if (commit.count() < 1 || commit.size() != start + commit.count()) {
            return new Damaged(start, What.ALTERED, "commit-size");
        }
        var before = tail.tree();
        witness.on(commit, before);
        while (tail.position() < commit.size()) {
            var damage = append(events.next(), start);
            if (damage != null) {
                return damage;
            }
        }
        if (!commit.hasRootOf(tail.tree())) {
            return new Diagnosis(rows, ledger, before, commit).ofWrongRoot();
        }
        if (!commit.hasPeaksOf(tail.tree())) {
            return new Damaged(start, What.ALTERED, "commit-peaks");
        }
        return commit.hasTimeOf(tail) ? null : new Damaged(start, What.ALTERED, "commit-max-ts");
    }

    /** Add one event to the tree. */
    private @Nullable Damaged append(@Nullable EventRow row, long commit) {
        long expected = tail.position();
        if (row == null) {
            return new Damaged(expected, What.TRUNCATED, "events-end");
        }
        if (!row.sound()) {
            return new Damaged(expected, What.ALTERED, "event-unreadable");
        }
        if (row.position() != expected) {
            return row.position() < expected
                    ? new Damaged(row.position(), What.INSERTED, "event-extra")
                    : new Damaged(expected, What.MISSING, "event-missing");
        }
        var timestamp = row.withheld() == null ? epochMilli(row.event()) : Long.valueOf(tail.maxTimestamp());
        if (timestamp == null) {
            return new Damaged(expected, What.ALTERED, "event-ts");
        }
        var leaf = row.leaf(ledger, expected, commit);
        witness.on(row, leaf);
        grow(new Tail(Math.max(tail.maxTimestamp(), timestamp), tail.tree().append(leaf)));
        return null;
    }

    private void grow(Tail grown) {
        tail = grown;
        noted.reached(grown.tree());
    }

    private Verification verifyEnd(Cursor<EventRow> events) {
        var extra = events.next();
        if (extra != null) {
            return new Damaged(extra.sound() ? extra.position() : tail.position(), What.INSERTED, "event-extra");
        }
        var untrue = noted.broken();
        if (untrue != null) {
            broken.accept(untrue);
            return NotedRoots.damage(untrue, tail.position());
        }
        return new Intact(ledger, tail.position(), tail.tree().root(), commits);
    }

    private static @Nullable Long epochMilli(RawEvent event) {
        try {
            var timestamp = event.timestamp();
            return timestamp == null ? null : Timestamp.epochMilli(new String(timestamp, UTF_8));
        } catch (DateTimeException | ArithmeticException e) {
            return null;
        }
    }
}
