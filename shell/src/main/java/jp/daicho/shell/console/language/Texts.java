package jp.daicho.shell.console.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every text the program says, by key and language. */
@Component
public final class Texts {

    private final Map<Locale, Properties> loaded = new HashMap<>();

    /** The text under a key with its details filled in; the key itself where there is none. */
    public String say(Locale language, String key, Object... details) {
        String pattern = find(language, key);
        return pattern == null ? key : fill(language, pattern, List.of(details));
    }

    public String say(Locale language, String key, List<?> details) {
        return say(language, key, details.toArray());
    }

    /** The pattern under a key, unfilled. */
    public @Nullable String find(Locale language, String key) {
        return in(language).getProperty(key);
    }

    /** What a coded value is called, by {@code value.<key>.<code>}; the code itself where it has no name. */
    public String label(Locale language, String key, String code) {
        String label = find(language, "value." + key + "." + code);
        return label == null ? code : fill(language, label, List.of());
    }

    /** What a constant is called in a column; else as it is in a column named like its type's last word. */
    public String label(Locale language, String key, Enum<?> constant) {
        var code = Codes.of(constant);
        var here = "value." + key + "." + code;
        return label(language, find(language, here) == null ? Codes.column(constant) : key, code);
    }

    private String fill(Locale language, String pattern, List<?> details) {
        if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            return pattern;
        }
        Object[] shown = details.stream().map(detail -> shown(language, detail)).toArray();
        return new MessageFormat(pattern, language).format(shown);
    }

    /** As it is typed in English, which its code is; else as it is called in the column named like its type's last word. */
    private String word(Locale language, Enum<?> constant) {
        var code = Codes.of(constant);
        return language.equals(Locale.ENGLISH) ? code : label(language, Codes.column(constant), code);
    }

    /** Of several things one may be typed: a word in another language with its code. */
    private String choice(Locale language, Object one) {
        var shown = shown(language, one);
        return one instanceof Enum<?> constant && !shown.equals(Codes.of(constant))
                ? Codes.of(constant) + " (" + shown + ")"
                : shown;
    }

    /** Numbers without grouping, days as the language writes them, constants and events by what they are called. */
    private String shown(Locale language, Object detail) {
        return switch (detail) {
            case LocalDate day -> language.equals(Locale.JAPANESE) ? Dates.wareki(day) : day.toString();
            case Enum<?> constant -> word(language, constant);
            case Collection<?> several ->
                several.stream().map(one -> choice(language, one)).collect(Collectors.joining(", "));
            default -> label(language, "event", detail.toString());
        };
    }

    private Properties in(Locale language) {
        return loaded.computeIfAbsent(language, Texts::load);
    }

    private static Properties load(Locale language) {
        Properties all = new Properties();
        for (String room : Rooms.ALL) {
            String file = "/messages/" + room + "_" + language.getLanguage() + ".properties";
            try (var stream = Texts.class.getResourceAsStream(file)) {
                if (stream == null) {
                    throw new IllegalStateException(file);
                }
                all.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return all;
    }
}
