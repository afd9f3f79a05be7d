package jp.daicho.gap.rule;

/** What kind of record a rule looks at. */
public enum Kind {
    /** 業務委託契約. */
    CONTRACT,
    /** 委託事業者. */
    VENDOR
}
