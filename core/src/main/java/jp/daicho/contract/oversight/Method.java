package jp.daicho.contract.oversight;

/** How it was confirmed that a vendor keeps the contract. */
public enum Method {
    /** 書面. */
    DOCUMENT,
    /** 実地. */
    SITE,
    /** 聞き取り. */
    INTERVIEW,
    /** 報告書. */
    REPORT
}
