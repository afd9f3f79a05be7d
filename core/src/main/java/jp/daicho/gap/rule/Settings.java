package jp.daicho.gap.rule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import jp.daicho.clause.ClauseId;
import org.jspecify.annotations.Nullable;

/** The value of each of a rule's parameters, by the parameter's name. */
public record Settings(@JsonValue Map<String, String> values) {

    private static final String OFF = "off";

    @JsonCreator
    public Settings {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    public Settings with(String name, String value) {
        var more = new TreeMap<>(values);
        more.put(name, value);
        return new Settings(more);
    }

    /** A number of days or months. */
    public int count(String name) {
        return Integer.parseInt(value(name));
    }

    public LocalDate day(String name) {
        return LocalDate.parse(value(name));
    }

    /** How heavily it weighs; null where the office has turned it off. */
    @Nullable
    public Severity severity(String name) {
        return value(name).equals(OFF) ? null : Severity.valueOf(value(name).toUpperCase(Locale.ROOT));
    }

    /** Whether it is set to {@code word}. */
    public boolean says(String name, String word) {
        return value(name).equals(word);
    }

    /** The words named, as they were set. */
    public List<String> words(String name) {
        return List.of(value(name).split(",", -1));
    }

    /** Whether {@code code} is among the codes named. */
    public boolean names(String name, String code) {
        for (String each : value(name).split(",", -1)) {
            if (matches(each, code)) {
                return true;
            }
        }
        return false;
    }

    /** The codes named that none of {@code given} is. */
    public List<String> codesWithout(String name, Collection<ClauseId> given) {
        return Arrays.stream(value(name).split(",", -1))
                .filter(code -> given.stream().noneMatch(clause -> matches(code, clause.value())))
                .toList();
    }

    private static boolean matches(String pattern, String code) {
        return pattern.endsWith("*")
                ? code.startsWith(pattern.substring(0, pattern.length() - 1))
                : code.equals(pattern);
    }

    private String value(String name) {
        var value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("no setting " + name);
        }
        return value;
    }
}
