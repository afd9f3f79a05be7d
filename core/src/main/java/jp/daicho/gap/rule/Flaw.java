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
    /** How many clauses, which clauses. */
    SUPPLY_CHAIN_LACKING,
    /** How many clauses, which clauses. */
    SUPPLY_CHAIN_EXEMPT,
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
    VENDOR_SUSPENDED,
    /** None. */
    PARENT_UNKNOWN,
    /** None. */
    COUNTRY_UNKNOWN,
    /** None. */
    DECLARATION_MISSING,
    /** None. */
    CONTACT_UNKNOWN,
    /** The number, the other vendor, its name. */
    NUMBER_USED_TWICE,
    /** Clause, title, the waiver's last day. */
    WAIVER_EXPIRED,
    /** The sub's number, what it is called, the day of its request. */
    SUB_UNDECIDED,
    /** The same of one that handles individual numbers. */
    SUB_UNDECIDED_MY_NUMBER,
    /** The sub's number, what it is called, the day it was refused. */
    SUB_REFUSED,
    /** The sub's number, what it is called, which one above it has no consent. */
    SUB_ABOVE_WITHOUT_CONSENT,
    /** The sub's number, what it is called, clauses. */
    SUB_WITHOUT_FLOW_DOWN,
    /** The sub's number, what it is called, the day of its consent. */
    SUB_WITHOUT_ORIGINAL_CONSENT,
    /** The day it was to be confirmed by. */
    CONFIRMATION_DUE,
    /** The day it was found, days. */
    DEFICIENCY_OPEN,
    /** The day of the confirmation, days. */
    DEFICIENT_CONFIRMATION_OPEN,
    /** The last day for the vendor's answer. */
    MEASURE_OVERDUE,
    /** The day of the vendor's answer, days. */
    MEASURE_UNVERIFIED,
    /** The day it was found, days. */
    NOT_REPORTED,
    /** Nothing. */
    PERSON_UNNAMED,
    /** Nothing. */
    PLACE_UNNAMED,
    /** The day of the incident. */
    NO_CLAUSE_INVOKED,
    /** Who answers for the exception, its last day. */
    SAME_PERSON_MAY_DECIDE,
    /** The duty, as the office calls it. */
    DUTY_VACANT,
    /** The duty, as the office calls it, the day of the transfer. */
    DUTY_LEFT_BEHIND,
    /** The contract, its title, the day of the transfer. */
    CONTRACT_LEFT_BEHIND,
    /** The account, what it is called, the day of the transfer of the one responsible for it. */
    ACCOUNT_LEFT_BEHIND,
    /** The same of a deputy. */
    DEPUTY_LEFT_BEHIND,
    /** The same of an operator. */
    OPERATOR_LEFT_BEHIND,
    /** The same of whoever keeps the credentials. */
    CUSTODY_LEFT_BEHIND
}
