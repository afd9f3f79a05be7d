package jp.daicho.shell.imports.sheet;

import java.util.regex.Pattern;
import jp.daicho.shared.Text;

/** Text as it is compared, whatever width, case and blanks it was typed with. */
final class Folded {

    /** Hyphens, dashes, rules, the minus, and the mark of a long vowel. */
    private static final String DASHES = "\\-\\x{2010}-\\x{2015}\\x{2212}\\x{2500}\\x{2501}\\x{30FC}";

    private static final Pattern ONLY_DASHES = Pattern.compile("[" + DASHES + "]+");
    private static final Pattern ANY_DASH = Pattern.compile("[" + DASHES + "]");

    /** No number, day or name of a column takes more characters; patterns are spared what is longer. */
    private static final int LONGEST = 200;

    private Folded() {}

    static boolean isTooLong(String typed) {
        return typed.length() > LONGEST;
    }

    /** {@link Text#comparable}; dashes alone are one hyphen. */
    static String word(String typed) {
        String folded = Text.comparable(typed);
        return ONLY_DASHES.matcher(folded).matches() ? "-" : folded;
    }

    /** A number's text: {@link #word}, and every dash a hyphen. */
    static String number(String typed) {
        return ANY_DASH.matcher(word(typed)).replaceAll("-");
    }

    /** Nothing, or only what stands for nothing. */
    static boolean isBlank(String typed) {
        String word = word(typed);
        return word.isEmpty() || word.equals("-");
    }

    static boolean isEmpty(String typed) {
        return typed.isEmpty() || word(typed).isEmpty();
    }
}
