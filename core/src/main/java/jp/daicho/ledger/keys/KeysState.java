package jp.daicho.ledger.keys;

/** How the keys of a ledger are. Where they aren't ready, no name can be read or recorded; all else can. */
public enum KeysState {
    READY,
    /** There are none: none was ever made, or they are lost. */
    MISSING,
    /** They are those of another ledger. */
    FOREIGN,
    /** What keeps them is broken. */
    DAMAGED,
    /** This user may not read them. */
    CLOSED
}
