package jp.daicho.ledger.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoWriteException;
import java.time.Duration;
import java.util.function.Supplier;
import jp.daicho.ledger.Commit;
import jp.daicho.ledger.LostRace;
import jp.daicho.shared.Refused;
import org.bson.Document;

/**
 * Writes a commit and finds out what became of it, also where the answer is lost on its way.
 *
 * <p>The same document is offered again until the slot turns out to hold it, or to hold another's: the key makes offering it
 * twice harmless, and the random commit id tells one's own. What was refused as a duplicate may vanish again, with a primary
 * that steps down before a majority has it; then the slot is free, and is tried again.
 */
final class Insertion {

    private static final int UNAUTHORIZED = 13;

    private final Commits commits;
    private final String where;
    private final Pauses pauses;

    Insertion(Commits commits, String where, Pauses pauses) {
        this.commits = commits;
        this.where = where;
        this.pauses = pauses;
    }

    /** Ask the store something. */
    <T> T on(Supplier<T> question) {
        return MongoTrouble.on(where, question);
    }

    /**
     * Insert {@code commit}; a majority has it, journalled, when this returns.
     *
     * @throws LostRace where another commit has its position
     * @throws Refused {@code outcome-unknown} where no answer could be had in time
     */
    void of(Commit commit) {
        var document = CommitForm.of(commit);
        for (var pause : pauses) {
            if (offered(document) || isThere(commit)) {
                return;
            }
            sleep(pause);
        }
        throw Refused.unusable("outcome-unknown", commit.commitId());
    }

    /** False where it is unknown what became of it, or where its key is taken. */
    private boolean offered(Document document) {
        try {
            commits.insert(document);
            return true;
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw MongoTrouble.inWords(refused, where);
            }
            return false;
        } catch (MongoException unknown) {
            if (unknown instanceof MongoSecurityException || unknown.getCode() == UNAUTHORIZED) {
                throw MongoTrouble.inWords(unknown, where);
            }
            return false;
        }
    }

    /** Whether a majority has it; false also where nothing can be found out now. */
    private boolean isThere(Commit commit) {
        try {
            var holder = commits.at(commit.position());
            if (holder != null && !commit.commitId().equals(holder.getString(CommitForm.COMMIT_ID))) {
                throw new LostRace(where + " #" + commit.position());
            }
            return holder != null;
        } catch (MongoException unknown) {
            return false;
        }
    }

    private static void sleep(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
