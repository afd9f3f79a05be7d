package jp.daicho.ledger;

import java.util.List;

/**
 * What one act wrote, whole: it is stored altogether or not at all, and never changed.
 *
 * @param position of its first event; its key
 * @param commitId random, so that a writer recognises its own commit after a doubtful outcome
 * @param maxTimestamp the latest event timestamp up to and including this commit, epoch milliseconds
 * @param tree the Merkle tree after this commit
 */
public record Commit(long position, String commitId, long maxTimestamp, Frontier tree, List<NewEvent> events) {

    public Commit {
        if (events.isEmpty() || tree.size() != position + events.size()) {
            throw new IllegalArgumentException(events.size() + " events at " + position + ", tree of " + tree.size());
        }
        events = List.copyOf(events);
    }

    /** The commit that follows {@code tail} in {@code ledger} with {@code events}, its tree grown by their leaves. */
    public static Commit after(Tail tail, LedgerId ledger, String commitId, List<NewEvent> events) {
        var tree = tail.tree();
        long maxTimestamp = tail.maxTimestamp();
        for (var event : events) {
            tree = tree.append(Leaf.hash(ledger, new StoredEvent(tree.size(), tail.position(), event)));
            maxTimestamp = Math.max(maxTimestamp, Timestamp.epochMilli(event.timestamp()));
        }
        return new Commit(tail.position(), commitId, maxTimestamp, tree, events);
    }

    /** Where the ledger ends once this is stored. */
    public Tail tail() {
        return new Tail(maxTimestamp, tree);
    }
}
