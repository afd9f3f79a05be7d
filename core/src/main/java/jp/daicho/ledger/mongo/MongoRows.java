package jp.daicho.ledger.mongo;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.Sorts;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import jp.daicho.ledger.LedgerId;
import jp.daicho.ledger.RawEvent;
import jp.daicho.ledger.proof.LedgerRows;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A ledger's commits as they lie in the collection, read for verification: trusts nothing in them.
 *
 * <p>A document that has a field more or less than was written, or one of another type, is not sound.
 */
final class MongoRows implements LedgerRows {

    private static final Set<String> COMMIT = CommitForm.FIELDS;
    private static final Set<String> EVENT = CommitForm.EVENT_FIELDS;

    private final Optional<LedgerId> declared;
    private final MongoCollection<BsonDocument> commits;
    private final String where;

    MongoRows(Optional<LedgerId> declared, MongoCollection<BsonDocument> commits, String where) {
        this.declared = declared;
        this.commits = commits;
        this.where = where;
    }

    @Override
    public Optional<LedgerId> declared() {
        return declared;
    }

    @Override
    public Cursor<CommitRow> commits() {
        return new Rows<>(document -> List.of(commit(document)));
    }

    /** From the beginning, whatever {@code from}: what comes before is passed over. */
    @Override
    public Cursor<EventRow> events(long from) {
        return new Rows<>(document -> events(document).stream()
                .filter(row -> !row.sound() || row.position() >= from)
                .toList());
    }

    private static CommitRow commit(BsonDocument document) {
        return isSound(document)
                ? new CommitRow(
                        true,
                        document.getInt64(CommitForm.ID).getValue(),
                        document.getInt32(CommitForm.COUNT).getValue(),
                        document.getInt64(CommitForm.MAX_TS).getValue(),
                        document.getInt64(CommitForm.SIZE).getValue(),
                        document.getBinary(CommitForm.ROOT).getData(),
                        document.getBinary(CommitForm.PEAKS).getData())
                : CommitRow.UNREADABLE;
    }

    private static boolean isSound(BsonDocument document) {
        return document.keySet().equals(COMMIT)
                && document.isInt64(CommitForm.ID)
                && document.isInt32(CommitForm.COUNT)
                && document.isString(CommitForm.COMMIT_ID)
                && document.isInt32(CommitForm.FORM)
                && document.isInt64(CommitForm.MAX_TS)
                && document.isInt64(CommitForm.SIZE)
                && document.isBinary(CommitForm.ROOT)
                && document.isBinary(CommitForm.PEAKS);
    }

    private static List<EventRow> events(BsonDocument document) {
        if (!document.isInt64(CommitForm.ID) || !document.isArray(CommitForm.EVENTS)) {
            return List.of(EventRow.UNREADABLE);
        }
        long first = document.getInt64(CommitForm.ID).getValue();
        Deque<EventRow> rows = new ArrayDeque<>();
        for (BsonValue event : document.getArray(CommitForm.EVENTS)) {
            rows.add(event.isDocument() ? event(first + rows.size(), event.asDocument()) : EventRow.UNREADABLE);
        }
        return List.copyOf(rows);
    }

    private static EventRow event(long position, BsonDocument event) {
        if (!event.keySet().equals(EVENT) || !event.isInt64(CommitForm.SEQUENCE)) {
            return EventRow.UNREADABLE;
        }
        for (var field : EVENT) {
            boolean mayLack = CommitForm.MAY_LACK.contains(field) && event.isNull(field);
            if (!field.equals(CommitForm.SEQUENCE) && !event.isString(field) && !mayLack) {
                return EventRow.UNREADABLE;
            }
        }
        return EventRow.told(
                position,
                new RawEvent(
                        text(event, CommitForm.EVENT_ID),
                        text(event, CommitForm.AGGREGATE_ID),
                        text(event, CommitForm.TYPE),
                        event.getInt64(CommitForm.SEQUENCE).getValue(),
                        text(event, CommitForm.TIMESTAMP),
                        text(event, CommitForm.PAYLOAD_TYPE),
                        text(event, CommitForm.REVISION),
                        text(event, CommitForm.PAYLOAD),
                        text(event, CommitForm.METADATA)));
    }

    private static byte @Nullable [] text(BsonDocument event, String field) {
        return event.isNull(field) ? null : event.getString(field).getValue().getBytes(UTF_8);
    }

    /** The connection is the store's. */
    @Override
    public void close() {}

    /** Walks the documents in order, each of which gives some rows. */
    private final class Rows<T> implements Cursor<T> {

        private final Function<BsonDocument, List<T>> rowsOf;
        private final MongoCursor<BsonDocument> documents;
        private final Deque<T> waiting = new ArrayDeque<>();

        Rows(Function<BsonDocument, List<T>> rowsOf) {
            this.rowsOf = rowsOf;
            this.documents = MongoTrouble.on(
                    where,
                    () -> commits.find().sort(Sorts.ascending(CommitForm.ID)).iterator());
        }

        @Override
        public @Nullable T next() {
            return MongoTrouble.on(where, () -> {
                        while (waiting.isEmpty() && documents.hasNext()) {
                            waiting.addAll(rowsOf.apply(documents.next()));
                        }
                        return Optional.ofNullable(waiting.poll());
                    })
                    .orElse(null);
        }

        @Override
        public void close() {
            documents.close();
        }
    }
}
