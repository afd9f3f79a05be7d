package jp.daicho.cloud;

/** What a review of a service showed. */
public enum ReviewResult {
    /** 継続可. */
    SATISFACTORY,
    /** 要改善. */
    DEFICIENT
}
