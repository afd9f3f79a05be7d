package jp.daicho.shell.imports.sheet;

/** How a file's bytes stand for characters, as the option says it. */
public enum Encoding {
    /** Found out: UTF-8 where all of the file is, else Windows-31J where all of it is. */
    AUTO,
    /** With or without a byte order mark (RFC 3629, 6). */
    UTF_8,
    /** What spreadsheets on Japanese PCs save: Shift_JIS with the extensions of NEC and IBM. */
    WINDOWS_31J
}
