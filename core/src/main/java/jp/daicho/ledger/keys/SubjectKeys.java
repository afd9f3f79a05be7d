package jp.daicho.ledger.keys;

import java.util.Collection;
import java.util.Map;
import javax.crypto.SecretKey;

/**
 * The keys of the persons named in a ledger, kept apart from it.
 *
 * <p>The only store from which anything is ever removed. Adding and forgetting may refuse with {@link
 * jp.daicho.shared.Refused} (kind UNUSABLE); finding never does: a store that cannot be read, or is another ledger's,
 * has no keys.
 */
public interface SubjectKeys extends AutoCloseable {

    /** Where they are, in words for people. */
    String location();

    KeysState state();

    /** What is known of {@code subject}'s key. */
    Found find(String subject);

    /** Keep new keys, by subject; durable when it returns. */
    void add(Map<String, SecretKey> keys);

    /**
     * Destroy the keys of {@code subjects} for good; harmless when done twice. Durable when it returns.
     *
     * @param until how many of the ledger's events have been looked at for that
     */
    void forget(Collection<String> subjects, long until);

    /** How many of the ledger's events had been looked at when keys were destroyed last; 0 if never. */
    long forgottenUntil();

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
