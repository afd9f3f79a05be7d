package jp.daicho.ledger.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.util.Optional;
import jp.daicho.ledger.NewEvent;
import org.bson.Document;

/** The collection of snapshots: one document each, never changed, so that the right to insert is enough. */
record Snapshots(MongoCollection<Document> documents) {

    /** Keep it, unless it is kept already; false then. */
    boolean keep(NewEvent snapshot) {
        try {
            documents.insertOne(
                    CommitForm.of(snapshot).append(CommitForm.ID, snapshot.aggregateId() + ":" + snapshot.sequence()));
            return true;
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw refused;
            }
            return false;
        }
    }

    /** The snapshot of {@code record} with the highest number. */
    Optional<NewEvent> highest(String record) {
        return Optional.ofNullable(documents
                        .find(eq(CommitForm.AGGREGATE_ID, record))
                        .sort(descending(CommitForm.SEQUENCE))
                        .limit(1)
                        .first())
                .map(CommitForm::event);
    }
}
