package jp.daicho.contract;

/** What a confirmation found. */
public enum Result {
    /** 適. */
    SATISFACTORY,
    /** 不備あり. */
    DEFICIENT
}
