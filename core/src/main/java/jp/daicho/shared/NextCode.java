package jp.daicho.shared;

import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which code the program makes next. Codes are never reused: the next one follows the highest ever given, by the
 * program or by hand. One given by hand of more than eight digits is not followed: nobody counts that far, and after it
 * there would be no room.
 *
 * @param prefix what every such code begins with: {@code V-}
 * @param digits how many digits it has at least
 * @param next the number of the next one
 */
public record NextCode(String prefix, int digits, int next) {

    /** How codes begin that the program makes: staff, exceptions, vendors, contracts, clouds, accounts, policies, audits, guidelines. */
    private static final Pattern MADE_BY_US = Pattern.compile("[SEVCKAPUG]-");

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,8}");

    public String code() {
        return prefix + String.format(Locale.ROOT, "%0" + digits + "d", next);
    }

    /** Whether {@code code} is one of those made before the next. */
    public boolean hasMade(String code) {
        return IntStream.range(1, next).anyMatch(number -> code.equals(new NextCode(prefix, digits, number).code()));
    }

    /** The next code once {@code given} is taken. */
    public NextCode after(String given) {
        if (!given.startsWith(prefix)) {
            return this;
        }
        var number = given.substring(prefix.length());
        if (!NUMBER.matcher(number).matches()) {
            return given.equals(code()) ? new NextCode(prefix, digits, next + 1) : this;
        }
        return new NextCode(prefix, digits, Math.max(next, Integer.parseInt(number) + 1));
    }

    /**
     * The code of a new record: {@code given}, if it was given by hand and is free, or the next.
     *
     * @param known whether a code is taken
     * @param code a code of this kind of record from its text
     */
    public <C> C codeFor(@Nullable C given, Predicate<C> known, Function<String, C> code) {
        if (given == null) {
            return code.apply(code());
        }
        refuseForeign(given.toString());
        if (known.test(given)) {
            throw Refused.byRule("code-taken", given);
        }
        return given;
    }

    /**
     * Refuse a code given by hand that looks like one the program makes for another kind of record. Sooner or later it
     * would be in the way.
     */
    private void refuseForeign(String given) {
        if (MADE_BY_US.matcher(given).lookingAt() && !given.startsWith(prefix)) {
            throw Refused.badValue("code-of-another-kind", "id", given, prefix);
        }
    }
}
