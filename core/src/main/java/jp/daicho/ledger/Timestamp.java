package jp.daicho.ledger;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An event's time as it is stored: ISO 8601, UTC, milliseconds, {@code 2026-04-01T00:00:00.000Z}.
 *
 * <p>Read by hand in that one form, since every event's is read by every fold and every verification; any other form
 * that {@link Instant#parse} takes is left to it.
 */
public final class Timestamp {

    private static final String FORM = "0000-00-00T00:00:00.000Z";
    private static final long MILLIS_OF_DAY = 86_400_000;

    private Timestamp() {}

    /** The instant, to the stored precision. Throws {@link DateTimeException} where {@code text} is no time. */
    public static Instant parse(String text) {
        return hasForm(text) ? Instant.ofEpochMilli(read(text)) : Instant.parse(text);
    }

    /** Milliseconds since 1970. Throws {@link DateTimeException} where {@code text} is no time. */
    public static long epochMilli(String text) {
        return hasForm(text) ? read(text) : Instant.parse(text).toEpochMilli();
    }

    private static boolean hasForm(String text) {
        if (text.length() != FORM.length()) {
            return false;
        }
        for (int at = 0; at < FORM.length(); at++) {
            char expected = FORM.charAt(at);
            char found = text.charAt(at);
            if (expected == '0' ? found < '0' || found > '9' : found != expected) {
                return false;
            }
        }
        return number(text, 11, 2) < 24 && number(text, 14, 2) < 60 && number(text, 17, 2) < 60;
    }

    private static long read(String text) {
        long day = LocalDate.of(number(text, 0, 4), number(text, 5, 2), number(text, 8, 2))
                .toEpochDay();
        long second = (number(text, 11, 2) * 60L + number(text, 14, 2)) * 60 + number(text, 17, 2);
        return day * MILLIS_OF_DAY + second * 1000 + number(text, 20, 3);
    }

    private static int number(String text, int from, int digits) {
        int number = 0;
        for (int at = from; at < from + digits; at++) {
            number = number * 10 + text.charAt(at) - '0';
        }
        return number;
    }
}
