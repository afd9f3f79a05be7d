package jp.daicho.ledger;

/**
 * Where the ledger ends: all that is needed to append to it.
 *
 * @param maxTimestamp the latest event timestamp so far, epoch milliseconds; {@link Long#MIN_VALUE} while empty
 * @param tree the Merkle tree over all leaves so far; its size is the next free position
 */
public record Tail(long maxTimestamp, Frontier tree) {

    /** The end of a ledger in which nothing has been written. */
    public static final Tail EMPTY = new Tail(Long.MIN_VALUE, Frontier.EMPTY);

    /** The next free position, and the number of events. */
    public long position() {
        return tree.size();
    }
}
