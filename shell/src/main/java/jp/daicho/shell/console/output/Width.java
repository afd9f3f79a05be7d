package jp.daicho.shell.console.output;

import java.util.ArrayList;
import java.util.List;

/** Columns that text takes on a terminal: a kanji two, a combining mark none, an ambiguous letter one or two. */
public enum Width {
    NARROW(1),
    WIDE(2);

    /** More of one row would hide the others. */
    private static final int MOST_LINES = 8;

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
        int columns = Letters.columns(letter);
        return columns == Letters.AMBIGUOUS ? ambiguous : columns;
    }

    /** The text with blanks after it, up to that many columns. */
    public String pad(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }

    /** The text in lines of that many columns, broken at a blank where one is near; cut where it needs too many. */
    List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (of(rest) > columns && lines.size() < MOST_LINES - 1) {
            int end = fitting(rest, columns);
            int blank = rest.lastIndexOf(' ', end);
            int at = blank > end / 3 || (blank > 0 && splitsCode(rest, blank + 1, end, columns)) ? blank : end;
            lines.add(rest.substring(0, at).stripTrailing());
            rest = rest.substring(at).stripLeading();
        }
        lines.add(cut(rest, columns));
        return lines;
    }

    /** Whether a break at {@code at} would split a code that begins after {@code from} and fits in one line. */
    private boolean splitsCode(String text, int from, int at, int columns) {
        int next = text.indexOf(' ', at);
        int end = next < 0 ? text.length() : next;
        return isOfCode(text.charAt(at - 1)) && isOfCode(text.charAt(at)) && of(text.substring(from, end)) <= columns;
    }

    private static boolean isOfCode(char letter) {
        return letter > ' ' && letter <= '~';
    }

    /** How much of the text, one letter at least, takes no more than that many columns. */
    private int fitting(String text, int columns) {
        int end = text.offsetByCodePoints(0, 1);
        while (end < text.length() && of(text.substring(0, text.offsetByCodePoints(end, 1))) <= columns) {
            end = text.offsetByCodePoints(end, 1);
        }
        return end;
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
