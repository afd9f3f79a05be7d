package jp.daicho.handover;

/** What kind of thing a person may hold. */
public enum Charge {
    /** 職務, such as CISO. */
    DUTY,
    /** 担当者 of a contract. */
    CONTRACT,
    /** 管理者 of a cloud service. */
    CLOUD,
    /** 責任者 of a social media account. */
    ACCOUNT,
    /** 代理 of the one responsible for an account. */
    DEPUTY,
    /** 担当者 of an account. */
    OPERATOR,
    /** Custody of an account's credentials. */
    CUSTODY,
    /** A finding of an audit (指摘事項) that is theirs to put right. */
    FINDING,
    /** What they applied for and nobody has decided yet; it stays theirs wherever they work, and can't be handed over. */
    APPLICATION
}
