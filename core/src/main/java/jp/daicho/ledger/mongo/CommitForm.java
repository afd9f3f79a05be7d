package jp.daicho.ledger.mongo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
    static final String FORM = "v";
    static final String EVENTS = "events";
    static final String MAX_TS = "maxTs";
    static final String SIZE = "size";
    static final String ROOT = "root";
    static final String PEAKS = "peaks";

    static final String EVENT_ID = "eventId";
    static final String AGGREGATE_ID = "aggregateId";
    static final String TYPE = "type";
    static final String SEQUENCE = "seq";
    static final String TIMESTAMP = "ts";
    static final String PAYLOAD_TYPE = "payloadType";
    static final String REVISION = "revision";
    static final String PAYLOAD = "payload";
    static final String METADATA = "meta";

    /** What each document has, and no more. */
    static final Set<String> FIELDS = Set.of(ID, COUNT, COMMIT_ID, FORM, EVENTS, MAX_TS, SIZE, ROOT, PEAKS);

    /** What each event in it has, and no more. */
    static final Set<String> EVENT_FIELDS =
            Set.of(EVENT_ID, AGGREGATE_ID, TYPE, SEQUENCE, TIMESTAMP, PAYLOAD_TYPE, REVISION, PAYLOAD, METADATA);

    /** What of an event may be null. */
    static final Set<String> MAY_LACK = Set.of(TYPE, REVISION);

    private CommitForm() {}

    static Document of(Commit commit) {
        return new Document(ID, commit.position())
                .append(COUNT, commit.events().size())
                .append(COMMIT_ID, commit.commitId())
                .append(FORM, VERSION)
                .append(EVENTS, commit.events().stream().map(CommitForm::of).toList())
                .append(MAX_TS, commit.maxTimestamp())
                .append(SIZE, commit.tree().size())
                .append(ROOT, new Binary(commit.tree().root().bytes()))
                .append(PEAKS, new Binary(commit.tree().pack()));
    }

    static Document of(NewEvent event) {
        return new Document(EVENT_ID, event.eventId())
                .append(AGGREGATE_ID, event.aggregateId())
                .append(TYPE, event.type())
                .append(SEQUENCE, event.sequence())
                .append(TIMESTAMP, event.timestamp())
                .append(PAYLOAD_TYPE, event.payloadType())
                .append(REVISION, event.revision())
                .append(PAYLOAD, event.payload())
                .append(METADATA, event.metadata());
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
                event.getString(TYPE),
                event.getLong(SEQUENCE),
                event.getString(TIMESTAMP),
                event.getString(PAYLOAD_TYPE),
                event.getString(REVISION),
                event.getString(PAYLOAD),
                event.getString(METADATA));
    }
}
