package jp.daicho.ledger.keys;

/** Where keys and nonces come from: a cryptographic generator, or fixed bytes for files to compare with. */
@FunctionalInterface
public interface Randomness {

    /** The next {@code length} random bytes. */
    byte[] next(int length);
}
