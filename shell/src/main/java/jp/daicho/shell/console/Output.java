package jp.daicho.shell.console;

/** How an answer is written: {@code --output}. */
public enum Output {
    /** For people. */
    TABLE,
    /** For programs: one array or object. */
    JSON,
    /** For spreadsheets: RFC 4180 with a header row. */
    CSV,
    /** Record codes only, one a line. */
    ID
}
