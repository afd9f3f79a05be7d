package jp.daicho.social;

/** Whose address or telephone it is by which a platform gives a lost account back. */
public enum RecoveryContact {
    /** The office's own. */
    OFFICIAL,
    /** Somebody's own. */
    PRIVATE,
    /** Nobody knows. */
    UNKNOWN
}
