package jp.daicho.shell.imports.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.daicho.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which column holds which field.
 *
 * <p>What was told decides. A name that equals an alias comes before one that only contains it among words that mean
 * nothing; of the aliases a name contains, the longest counts. Two columns for one field, or none for one that is needed,
 * are never settled by guessing.
 *
 * @param <F> a field. In sentences it goes by its {@link Object#toString}, an enum's constant by its option word.
 */
public final class Headings<F> {

    private static final int MOST_SHOWN = 40;

    /** For a column that nobody wants, whatever it is called. */
    private static final String IGNORE = "ignore";

    private final List<String> headings;
    private final Map<F, List<Heading>> aliases;
    private final Map<F, Integer> told = new LinkedHashMap<>();
    private final Set<Integer> settled = new HashSet<>();
    private final Set<Integer> ignored = new HashSet<>();

    private Headings(List<String> headings, Map<F, List<String>> aliases) {
        this.headings = headings;
        this.aliases = new LinkedHashMap<>();
        aliases.forEach((field, names) ->
                this.aliases.put(field, names.stream().map(Heading::of).toList()));
    }

    /**
     * Match headings to fields.
     *
     * @param aliases what each field may be called
     * @param required fields without which nothing can be done
     * @param typed column to field word, as {@code --map} has it; a column by its heading or its number from 1;
     *     the word {@code ignore} is for one that nobody wants
     * @param byWord the field of a word, or null
     * @throws Refused {@code map-column-unknown}, {@code map-column-ambiguous}, {@code map-column-twice},
     *     {@code map-field-unknown}, {@code map-field-twice}, {@code columns-claim-one-field}, {@code column-missing}
     */
    public static <F> Mapping<F> of(
            List<String> headings,
            Map<F, List<String>> aliases,
            List<F> required,
            Map<String, String> typed,
            Function<String, @Nullable F> byWord) {
        Headings<F> matched = new Headings<>(headings, aliases);
        typed.forEach((column, word) -> matched.tell(column, word, byWord.apply(word)));
        Mapping<F> mapping = new Mapping<>(headings, matched.columns(), matched.ignored);
        List<F> missing = required.stream().filter(field -> !mapping.has(field)).toList();
        if (!missing.isEmpty()) {
            throw Refused.badValue("column-missing", "map", missing, missing.getFirst(), shown(mapping.unused()));
        }
        return mapping;
    }

    private void tell(String column, String word, @Nullable F field) {
        int found = column(column);
        if (!settled.add(found)) {
            throw Refused.badValue("map-column-twice", "map", column);
        }
        if (word.equals(IGNORE)) {
            ignored.add(found);
            return;
        }
        if (field == null) {
            throw Refused.badValue("map-field-unknown", "map", word, words());
        }
        if (told.put(field, found) != null) {
            throw Refused.badValue("map-field-twice", "map", field);
        }
    }

    private List<Object> words() {
        List<Object> words = new ArrayList<>(aliases.keySet());
        words.add(IGNORE);
        return words;
    }

    private int column(String typed) {
        List<Integer> called = IntStream.range(0, headings.size())
                .filter(each -> Folded.word(headings.get(each)).equals(Folded.word(typed)))
                .boxed()
                .toList();
        if (called.size() > 1) {
            throw Refused.badValue("map-column-ambiguous", "map", typed, called.get(0) + 1, called.get(1) + 1);
        }
        if (called.isEmpty() && typed.matches("[1-9][0-9]{0,3}") && Integer.parseInt(typed) <= headings.size()) {
            return Integer.parseInt(typed) - 1;
        }
        if (called.isEmpty()) {
            throw Refused.badValue("map-column-unknown", "map", typed, shown(headings));
        }
        return called.getFirst();
    }

    private Map<F, Integer> columns() {
        Map<F, Integer> columns = new LinkedHashMap<>(told);
        claim(columns, this::named);
        claim(columns, this::containing);
        return columns;
    }

    private void claim(Map<F, Integer> columns, Function<Heading, @Nullable F> meaning) {
        Map<F, List<Integer>> claims = new LinkedHashMap<>();
        for (int column = 0; column < headings.size(); column++) {
            if (!settled.contains(column)) {
                F field = meaning.apply(Heading.of(headings.get(column)));
                if (field != null && !columns.containsKey(field)) {
                    claims.computeIfAbsent(field, first -> new ArrayList<>()).add(column);
                }
            }
        }
        claims.forEach((field, found) -> columns.put(field, only(field, found)));
        settled.addAll(columns.values());
    }

    private @Nullable F named(Heading heading) {
        for (Map.Entry<F, List<Heading>> field : aliases.entrySet()) {
            if (field.getValue().stream().anyMatch(alias -> alias.name().equals(heading.name()))) {
                return field.getKey();
            }
        }
        return null;
    }

    /** The field with the longest alias that is in the name, if there is one such field and nothing else in the name. */
    private @Nullable F containing(Heading heading) {
        F longest = null;
        Heading by = new Heading("", 1);
        boolean alone = false;
        for (Map.Entry<F, List<Heading>> field : aliases.entrySet()) {
            for (Heading alias : field.getValue()) {
                int longer = alias.name().length() - by.name().length();
                if (heading.name().contains(alias.name()) && longer >= 0) {
                    alone = longer > 0 || field.getKey().equals(longest);
                    longest = field.getKey();
                    by = alias;
                }
            }
        }
        return alone && heading.isCalled(by) ? longest : null;
    }

    private int only(F field, List<Integer> found) {
        if (found.size() == 1) {
            return found.getFirst();
        }
        List<String> names = found.stream().map(headings::get).toList();
        String told = names.stream().distinct().count() == names.size()
                ? names.getFirst()
                : Integer.toString(found.getFirst() + 1);
        throw Refused.badValue("columns-claim-one-field", "map", shown(names), field, told);
    }

    private static String shown(List<String> names) {
        return names.stream().filter(name -> !name.isBlank()).limit(MOST_SHOWN).collect(Collectors.joining(", "));
    }
}
