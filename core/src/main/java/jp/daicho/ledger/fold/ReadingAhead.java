package jp.daicho.ledger.fold;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import java.util.function.Function;
import jp.daicho.ledger.LedgerHome.FactReader;
import jp.daicho.ledger.StoredFact;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Refused;

/**
 * Reads a long stretch of a ledger in slices: while one is folded here, in order, the next ones are parsed by other
 * processors.
 *
 * <p>A slice that couldn't be read or parsed is read anew when its turn comes, event by event, and so fails where it would
 * have without all this.
 */
final class ReadingAhead {

    /** How many positions a slice has; a stretch that is no longer isn't worth it. */
    static final int SLICE = 2_000;

    private static final int MOST_AHEAD = 8;

    private final Rows rows;
    private final Function<StoredFact, Recorded> parse;
    private final Consumer<Recorded> reader;
    private final Queue<CompletableFuture<Runnable>> turns = new ArrayDeque<>();

    /** The stored facts of {@code [from, until)} that are wanted. */
    interface Rows {
        void read(long from, long until, FactReader reader);
    }

    ReadingAhead(Rows rows, Function<StoredFact, Recorded> parse, Consumer<Recorded> reader) {
        this.rows = rows;
        this.parse = parse;
        this.reader = reader;
    }

    void read(long from, long until) {
        for (long start = from; start < until; start += SLICE) {
            turns.add(begin(start, Math.min(until, start + SLICE)));
            if (turns.size() > MOST_AHEAD) {
                turns.remove().join().run();
            }
        }
        turns.forEach(turn -> turn.join().run());
    }

    /** Begin with a slice; what is left to do is for its turn. */
    private CompletableFuture<Runnable> begin(long from, long until) {
        Runnable oneByOne = () -> rows.read(from, until, stored -> reader.accept(parse.apply(stored)));
        List<StoredFact> slice = new ArrayList<>();
        try {
            rows.read(from, until, slice::add);
        } catch (Refused damaged) {
            return CompletableFuture.completedFuture(oneByOne);
        }
        return CompletableFuture.supplyAsync(() -> slice.stream().map(parse).toList(), ForkJoinPool.commonPool())
                .<Runnable>thenApply(events -> () -> events.forEach(reader))
                .exceptionally(unreadable -> oneByOne);
    }
}
