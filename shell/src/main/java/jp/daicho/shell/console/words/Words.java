package jp.daicho.shell.console.words;

import java.util.ArrayList;
import java.util.List;
import jp.daicho.shared.Refused;

/**
 * Splits a line into words as a POSIX shell does: single quotes, double quotes, backslash (XCU 2.2). The ideographic
 * space separates too.
 */
public final class Words {

    private static final String OURS = "daicho";

    private final String line;
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean inWord;
    private char quote;

    private Words(String line) {
        this.line = line;
    }

    /** The words of a line; {@code unclosed-quote} where a quote has no end. */
    public static List<String> of(String line) {
        return new Words(line).split();
    }

    /** The words of a command; the program's own name may come first, as in a remedy that was copied. */
    public static List<String> ofCommand(String line) {
        var words = of(line);
        boolean named = words.size() > 1
                && (words.getFirst().equals(OURS) || words.getFirst().endsWith("/" + OURS));
        return named ? words.subList(1, words.size()) : words;
    }

    private List<String> split() {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean escapes = c == '\\' && i + 1 < line.length() && escapes(line.charAt(i + 1));
            if (escapes) {
                add(line.charAt(++i));
            } else if (quote != 0) {
                quoted(c);
            } else {
                bare(c);
            }
        }
        if (quote != 0) {
            throw Refused.badValue("unclosed-quote", "", String.valueOf(quote));
        }
        finish();
        return words;
    }

    /** In double quotes a backslash takes only a quote's or its own meaning away; in single quotes none. */
    private boolean escapes(char next) {
        return quote == 0 || (quote == '"' && (next == '"' || next == '\\'));
    }

    private void quoted(char c) {
        if (c == quote) {
            quote = 0;
        } else {
            add(c);
        }
    }

    private void bare(char c) {
        if (c == '\'' || c == '"') {
            quote = c;
            inWord = true;
        } else if (Character.isWhitespace(c)) {
            finish();
        } else {
            add(c);
        }
    }

    private void add(char c) {
        word.append(c);
        inWord = true;
    }

    private void finish() {
        if (inWord) {
            words.add(word.toString());
        }
        word.setLength(0);
        inWord = false;
    }

    /** The word as it must be typed to come out of {@link #of} unchanged. */
    public static String quote(String word) {
        boolean plain = !word.isEmpty()
                && word.chars().noneMatch(c -> Character.isWhitespace(c) || "'\"\\".indexOf(c) >= 0)
                && !word.startsWith("#");
        return plain ? word : "\"" + word.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
