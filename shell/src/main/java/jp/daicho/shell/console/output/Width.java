package jp.daicho.shell.console.output;

import org.jline.utils.WCWidth;

/** Columns that text takes on a terminal: a kanji two, a combining mark none. */
public final class Width {

    private Width() {}

    public static int of(String text) {
        return text.codePoints()
                .map(letter -> Math.max(0, WCWidth.wcwidth(letter)))
                .sum();
    }

    /** The text with blanks after it, up to that many columns. */
    public static String pad(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }
}
