package jp.daicho.ledger;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;

/**
 * Where one ledger lives. Keeps commits and reads them back; hashes nothing, judges nothing.
 *
 * <p>Reads see committed events only, except a {@link WriteTurn}'s own. Every method may refuse with
 * {@link jp.daicho.shared.Refused} (kind UNUSABLE or DAMAGED) in words a person can act on.
 */
public interface LedgerHome extends AutoCloseable {

    LedgerId id();

    /** Where it is, for people: a path or an address without credentials. */
    String location();

    /** Where the ledger ends now. */
    Tail tail();

    /** Wait for the turn to write: until it ends nobody else appends, so what is decided at its tail stays true. */
    WriteTurn takeTurn();

    /** Hand every event of {@code [from, until)} whose stored name {@code wanted} accepts to {@code reader}, in order. */
    void read(long from, long until, Predicate<String> wanted, EventReader reader);

    /** The same, of each event only what a fold needs: half the columns, and most of what there is to read is read so. */
    void readFacts(long from, long until, Predicate<String> wanted, FactReader reader);

    /** The next at most {@code limit} events of {@code aggregateId} from {@code firstSequence}, ascending. */
    List<StoredEvent> stream(String aggregateId, long firstSequence, int limit);

    /** The last sequence number of {@code aggregateId}, empty where it has no event. */
    OptionalLong lastSequence(String aggregateId);

    /** The position before the first event stamped at or after {@code epochMilli}; the last position if there is none. */
    long positionBefore(long epochMilli);

    /** Keep {@code snapshot} of its record, unless a later one is kept; throw-away, never hashed. */
    void keepSnapshot(NewEvent snapshot);

    /** The snapshot of {@code aggregateId} with the highest sequence number. */
    Optional<NewEvent> snapshot(String aggregateId);

    @Override
    void close();

    /** Receives events in position order. */
    @FunctionalInterface
    interface EventReader {
        void on(StoredEvent event);
    }

    /** Receives facts in position order. */
    @FunctionalInterface
    interface FactReader {
        void on(StoredFact fact);
    }
}
