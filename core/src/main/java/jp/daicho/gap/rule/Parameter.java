package jp.daicho.gap.rule;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Text;

/**
 * What an office may set of a rule.
 *
 * @param name its word: {@code months}
 * @param standard its value where nobody has set it
 */
public record Parameter(String name, Type type, String standard) {

    /** What its value may be. */
    public enum Type {
        /** A number of days, 1 to 9999. */
        DAYS("[1-9][0-9]{0,3}", "1-9999"),
        /** A number of months, 1 to 999. */
        MONTHS("[1-9][0-9]{0,2}", "1-999"),
        /** A {@link Severity} as a word, or {@code off}. */
        SEVERITY("high|medium|low|off", "high, medium, low, off"),
        /** Codes parted by commas; a star stands for any ending: {@code C07,P*}. */
        CODES("[A-Z0-9-]+\\*?(?:,[A-Z0-9-]+\\*?)*", "C07,P*"),
        /** A day of the four-digit years: {@code 2027-07-01}. */
        DAY("[0-9]{4}-[0-9]{2}-[0-9]{2}", "YYYY-MM-DD"),
        /** What counts as a new start of outsourcing: a renewal too, or only a conclusion. */
        NEW_START("renewal|conclusion", "renewal, conclusion"),
        /** How the separated networks are built (α・α′・β・β′モデル). */
        MODEL("alpha|alpha-dash|beta|beta-dash", "alpha, alpha-dash, beta, beta-dash"),
        /** Words in small letters parted by commas: {@code ciso,audit-lead}. */
        WORDS("[a-z][a-z0-9-]*(?:,[a-z][a-z0-9-]*)*", "ciso,audit-lead");

        private final Pattern pattern;
        private final String allowed;

        Type(String pattern, String allowed) {
            this.pattern = Pattern.compile(pattern);
            this.allowed = allowed;
        }
    }

    public static Parameter days(String name, int standard) {
        return new Parameter(name, Type.DAYS, Integer.toString(standard));
    }

    public static Parameter months(String name, int standard) {
        return new Parameter(name, Type.MONTHS, Integer.toString(standard));
    }

    public static Parameter severity(String name, Severity standard) {
        return new Parameter(name, Type.SEVERITY, standard.name().toLowerCase(Locale.ROOT));
    }

    public static Parameter codes(String name, String... standard) {
        return new Parameter(name, Type.CODES, String.join(",", standard));
    }

    public static Parameter day(String name, LocalDate standard) {
        return new Parameter(name, Type.DAY, standard.toString());
    }

    public static Parameter newStart(String name, String standard) {
        return new Parameter(name, Type.NEW_START, standard);
    }

    public static Parameter model(String name, String standard) {
        return new Parameter(name, Type.MODEL, standard);
    }

    public static Parameter words(String name, String... standard) {
        return new Parameter(name, Type.WORDS, String.join(",", standard));
    }

    /** The value as it is stored; refuse it if it is none. */
    public String checked(String typed) {
        var folded = Text.folded(typed);
        var value = type == Type.CODES ? codes(folded) : folded.toLowerCase(Locale.ROOT);
        boolean fit = value.length() <= 1_000 && type.pattern.matcher(value).matches();
        if (!fit || (type == Type.DAY && !isDay(value))) {
            throw Refused.badValue("parameter-unfit", "setting", name, typed, type.allowed);
        }
        return value;
    }

    private static boolean isDay(String iso) {
        try {
            LocalDate.parse(iso);
            return true;
        } catch (DateTimeParseException none) {
            return false;
        }
    }

    private static String codes(String folded) {
        return Arrays.stream(folded.toUpperCase(Locale.ROOT).split("[,\\u3001]"))
                .map(String::strip)
                .distinct()
                .sorted()
                .collect(Collectors.joining(","));
    }
}
