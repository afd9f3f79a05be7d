package jp.daicho.handover;

/** What kind of thing a person may hold. */
public enum Charge {
    /** 職務, such as CISO; its record is the holder's own. */
    DUTY,
    /** 担当者 of a contract. */
    CONTRACT
}
