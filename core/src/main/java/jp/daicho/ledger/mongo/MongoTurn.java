package jp.daicho.ledger.mongo;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.daicho.ledger.Commit;
import jp.daicho.ledger.DuplicateEvent;
import jp.daicho.ledger.NewEvent;
import jp.daicho.ledger.Tail;
import jp.daicho.ledger.WriteTurn;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A turn that makes nobody wait: one commit, whose insertion is a compare-and-swap on the tail it was decided at.
 *
 * <p>Whoever inserted at that position first has won; every other turn that began at that tail has lost the race.
 */
final class MongoTurn implements WriteTurn {

    private final Commits commits;
    private final Insertion insertion;
    private final Tail tail;
    private final Runnable ended;
    private @Nullable Commit staged;
    private boolean over;

    /** @param ended told once, when the turn is over */
    MongoTurn(Commits commits, Insertion insertion, Tail tail, Runnable ended) {
        this.commits = commits;
        this.insertion = insertion;
        this.tail = tail;
        this.ended = ended;
    }

    @Override
    public Tail tail() {
        return tail;
    }

    /** An act is one document, so a turn takes one commit. */
    @Override
    public void append(Commit commit) {
        if (over || staged != null || commit.position() != tail.position()) {
            throw new IllegalStateException("commit at " + commit.position() + ", turn at " + tail.position());
        }
        refuseDuplicates(commit.events());
        staged = commit;
    }

    private void refuseDuplicates(List<NewEvent> events) {
        Set<Object> seen = new HashSet<>();
        for (int index = 0; index < events.size(); index++) {
            var event = events.get(index);
            if (!seen.add(event.eventId()) || !seen.add(List.of(event.aggregateId(), event.sequence()))) {
                throw duplicate(index, event);
            }
        }
        var clash = insertion.on(() -> commits.clashing(events));
        if (clash != null) {
            int index = indexOf(clash, events);
            throw duplicate(index, events.get(index));
        }
    }

    /** Which of {@code events} is in {@code clash} already; the first where only a later number of its record is. */
    private static int indexOf(Document clash, List<NewEvent> events) {
        var there = new HashSet<Object>();
        for (var stored : CommitForm.events(clash)) {
            there.add(stored.event().eventId());
            there.add(List.of(stored.event().aggregateId(), stored.event().sequence()));
        }
        for (int index = 0; index < events.size(); index++) {
            var event = events.get(index);
            if (there.contains(event.eventId()) || there.contains(List.of(event.aggregateId(), event.sequence()))) {
                return index;
            }
        }
        return 0;
    }

    private static DuplicateEvent duplicate(int index, NewEvent event) {
        return new DuplicateEvent(index, event.aggregateId() + " " + event.sequence());
    }

    @Override
    public void commit() {
        if (over) {
            throw new IllegalStateException("the turn is over");
        }
        try {
            if (staged != null) {
                insertion.of(staged);
            }
        } finally {
            rollback();
        }
    }

    @Override
    public void rollback() {
        if (!over) {
            over = true;
            ended.run();
        }
    }
}
