package jp.daicho.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks on what a person types. */
public final class Text {

    private static final int LONGEST = 4_000;
    private static final int LONGEST_CODE = 32;

    /** White space of any kind, and what chooses between two pictures of one character. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\s\\p{Z}\\x{200B}\\x{FEFF}\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}]+");

    private Text() {}

    /** Return {@code typed} without blanks around it; refuse it if nothing is left, or if it can't be shown safely. */
    static String required(String field, @Nullable String typed) {
        var text = optional(field, typed);
        if (text == null) {
            throw Refused.badValue("text-missing", field, field);
        }
        return text;
    }

    /** Like {@link #required}, but nothing typed, or only blanks, is nothing. */
    static @Nullable String optional(String field, @Nullable String typed) {
        if (typed == null || typed.codePoints().allMatch(Text::isBlank)) {
            return null;
        }
        if (typed.length() > LONGEST) {
            throw Refused.badValue("text-too-long", field, field, LONGEST);
        }
        if (typed.codePoints().anyMatch(Text::cannotBeShown)) {
            throw Refused.badValue("text-unprintable", field, field);
        }
        return typed.strip();
    }

    /** Refuse that nothing was said; what was said was checked when it was typed, see {@link FreeText}. */
    public static String present(String field, @Nullable String checked) {
        if (checked == null) {
            throw Refused.badValue("text-missing", field, field);
        }
        return checked;
    }

    /** A record's code as it is stored: NFKC, upper case, letters, digits and inner hyphens. */
    public static String code(String field, String typed) {
        if (isCode(typed)) {
            return typed;
        }
        var code = folded(typed).toUpperCase(Locale.ROOT);
        if (!isCode(code)) {
            throw Refused.badValue("code-malformed", field, field, typed);
        }
        return code;
    }

    /** Whether {@code text} is a code as it is stored. */
    public static boolean isCode(String text) {
        int last = text.length() - 1;
        if (last < 0 || last >= LONGEST_CODE || text.charAt(0) == '-' || text.charAt(last) == '-') {
            return false;
        }
        for (int i = 0; i <= last; i++) {
            char c = text.charAt(i);
            if (!(c >= 'A' && c <= 'Z') && !(c >= '0' && c <= '9') && c != '-') {
                return false;
            }
        }
        return true;
    }

    /** Full-width letters and digits as their ordinary ones (Unicode NFKC), without blanks around them. */
    public static String folded(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    }

    /** Text as it is compared, however it was typed: NFKC, lower case, without blanks and what can't be seen. */
    public static String comparable(String typed) {
        return UNSEEN.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** No-break spaces too, which {@link Character#isWhitespace} leaves out. */
    private static boolean isBlank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static boolean cannotBeShown(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            case Character.FORMAT -> character != 0x200D && (character < 0xE0100 || character > 0xE01EF);
            default -> character == 0xFFFD || isNoncharacter(character);
        };
    }

    /** What Unicode promises never to assign (section 23.7); other unassigned characters are only new to this JDK. */
    private static boolean isNoncharacter(int character) {
        return (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
    }
}
