package jp.daicho.contract.oversight;

/** What a confirmation found. */
public enum Result {
    /** 適. */
    SATISFACTORY,
    /** 不備あり. */
    DEFICIENT
}
