package jp.daicho.ledger.keys;

/** What came out of a sealed box. */
public sealed interface Opened {

    record Text(String text) implements Opened {}

    /** Nothing came out, and why. */
    enum Unreadable implements Opened {
        /** The person was forgotten: the key was destroyed on purpose. */
        FORGOTTEN,
        /** The key store is lost, or closed to this user. */
        NO_KEY,
        /** The box does not fit this key or this place. */
        BROKEN
    }
}
