package jp.daicho.shell.console.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.daicho.shared.Refused;

/** The languages the program speaks, and how it finds out which one is wanted. */
public final class Languages {

    public static final List<Locale> ALL = List.of(Locale.JAPANESE, Locale.ENGLISH);

    /** What the launcher found before it chose another locale, then the order of POSIX. */
    private static final List<String> LOCALE_VARIABLES = List.of("DAICHO_LANG_HINT", "LC_ALL", "LC_MESSAGES", "LANG");

    private Languages() {}

    /** {@code ja} or {@code en}, as typed after {@code --lang}. */
    public static Locale named(String field, String code) {
        return ALL.stream()
                .filter(language -> language.getLanguage().equals(code.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> Refused.badValue("value-not-allowed", field, code, "ja, en", "--" + field));
    }

    /**
     * The language of the surroundings. Read by name, since the JVM falls back to English where the locale named is not
     * installed; {@code C} and {@code POSIX} name no language. Japanese where nothing is told.
     */
    public static Locale of(Map<String, String> environment) {
        return LOCALE_VARIABLES.stream()
                .map(variable -> environment.getOrDefault(variable, ""))
                .map(value -> value.split("[._@]", 2)[0].toLowerCase(Locale.ROOT))
                .filter(language -> !language.isEmpty() && !language.equals("c") && !language.equals("posix"))
                .findFirst()
                .map(language -> language.equals("ja") ? Locale.JAPANESE : Locale.ENGLISH)
                .orElse(Locale.JAPANESE);
    }
}
