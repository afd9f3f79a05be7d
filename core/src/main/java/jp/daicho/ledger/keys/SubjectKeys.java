package jp.daicho.ledger.keys;

import java.util.Map;
import javax.crypto.SecretKey;

/**
 * The keys of the persons named in a ledger, kept apart from it.
 *
 * <p>The only store from which anything is ever removed. Adding and forgetting may refuse with {@link
 * jp.daicho.shared.Refused} (kind UNUSABLE); finding never does: a store that cannot be read has no keys.
 */
public interface SubjectKeys extends AutoCloseable {

    /** What is known of {@code subject}'s key. */
    Found find(String subject);

    /** Keep new keys, by subject; durable when it returns. */
    void add(Map<String, SecretKey> keys);

    /** Destroy {@code subject}'s key for good; harmless when done twice. */
    void forget(String subject);

    @Override
    void close();

    /** The answer to a search for a key. */
    sealed interface Found {

        record Present(SecretKey key) implements Found {}

        /** The key was destroyed on purpose. */
        record Forgotten() implements Found {}

        /** No key was ever made, or the store is lost or closed to this user. */
        record Absent() implements Found {}
    }
}
