package jp.daicho.ledger.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoTimeoutException;
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
     * @throws Refused {@code outcome-unknown} where it was sent and no answer could be had in time, {@code mongo-unreachable}
     *     where it was never sent
     */
    void of(Commit commit) {
        var document = CommitForm.of(commit);
        var answer = Answer.FREE;
        boolean doubtful = false;
        for (var tries = pauses.iterator(); tries.hasNext() && answer != Answer.NONE; sleep(tries.next())) {
            answer = offer(document);
            doubtful |= answer == Answer.LOST;
            if (answer == Answer.TAKEN || answer == Answer.LOST) {
                answer = look(commit);
            }
            if (answer == Answer.STORED) {
                return;
            }
        }
        throw doubtful
                ? Refused.unusable("outcome-unknown", where, commit.commitId())
                : Refused.unusable("mongo-unreachable", where);
    }

    /** What is known of a commit's slot. */
    private enum Answer {
        /** A majority has this commit in it. */
        STORED,
        /** Something is in it that may vanish again. */
        TAKEN,
        /** Nothing is in it, as far as a majority knows. */
        FREE,
        /** It was asked for, and the answer was lost. */
        LOST,
        /** Nobody was there to be asked, for as long as anybody may be kept waiting. */
        NONE
    }

    private Answer offer(Document commit) {
        try {
            commits.insert(commit);
            return Answer.STORED;
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw MongoTrouble.inWords(refused, where);
            }
            return Answer.TAKEN;
        } catch (MongoException trouble) {
            return unanswered(trouble);
        }
    }

    private Answer look(Commit commit) {
        try {
            var holder = commits.at(commit.position());
            if (holder == null) {
                return Answer.FREE;
            }
            if (!commit.commitId().equals(holder.getString(CommitForm.COMMIT_ID))) {
                throw new LostRace(where + " #" + commit.position());
            }
            return Answer.STORED;
        } catch (MongoException trouble) {
            return unanswered(trouble);
        }
    }

    /** Who may not write has written nothing; all else may have come about. */
    private Answer unanswered(MongoException trouble) {
        if (trouble instanceof MongoSecurityException || trouble.getCode() == UNAUTHORIZED) {
            throw MongoTrouble.inWords(trouble, where);
        }
        return trouble instanceof MongoTimeoutException ? Answer.NONE : Answer.LOST;
    }

    private static void sleep(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
