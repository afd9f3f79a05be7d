package jp.daicho.ledger.proof;

import java.util.Arrays;
import java.util.Optional;
import jp.daicho.ledger.Frontier;
import jp.daicho.ledger.LedgerId;
import jp.daicho.ledger.RawEvent;
import org.jspecify.annotations.Nullable;

/**
 * A ledger's rows as they lie in a home, sound or not, all as of one moment.
 *
 * <p>Whatever is wrong with the content comes back as a row that is not sound, never as an exception.
 */
public interface LedgerRows extends AutoCloseable {

    /** Which ledger the home itself says it holds, where that can be read. */
    Optional<LedgerId> declared();

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
     */
    record EventRow(boolean sound, long position, RawEvent event) {}

    /**
     * A commit's columns.
     *
     * @param sound whether each could be read and is of its type; if not, nothing else here means anything
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by content below, never as a record
    record CommitRow(
            boolean sound, long position, long count, long maxTimestamp, long size, byte[] root, byte[] peaks) {

        /** Whether the stored tree is {@code tree}. */
        boolean hasRootOf(Frontier tree) {
            return Arrays.equals(root, tree.root().bytes());
        }

        boolean hasPeaksOf(Frontier tree) {
            return Arrays.equals(peaks, tree.pack());
        }
    }
}
