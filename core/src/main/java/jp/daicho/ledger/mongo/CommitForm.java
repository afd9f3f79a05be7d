package jp.daicho.ledger.mongo;

import java.util.ArrayList;
import java.util.List;
import jp.daicho.ledger.Commit;
import jp.daicho.ledger.Frontier;
import jp.daicho.ledger.NewEvent;
import jp.daicho.ledger.StoredEvent;
import jp.daicho.ledger.Tail;
import org.bson.Document;
import org.bson.types.Binary;

/** How a commit lies in a document; its key is the position of its first event. */
final class CommitForm {

    static final int VERSION = 1;

    static final String ID = "_id";
    static final String COUNT = "count";
    static final String COMMIT_ID = "commitId";
    static final String EVENTS = "events";
    static final String MAX_TS = "maxTs";
    static final String SIZE = "size";
    static final String ROOT = "root";
    static final String PEAKS = "peaks";

    static final String EVENT_ID = "eventId";
    static final String AGGREGATE_ID = "aggregateId";
    static final String SEQUENCE = "seq";

    private CommitForm() {}

    static Document of(Commit commit) {
        return new Document(ID, commit.position())
                .append(COUNT, commit.events().size())
                .append(COMMIT_ID, commit.commitId())
                .append("v", VERSION)
                .append(EVENTS, commit.events().stream().map(CommitForm::of).toList())
                .append(MAX_TS, commit.maxTimestamp())
                .append(SIZE, commit.tree().size())
                .append(ROOT, new Binary(commit.tree().root().bytes()))
                .append(PEAKS, new Binary(commit.tree().pack()));
    }

    static Document of(NewEvent event) {
        return new Document(EVENT_ID, event.eventId())
                .append(AGGREGATE_ID, event.aggregateId())
                .append("type", event.type())
                .append(SEQUENCE, event.sequence())
                .append("ts", event.timestamp())
                .append("payloadType", event.payloadType())
                .append("revision", event.revision())
                .append("payload", event.payload())
                .append("meta", event.metadata());
    }

    static long position(Document commit) {
        return commit.getLong(ID);
    }

    static int count(Document commit) {
        return commit.getInteger(COUNT);
    }

    /** Where the ledger ended with {@code commit}. */
    static Tail tail(Document commit) {
        return new Tail(
                commit.getLong(MAX_TS),
                Frontier.unpack(
                        commit.getLong(SIZE), commit.get(PEAKS, Binary.class).getData()));
    }

    static List<StoredEvent> events(Document commit) {
        long first = position(commit);
        var events = new ArrayList<StoredEvent>();
        for (var event : commit.getList(EVENTS, Document.class)) {
            events.add(new StoredEvent(first + events.size(), first, event(event)));
        }
        return events;
    }

    static NewEvent event(Document event) {
        return new NewEvent(
                event.getString(EVENT_ID),
                event.getString(AGGREGATE_ID),
                event.getString("type"),
                event.getLong(SEQUENCE),
                event.getString("ts"),
                event.getString("payloadType"),
                event.getString("revision"),
                event.getString("payload"),
                event.getString("meta"));
    }
}
