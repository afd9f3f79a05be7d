package jp.daicho.contract.custody;

/** What an inspection (検収) came to. */
public enum Inspection {
    /** 合格. */
    PASSED,
    /** 不合格. */
    FAILED
}
