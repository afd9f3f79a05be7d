package jp.daicho.contract.assessment;

/** What a contract says of a clause. */
public enum ClauseState {
    /** It has the clause. */
    PRESENT,
    /** It has a part of it. */
    PARTIAL,
    /** It lacks the clause. */
    ABSENT,
    /** The clause has no object in this contract; of a required clause, somebody must say why. */
    NOT_APPLICABLE
}
