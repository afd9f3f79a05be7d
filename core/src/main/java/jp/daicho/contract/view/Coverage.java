package jp.daicho.contract.view;

/** How a contract stands to one clause. */
public enum Coverage {
    PRESENT,
    PARTIAL,
    ABSENT,
    /** It lacks the clause, whole or in part or as far as anybody knows, and somebody decided that it may. */
    WAIVED,
    NOT_APPLICABLE,
    /** Nobody has looked. */
    NOT_ASSESSED,
    /** It needs no such clause, whatever it says of it. */
    NOT_REQUIRED
}
