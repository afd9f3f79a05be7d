package jp.daicho.ledger.mongo;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;
import jp.daicho.ledger.Hole;
import jp.daicho.ledger.LedgerHome;
import jp.daicho.ledger.LedgerId;
import jp.daicho.ledger.NewEvent;
import jp.daicho.ledger.StoredEvent;
import jp.daicho.ledger.StoredFact;
import jp.daicho.ledger.Tail;
import jp.daicho.ledger.Timestamp;
import jp.daicho.ledger.WriteTurn;
import jp.daicho.shared.Refused;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A ledger in a database of its own, which programs on many machines may use at once. */
final class MongoLedger implements LedgerHome {

    static final String COMMITS = "commits";

    private final LedgerId id;
    private final String location;
    private final Commits commits;
    private final Snapshots snapshots;
    private final Insertion insertion;
    private final Semaphore turn = new Semaphore(1, true);

    MongoLedger(LedgerId id, String location, MongoDatabase database, Pauses pauses) {
        this.id = id;
        this.location = location;
        this.commits = new Commits(database.getCollection(COMMITS));
        this.snapshots = new Snapshots(database.getCollection("snapshots"));
        this.insertion = new Insertion(commits, location, pauses);
    }

    @Override
    public LedgerId id() {
        return id;
    }

    @Override
    public String location() {
        return location;
    }

    @Override
    public Tail tail() {
        return insertion.on(() -> tail(commits.last()));
    }

    private Tail tail(@Nullable Document last) {
        if (last == null) {
            return Tail.EMPTY;
        }
        try {
            var tail = CommitForm.tail(last);
            if (tail.position() == CommitForm.position(last) + CommitForm.count(last)) {
                return tail;
            }
        } catch (IllegalArgumentException | ClassCastException | NullPointerException notACommit) {
            throw damagedAt(0);
        }
        throw damagedAt(CommitForm.position(last));
    }

    /** In this process one turn after the other; others find out at their end that they were late. */
    @Override
    public WriteTurn takeTurn() {
        turn.acquireUninterruptibly();
        boolean taken = false;
        try {
            var begun = new MongoTurn(commits, insertion, tail(), turn::release);
            taken = true;
            return begun;
        } finally {
            if (!taken) {
                turn.release();
            }
        }
    }

    @Override
    public void read(long from, long until, Predicate<String> wanted, EventReader reader) {
        insertion.on(() -> {
            long expected = from;
            try (var walk = commits.holding(from, until).iterator()) {
                long next = -1;
                while (expected < until && walk.hasNext()) {
                    var commit = walk.next();
                    long first = CommitForm.position(commit);
                    if (first > expected || (next >= 0 && first != next)) {
                        throw damagedAt(expected);
                    }
                    for (var event : CommitForm.events(commit)) {
                        if (event.position() >= from
                                && event.position() < until
                                && wanted.test(event.event().payloadType())) {
                            reader.on(event);
                        }
                    }
                    next = first + CommitForm.count(commit);
                    expected = next;
                }
            }
            return expected;
        });
    }

    @Override
    public void readFacts(long from, long until, Predicate<String> wanted, FactReader reader) {
        read(from, until, wanted, event -> reader.on(StoredFact.of(event)));
    }

    @Override
    public List<StoredEvent> stream(String aggregateId, long firstSequence, int limit) {
        return insertion.on(() -> {
            var found = new ArrayList<StoredEvent>();
            try (var walk = commits.of(aggregateId, firstSequence).iterator()) {
                while (found.size() < limit && walk.hasNext()) {
                    CommitForm.events(walk.next()).stream()
                            .filter(stored -> stored.event().aggregateId().equals(aggregateId)
                                    && stored.event().sequence() >= firstSequence)
                            .limit(limit - found.size())
                            .forEach(found::add);
                }
            }
            return found;
        });
    }

    @Override
    public OptionalLong lastSequence(String aggregateId) {
        var last = insertion.on(() -> Optional.ofNullable(commits.lastOf(aggregateId)));
        return last.stream()
                .flatMap(commit -> CommitForm.events(commit).stream())
                .filter(stored -> stored.event().aggregateId().equals(aggregateId))
                .mapToLong(stored -> stored.event().sequence())
                .max();
    }

    @Override
    public long positionBefore(long epochMilli) {
        var reaching = insertion.on(() -> Optional.ofNullable(commits.reaching(epochMilli)));
        return reaching.stream()
                .flatMap(commit -> CommitForm.events(commit).stream())
                .filter(stored -> Timestamp.epochMilli(stored.event().timestamp()) >= epochMilli)
                .mapToLong(stored -> stored.position() - 1)
                .findFirst()
                .orElseGet(() -> tail().position() - 1);
    }

    @Override
    public void keepSnapshot(NewEvent snapshot) {
        insertion.on(() -> snapshots.keep(snapshot));
    }

    @Override
    public Optional<NewEvent> snapshot(String aggregateId) {
        return insertion.on(() -> snapshots.highest(aggregateId));
    }

    private Refused damagedAt(long position) {
        return Hole.missing(location, position);
    }

    /** The connection is the store's. */
    @Override
    public void close() {}
}
