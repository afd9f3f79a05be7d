package jp.daicho.social;

/** How an account's credentials are kept. */
public enum CustodyMethod {
    /** In a password manager. */
    PASSWORD_MANAGER,
    /** On paper, in a sealed envelope. */
    SEALED_ENVELOPE,
    /** In a safe. */
    SAFE,
    /** Everybody signs in as themselves; there is nothing to share. */
    OWN_LOGINS,
    /** Otherwise; the text says how. */
    OTHER
}
