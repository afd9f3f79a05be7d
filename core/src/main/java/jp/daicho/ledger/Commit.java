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
public record Commit(long position, String commitId, long maxTimestamp, Frontier tree, List<NewEvent> events) {}
