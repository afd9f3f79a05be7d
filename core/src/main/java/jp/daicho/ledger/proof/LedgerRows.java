package jp.daicho.ledger.proof;

import java.util.Arrays;
import java.util.Optional;
import jp.daicho.ledger.Frontier;
import jp.daicho.ledger.Hash;
import jp.daicho.ledger.Leaf;
import jp.daicho.ledger.LedgerId;
import jp.daicho.ledger.RawEvent;
import jp.daicho.ledger.Tail;
import org.jspecify.annotations.Nullable;

/**
 * A ledger's rows as they lie in a home, sound or not, all as of one moment.
 *
 * <p>Whatever is wrong with the content comes back as a row that is not sound, never as an exception.
 */
public interface LedgerRows extends AutoCloseable {

    /** Which ledger the home itself says it holds, where that can be read. */
    Optional<LedgerId> declared();

    /** The tree that the first commit grows on: empty, but for a part of a ledger. */
    default Frontier start() {
        return Frontier.EMPTY;
    }

    /** All commits by position. */
    Cursor<CommitRow> commits();

    /** The events from {@code from} on, by position. */
    Cursor<EventRow> events(long from);

    @Override
    void close();

    /** Hands out rows one by one. */
    interface Cursor<T> extends AutoCloseable {

        /** The next row; null when there is none. */
        @Nullable
        T next();

        @Override
        void close();
    }

    /**
     * An event's columns.
     *
     * @param sound whether each could be read and is of its type; if not, nothing else here means anything
     * @param withheld its leaf, where nothing else is told of it
     */
    record EventRow(
            boolean sound,
            long position,
            RawEvent event,
            @Nullable Hash withheld) {

        private static final RawEvent NOTHING = new RawEvent(null, null, null, 0, null, null, null, null, null);

        /** Stands for a row that can't be read. */
        public static final EventRow UNREADABLE = new EventRow(false, 0, NOTHING, null);

        /** A row that tells everything. */
        public static EventRow told(long position, RawEvent event) {
            return new EventRow(true, position, event, null);
        }

        /** A row that tells only that there was something. */
        public static EventRow withheld(long position, Hash leaf) {
            return new EventRow(true, position, NOTHING, leaf);
        }

        /** Its leaf, were it at {@code position} in {@code commit}. */
        Hash leaf(LedgerId ledger, long position, long commit) {
            return withheld == null ? Leaf.hash(ledger, position, commit, event) : withheld;
        }
    }

    /**
     * A commit's columns.
     *
     * @param sound whether each could be read and is of its type; if not, nothing else here means anything
     * @param maxTimestamp epoch milliseconds; null where the rows don't keep it
     * @param peaks null where the rows don't keep them
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by content below, never as a record
    record CommitRow(
            boolean sound,
            long position,
            long count,
            @Nullable Long maxTimestamp,
            long size,
            byte[] root,
            byte @Nullable [] peaks) {

        /** Stands for a row that can't be read. */
        public static final CommitRow UNREADABLE = new CommitRow(false, 0, 0, null, 0, new byte[0], null);

        /** Whether the stored tree is {@code tree}. */
        boolean hasRootOf(Frontier tree) {
            return Arrays.equals(root, tree.root().bytes());
        }

        boolean hasPeaksOf(Frontier tree) {
            return peaks == null || Arrays.equals(peaks, tree.pack());
        }

        boolean hasTimeOf(Tail tail) {
            return maxTimestamp == null || maxTimestamp == tail.maxTimestamp();
        }
    }
}
