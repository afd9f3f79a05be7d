package jp.daicho.gap.rule;

/** How heavily a gap weighs, the heaviest first. */
public enum Severity {
    /** Act now. */
    HIGH,
    /** Plan it. */
    MEDIUM,
    /** Tidy up. */
    LOW
}
