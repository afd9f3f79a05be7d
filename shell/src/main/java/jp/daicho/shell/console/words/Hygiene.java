package jp.daicho.shell.console.words;

import java.util.regex.Pattern;
import jp.daicho.shared.Refused;

/** What may not get into the ledger: control characters, destroyed letters, blanks, placeholders left unfilled. */
final class Hygiene {

    private static final Pattern PLACEHOLDER = Pattern.compile("<[^<>]*>");

    private Hygiene() {}

    /** The value itself, if it may pass; {@code shown} is how messages call what it was given for. */
    static String clean(String field, String shown, String value) {
        if (value.isBlank()) {
            throw Refused.badValue("value-empty", field, shown);
        }
        if (value.codePoints().anyMatch(Hygiene::isDestroyed)) {
            throw Refused.badValue("value-not-text", field, shown);
        }
        if (value.codePoints().anyMatch(Hygiene::steers)) {
            throw Refused.badValue("value-control-character", field, shown);
        }
        if (PLACEHOLDER.matcher(value).matches()) {
            throw Refused.badValue("placeholder-unfilled", field, shown, value);
        }
        return value;
    }

    /** U+FFFD is what is left of bytes that were no UTF-8; a lone surrogate is no letter. */
    private static boolean isDestroyed(int letter) {
        return letter == 0xFFFD || Character.getType(letter) == Character.SURROGATE;
    }

    /** Controls, line separators, and the marks that turn the direction of writing round (UAX #9). */
    private static boolean steers(int letter) {
        return Character.isISOControl(letter)
                || letter == 0x2028
                || letter == 0x2029
                || (letter >= 0x202A && letter <= 0x202E)
                || (letter >= 0x2066 && letter <= 0x2069);
    }
}
