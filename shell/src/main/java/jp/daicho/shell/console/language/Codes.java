package jp.daicho.shell.console.language;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words that stand for constants in commands and in JSON. */
public final class Codes {

    /** The words of an enum's constants, by their names. */
    private static final ClassValue<Map<String, String>> WORDS = new ClassValue<>() {
        @Override
        protected Map<String, String> computeValue(Class<?> type) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> (Enum<?>) constant)
                    .collect(Collectors.toMap(Enum::name, Codes::word));
        }
    };

    private static final Pattern ALL_BUT_THE_LAST_WORD = Pattern.compile(".*(?=[A-Z])");

    private Codes() {}

    /** {@code P_MARK} is typed and written {@code p-mark}; a constant that is stored by another word, by that word. */
    public static String of(Enum<?> constant) {
        return Objects.requireNonNull(WORDS.get(constant.getDeclaringClass()).get(constant.name()));
    }

    private static String word(Enum<?> constant) {
        try {
            var field = constant.getDeclaringClass().getField(constant.name());
            var stored = field.getAnnotation(JsonProperty.class);
            return stored == null ? constant.name().toLowerCase(Locale.ROOT).replace('_', '-') : stored.value();
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(constant.toString(), impossible);
        }
    }

    /** The last word of its type's name, as columns are called: {@code DisposalMethod} is a {@code method}. */
    static String column(Enum<?> constant) {
        var type = constant.getDeclaringClass().getSimpleName();
        return ALL_BUT_THE_LAST_WORD.matcher(type).replaceFirst("").toLowerCase(Locale.ROOT);
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
