package jp.daicho.ledger.sqlite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import jp.daicho.ledger.LedgerHome;
import jp.daicho.ledger.LedgerId;
import jp.daicho.ledger.NewEvent;
import jp.daicho.ledger.StoredEvent;
import jp.daicho.ledger.Tail;
import jp.daicho.ledger.WriteTurn;
import jp.daicho.ledger.proof.LedgerRows;
import jp.daicho.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A ledger in one SQLite file that several programs of one machine may use at once.
 *
 * <p>The turn to write is SQLite's write lock. Readers are lent out one per call, so that a long read never hands an
 * old view of the file to another caller.
 */
public final class SqliteLedger implements LedgerHome {

    private final Path location;
    private final Sessions sessions;
    private final @Nullable PrivateCopy copy;
    private final LedgerId id;
    private final Semaphore turn = new Semaphore(1, true);

    private SqliteLedger(Path location, SqliteFile file, @Nullable PrivateCopy copy) {
        this.location = location;
        this.sessions = new Sessions(location, file);
        this.copy = copy;
        this.id = sessions.read(Reader::id);
    }

    /** The ledger in the existing file {@code path}; read-only, on a private copy, where it may not be written. */
    public static SqliteLedger open(Path path) {
        var original = SqliteFile.at(path);
        if (!PrivateCopy.isNeeded(path)) {
            return new SqliteLedger(path, original, null);
        }
        var copy = PrivateCopy.of(path);
        var copied = SqliteFile.at(copy.path());
        return new SqliteLedger(path, copied, copy);
    }

    /** Make an empty ledger in a new file, with its folder where that is missing. */
    public static SqliteLedger create(Path path, LedgerId id, Instant created) {
        var file = SqliteFile.make(path);
        SqlWork.on(path, () -> {
            try (var connection = file.connect()) {
                Schema.requireEmpty(connection, path);
                file.writeAhead(connection);
                Schema.create(connection, path, id, created);
            }
        });
        return open(path);
    }

    /** Whether there is anything in the file {@code path}; what a creation that was cut short leaves is nothing. */
    public static boolean isThere(Path path) {
        if (!Files.exists(path) || PrivateCopy.isNeeded(path)) {
            return Files.exists(path);
        }
        return SqlWork.on(path, () -> {
            try (var connection = SqliteFile.at(path).connect()) {
                return !Schema.isEmpty(connection);
            }
        });
    }

    /** The rows of the file {@code path}, to be verified however damaged they are. */
    public static LedgerRows rows(Path path) {
        return SqliteRows.open(path);
    }

    @Override
    public LedgerId id() {
        return id;
    }

    @Override
    public String location() {
        return location.toString();
    }

    @Override
    public Tail tail() {
        sessions.file().requirePresent();
        return sessions.read(Reader::tail);
    }

    @Override
    public WriteTurn takeTurn() {
        enter();
        boolean taken = false;
        try {
            var begun = sessions.write(ready -> new SqliteTurn(ready, location, ready.begin(), turn::release));
            taken = true;
            return begun;
        } finally {
            if (!taken) {
                turn.release();
            }
        }
    }

    @Override
    public void keepSnapshot(NewEvent snapshot) {
        enter();
        try {
            sessions.write(ready -> {
                ready.keep(snapshot);
                return snapshot;
            });
        } finally {
            turn.release();
        }
    }

    private void enter() {
        if (copy != null) {
            throw Refused.unusable("store-read-only", location);
        }
        try {
            if (!turn.tryAcquire(SqliteFile.PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw Refused.unusable("store-busy", location);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refused.unusable("store-busy", location);
        }
    }

    @Override
    public void read(long from, long until, Predicate<String> wanted, EventReader reader) {
        sessions.read(lent -> {
            lent.walk().events(from, until, wanted, reader);
            return id;
        });
    }

    @Override
    public void readFacts(long from, long until, Predicate<String> wanted, FactReader reader) {
        sessions.read(lent -> {
            lent.walk().facts(from, until, wanted, reader);
            return id;
        });
    }

    @Override
    public List<StoredEvent> stream(String aggregateId, long firstSequence, int limit) {
        return sessions.read(reader -> reader.stream(aggregateId, firstSequence, limit));
    }

    @Override
    public OptionalLong lastSequence(String aggregateId) {
        return sessions.read(reader -> reader.lastSequence(aggregateId));
    }

    @Override
    public long positionBefore(long epochMilli) {
        return sessions.read(reader -> reader.positionBefore(epochMilli));
    }

    @Override
    public Optional<NewEvent> snapshot(String aggregateId) {
        return sessions.read(reader -> reader.snapshot(aggregateId));
    }

    @Override
    public void close() {
        sessions.close();
        if (copy != null) {
            copy.close();
        }
    }
}
