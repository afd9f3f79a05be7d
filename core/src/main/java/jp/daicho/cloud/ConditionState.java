package jp.daicho.cloud;

/** What looking at a condition of selection showed. */
public enum ConditionState {
    /** 適合. */
    MET,
    /** 不適合. */
    UNMET,
    /** 不明: it was looked at, and couldn't be told. */
    UNKNOWN
}
