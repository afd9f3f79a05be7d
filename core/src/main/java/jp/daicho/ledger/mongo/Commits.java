package jp.daicho.ledger.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Projections.exclude;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import jp.daicho.ledger.NewEvent;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** The collection of an organ's commits: what is asked of it, and the indexes that answer. */
record Commits(MongoCollection<Document> documents) {

    private static final String RECORD = CommitForm.EVENTS + "." + CommitForm.AGGREGATE_ID;
    private static final String NUMBER = CommitForm.EVENTS + "." + CommitForm.SEQUENCE;
    private static final String EVENT = CommitForm.EVENTS + "." + CommitForm.EVENT_ID;

    /** The second lock, behind the key: no event twice, no number of a record twice. */
    void makeIndexes() {
        documents.createIndex(Indexes.ascending(RECORD, NUMBER), new IndexOptions().unique(true));
        documents.createIndex(Indexes.ascending(EVENT), new IndexOptions().unique(true));
        documents.createIndex(Indexes.ascending(CommitForm.MAX_TS, CommitForm.ID));
    }

    void insert(Document commit) {
        documents.insertOne(commit);
    }

    /** The last commit, without its events. */
    @Nullable
    Document last() {
        return documents
                .find()
                .sort(descending(CommitForm.ID))
                .limit(1)
                .projection(exclude(CommitForm.EVENTS))
                .first();
    }

    /** The commit that begins at {@code position}. */
    @Nullable
    Document at(long position) {
        return documents.find(eq(CommitForm.ID, position)).first();
    }

    /** The commits that hold events of {@code [from, until)}, in order. */
    FindIterable<Document> holding(long from, long until) {
        var first = documents
                .find(lte(CommitForm.ID, from))
                .sort(descending(CommitForm.ID))
                .limit(1)
                .projection(exclude(CommitForm.EVENTS))
                .first();
        long start = first == null ? from : CommitForm.position(first);
        return documents
                .find(and(gte(CommitForm.ID, start), lt(CommitForm.ID, until)))
                .sort(ascending(CommitForm.ID));
    }

    /** All commits, in order. */
    FindIterable<Document> all() {
        return documents.find().sort(ascending(CommitForm.ID));
    }

    /** The commits with events of {@code record} numbered {@code first} or higher, in order. */
    FindIterable<Document> of(String record, long first) {
        return documents.find(numbered(record, first)).sort(ascending(CommitForm.ID));
    }

    /** The last commit with an event of {@code record}. */
    @Nullable
    Document lastOf(String record) {
        return documents
                .find(eq(RECORD, record))
                .sort(descending(CommitForm.ID))
                .limit(1)
                .first();
    }

    /** The first commit after which some event had been stamped at or after {@code epochMilli}. */
    @Nullable
    Document reaching(long epochMilli) {
        return documents
                .find(gte(CommitForm.MAX_TS, epochMilli))
                .sort(ascending(CommitForm.MAX_TS, CommitForm.ID))
                .limit(1)
                .first();
    }

    /** Some commit that has what one of {@code events} would bring: its id, or its number in its record. */
    @Nullable
    Document clashing(List<NewEvent> events) {
        var firsts = new HashMap<String, Long>();
        events.forEach(event -> firsts.merge(event.aggregateId(), event.sequence(), Math::min));
        var clashes = new ArrayList<Bson>();
        clashes.add(in(EVENT, events.stream().map(NewEvent::eventId).toList()));
        firsts.forEach((record, first) -> clashes.add(numbered(record, first)));
        return documents.find(or(clashes)).limit(1).first();
    }

    private static Bson numbered(String record, long first) {
        return elemMatch(CommitForm.EVENTS, and(eq(CommitForm.AGGREGATE_ID, record), gte(CommitForm.SEQUENCE, first)));
    }
}
