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
    /** The last day, an item that is out, what it is. */
    TERM_OVER_UNRETURNED,
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
    /** The first fiscal year that lacks it. */
    YEAR_WITHOUT_AUDIT,
    /** The same. */
    YEAR_WITHOUT_SELF_CHECK,
    /** The same. */
    YEAR_WITHOUT_IMPROVEMENT,
    /** The same. */
    YEAR_WITHOUT_REVIEW,
    /** None. */
    VENDORS_NEVER_AUDITED,
    /** The record, what is amiss, the last day for putting it right. */
    FINDING_OVERDUE,
    /** The record, what is amiss, the day of the answer, days. */
    FINDING_UNCHECKED,
    /** Title, version, the day it was adopted. */
    POLICY_UNPUBLISHED,
    /** The kind of policy. */
    POLICY_MISSING,
    /** The policy's code, the fiscal year. */
    POLICY_NOT_EVALUATED,
    /** The edition of the guideline, the day it came out. */
    CATALOGUE_BEHIND,
    /** The policy's code, its title, the day from which on it was asked for. */
    STAFF_NOT_BRIEFED,
    /** Nothing. */
    RESPONSIBLE_MISSING,
    /** Who, the day of the transfer. */
    RESPONSIBLE_TRANSFERRED,
    /** The contract. */
    CONTRACTOR_WITHOUT_CONTRACT,
    /** The contract, clauses. */
    CONTRACTOR_UNBOUND,
    /** Nothing. */
    ACCOUNT_PROCEDURE_MISSING,
    /** The policy, its version. */
    ACCOUNT_PROCEDURE_OLD,
    /** The policy, its version. */
    ACCOUNT_PROCEDURE_NOT_IN_FORCE,
    /** Nothing. */
    PUBLISHABLE_UNDEFINED,
    /** Nothing. */
    ONLY_PUBLISHED_THERE,
    /** Nothing. */
    MFA_UNKNOWN,
    /** The day it was seen to be off. */
    MFA_OFF,
    /** Nothing. */
    RECOVERY_UNKNOWN,
    /** Nothing. */
    RECOVERY_PRIVATE,
    /** Whose it is, the day of the transfer. */
    RECOVERY_OF_LEAVER,
    /** Nothing. */
    LISTING_MISSING,
    /** The day it was seen, days. */
    LISTING_OLD,
    /** The day it is counted from, months. */
    ACCOUNT_NEVER_REVIEWED,
    /** The day of the last review, months. */
    ACCOUNT_REVIEW_OLD,
    /** The day of the change, days. */
    ACCOUNT_TERMS_UNREVIEWED,
    /** The day of the last post, days. */
    ACCOUNT_SILENT,
    /** The first day of the rest, days. */
    ACCOUNT_DORMANT_UNDECIDED,
    /** The day of the last post, days; it is listed officially. */
    ACCOUNT_SILENT_LISTED,
    /** The first day of the rest, days; it is listed officially. */
    ACCOUNT_DORMANT_LISTED,
    /** The day of the closing. */
    ACCOUNT_CLOSURE_UNPROVED,
    /** The first day of the takeover. */
    TAKEOVER_NOT_CONTAINED,
    /** The day the takeover was confirmed. */
    NOTICE_MISSING,
    /** The day it was found. */
    ACCOUNT_UNREGISTERED,
    /** The day it was found. */
    IMPOSTOR_UNRESOLVED,
    /** The day it was reported. */
    IMPERSONATION_UNRESOLVED,
    /** Nothing. */
    USE_DISCOVERED,
    /** Nothing. */
    USE_UNDECIDED,
    /** Nothing. */
    USE_REJECTED,
    /** Nothing. */
    USE_REVOKED,
    /** The last day of the approval. */
    APPROVAL_OVER,
    /** The last day of the approval. */
    APPROVAL_ENDING,
    /** Nothing. */
    APPROVAL_ENDLESS,
    /** The approver, the day of the decision. */
    APPROVER_APPLIED,
    /** The approver, the day of the decision. */
    APPROVER_WITHOUT_ROLE,
    /** The day of the decision. */
    APPROVER_UNKNOWN,
    /** Nothing. */
    TERMS_ONLY_IMPORTANT,
    /** How many conditions, which conditions. */
    CONDITIONS_NOT_ASSESSED,
    /** The condition. */
    CONDITION_UNMET,
    /** Nothing. */
    REGION_UNKNOWN,
    /** Which countries. */
    REGION_FOREIGN,
    /** Nothing. */
    LAW_UNKNOWN,
    /** Nothing. */
    NOTHING_ASSURES,
    /** Nothing. */
    MANAGER_MISSING,
    /** The manager, the day of the transfer. */
    MANAGER_TRANSFERRED,
    /** Nothing. */
    ZONE_LGWAN,
    /** Nothing. */
    ZONE_MY_NUMBER,
    /** Nothing. */
    ZONE_INTERNET,
    /** The day of the change, days. */
    CHANGE_NOT_REVIEWED,
    /** The day it is counted from, months. */
    REVIEW_OLD,
    /** Nothing. */
    EXIT_PLAN_MISSING,
    /** The day its use ended. */
    DATA_LEFT,
    /** The day its use ended. */
    ACCOUNTS_LEFT,
    /** Nothing. */
    CLOUD_RULES_MISSING,
    /** The duty, as the office calls it. */
    DUTY_VACANT,
    /** The duty, as the office calls it, the day of the transfer. */
    DUTY_LEFT_BEHIND,
    /** The contract, its title, the day of the transfer. */
    CONTRACT_LEFT_BEHIND,
    /** The service, what it is called, the day of the transfer of whoever managed it. */
    CLOUD_LEFT_BEHIND,
    /** The account, what it is called, the day of the transfer of the one responsible for it. */
    ACCOUNT_LEFT_BEHIND,
    /** The same of a deputy. */
    DEPUTY_LEFT_BEHIND,
    /** The same of an operator. */
    OPERATOR_LEFT_BEHIND,
    /** The same of whoever keeps the credentials. */
    CUSTODY_LEFT_BEHIND,
    /** The audit, the finding, the day of the transfer of its owner, what was found. */
    FINDING_LEFT_BEHIND,
    /** The exception, what it was applied for, the day of the transfer of its owner. */
    EXCEPTION_LEFT_BEHIND,
    /** The audit, its scope, the day of the transfer of one who was to audit. */
    AUDITOR_LEFT_BEHIND
}
