package jp.daicho.cloud;

/** Where the use of a cloud service stands on a day. */
public enum CloudState {
    /** 申請. */
    APPLIED,
    /** 審査: conditions of selection were looked at. */
    UNDER_REVIEW,
    /** 承認: it may be used, and use hasn't begun. */
    APPROVED,
    /** 条件付承認: the same, and a condition of the approval isn't met yet. */
    CONDITIONAL,
    /** 不承認. */
    REJECTED,
    /** 利用中. */
    IN_USE,
    /** 再審査: terms, region or owner changed, and nobody has reviewed it since. */
    RE_REVIEW,
    /** 停止. */
    SUSPENDED,
    /** 承認取消. */
    REVOKED,
    /** 更改・廃棄中: data and accounts are being taken away. */
    RETIRING,
    /** 廃止. */
    RETIRED,
    /** 発見: somebody used it without approval. */
    DISCOVERED
}
