package jp.daicho.ledger.mongo;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoWriteException;
import java.util.function.Supplier;
import jp.daicho.shared.Refused;

/** Puts what the driver reports into words a person can act on. */
final class MongoTrouble {

    private static final int UNAUTHORIZED = 13;
    private static final int AUTHENTICATION_FAILED = 18;

    private MongoTrouble() {}

    /** Do {@code work} at {@code where}, and refuse in words what can't be done. */
    static <T> T on(String where, Supplier<T> work) {
        try {
            return work.get();
        } catch (MongoException trouble) {
            throw inWords(trouble, where);
        }
    }

    static RuntimeException inWords(MongoException trouble, String where) {
        var refused = refusal(trouble, where);
        refused.initCause(trouble);
        return refused;
    }

    private static Refused refusal(MongoException trouble, String where) {
        if (trouble instanceof MongoSecurityException || trouble.getCode() == AUTHENTICATION_FAILED) {
            return Refused.unusable("mongo-not-authenticated", where);
        }
        if (trouble.getCode() == UNAUTHORIZED) {
            return Refused.unusable("mongo-not-permitted", where);
        }
        if (trouble instanceof MongoCommandException || trouble instanceof MongoWriteException) {
            return Refused.unusable("mongo-refused", where, String.valueOf(trouble.getMessage()));
        }
        return Refused.unusable("mongo-unreachable", where);
    }
}
