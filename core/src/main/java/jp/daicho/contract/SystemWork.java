package jp.daicho.contract;

/** What is done to an information system, where one is the contract's object. */
public enum SystemWork {
    /** 構築. */
    BUILD,
    /** 運用・保守. */
    OPERATE
}
