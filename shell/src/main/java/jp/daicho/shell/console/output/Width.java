package jp.daicho.shell.console.output;

import org.jline.utils.WCWidth;

/** Columns that text takes on a terminal: a kanji two, a combining mark none, an ambiguous letter one or two. */
public enum Width {
    NARROW(1),
    WIDE(2);

    private static final String ELLIPSIS = "\u2026";

    private final int ambiguous;

    Width(int ambiguous) {
        this.ambiguous = ambiguous;
    }

    public int of(String text) {
        int columns = 0;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            columns += of(text.codePointAt(i));
        }
        return columns;
    }

    private int of(int letter) {
        if (letter >= ' ' && letter <= '~') {
            return 1;
        }
        int columns = Math.max(0, WCWidth.wcwidth(letter));
        return columns == 1 && Ambiguous.is(letter) ? ambiguous : columns;
    }

    /** The text with blanks after it, up to that many columns. */
    public String pad(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }

    /** The text, or as much of it as fits with an ellipsis. */
    String cut(String text, int columns) {
        if (of(text) <= columns) {
            return text;
        }
        int room = columns - of(ELLIPSIS);
        StringBuilder cut = new StringBuilder();
        for (int letter : text.codePoints().toArray()) {
            room -= of(letter);
            if (room < 0) {
                break;
            }
            cut.appendCodePoint(letter);
        }
        return cut.append(ELLIPSIS).toString();
    }
}
