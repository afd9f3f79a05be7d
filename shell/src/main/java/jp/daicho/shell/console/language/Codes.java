package jp.daicho.shell.console.language;

import java.util.Locale;

/** The words that stand for constants in commands and in JSON. */
public final class Codes {

    private Codes() {}

    /** {@code P_MARK} is typed and written {@code p-mark}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The option {@code valid-until} is the key {@code validUntil} in answers. */
    public static String camel(String option) {
        StringBuilder key = new StringBuilder();
        for (String part : option.split("-", -1)) {
            key.append(
                    key.isEmpty() || part.isEmpty()
                            ? part
                            : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return key.toString();
    }
}
