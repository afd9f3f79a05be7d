package jp.daicho.gap.rule;

/** What exactly is amiss; what a {@link Finding} says more is named here in its order. */
public enum Flaw {
    /** Clause, title. */
    CLAUSE_ABSENT,
    /** Clause, title. */
    CLAUSE_PARTIAL,
    /** Clause, title. */
    CLAUSE_NOT_APPLICABLE,
    /** How many clauses, which clauses. */
    CLAUSES_NOT_ASSESSED,
    /** The day it is counted from, months. */
    NEVER_CONFIRMED,
    /** The day of the last confirmation, months. */
    CONFIRMATION_OLD,
    /** The last day. */
    TERM_OVER,
    /** The last day. */
    TERM_ENDING,
    /** The day of conclusion. */
    CHOICE_UNKNOWN,
    /** The day of conclusion. */
    CRITERIA_UNKNOWN,
    /** The day of conclusion. */
    CANDIDATES_UNKNOWN,
    /** Item, what it is, the day it was handed over. */
    SECRECY_UNBOUND,
    /** Item, what it is, the day it was handed over. */
    PERSONAL_DATA_UNDECLARED,
    /** Item, what it is, the day it was handed over. */
    MY_NUMBER_UNDECLARED,
    /** Item, what it is, the last day of the contract. */
    INFORMATION_OUTSTANDING,
    /** Item, what it is, the method. */
    DISPOSAL_WEAK,
    /** Item, what it is, the method. */
    DISPOSAL_MEDIA_UNKNOWN,
    /** Item, what it is, the method. */
    DISPOSAL_UNCERTIFIED,
    /** The certificate's kind, the last day it held. */
    CERTIFICATE_LAPSED,
    /** The first day of the suspension, the contract, its title. */
    VENDOR_SUSPENDED
}
