package jp.daicho.contract.selection;

/** What looking at a candidate showed. */
public enum Suitability {
    /** 適: it meets the criteria. */
    SUITABLE,
    /** 否. */
    UNSUITABLE
}
