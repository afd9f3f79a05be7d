package jp.daicho.shell.imports.sheet;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What offices write in their lists, as {@code imports/words.properties} has it. */
final class WordList {

    private static final Properties ALL = load();

    private WordList() {}

    /** The words under one key. */
    static List<String> of(String key) {
        return Arrays.stream(Objects.requireNonNull(ALL.getProperty(key), key)
                        .strip()
                        .split("\\s+"))
                .toList();
    }

    /** The words of each key that begins so and a dot, by the rest of the key. */
    static Map<String, List<String>> under(String beginning) {
        Map<String, List<String>> found = new TreeMap<>();
        for (String key : ALL.stringPropertyNames()) {
            if (key.startsWith(beginning + ".")) {
                found.put(key.substring(beginning.length() + 1), of(key));
            }
        }
        return new LinkedHashMap<>(found);
    }

    /** A pattern of any of these words, the longest there is. */
    static String anyOf(List<String> words) {
        return longestFirst(words).stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    static List<String> longestFirst(List<String> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private static Properties load() {
        Properties words = new Properties();
        try (var stream = Objects.requireNonNull(WordList.class.getResourceAsStream("/imports/words.properties"))) {
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return words;
    }
}
