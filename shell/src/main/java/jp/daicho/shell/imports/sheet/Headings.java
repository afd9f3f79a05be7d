package jp.daicho.shell.imports.sheet;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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

    private final List<String> headings;
    private final Map<F, List<Heading>> aliases;
    private final Map<Integer, F> told = new LinkedHashMap<>();

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
     * @param typed column to field word, as {@code --map} has it; a column by its heading or its number from 1
     * @param byWord the field of a word, or null
     * @throws Refused {@code map-column-unknown}, {@code map-column-ambiguous}, {@code map-field-unknown},
     *     {@code map-field-twice}, {@code columns-claim-one-field}, {@code column-missing}
     */
    public static <F> Mapping<F> of(
            List<String> headings,
            Map<F, List<String>> aliases,
            List<F> required,
            Map<String, String> typed,
            Function<String, @Nullable F> byWord) {
        Headings<F> matched = new Headings<>(headings, aliases);
        typed.forEach((column, word) -> matched.tell(column, word, byWord.apply(word)));
        Mapping<F> mapping = new Mapping<>(headings, matched.columns());
        List<F> missing = required.stream().filter(field -> !mapping.has(field)).toList();
        if (!missing.isEmpty()) {
            throw Refused.badValue("column-missing", "map", missing, missing.getFirst(), shown(mapping.unused()));
        }
        return mapping;
    }

    private void tell(String column, String word, @Nullable F field) {
        if (field == null) {
            throw Refused.badValue("map-field-unknown", "map", word);
        }
        if (told.containsValue(field)) {
            throw Refused.badValue("map-field-twice", "map", field);
        }
        told.put(column(column), field);
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
        Map<F, Integer> columns = new LinkedHashMap<>();
        told.forEach((column, field) -> columns.put(field, column));
        claim(columns, (heading, alias) -> heading.name().equals(alias.name()));
        claim(columns, Heading::isCalled);
        return columns;
    }

    private interface Likeness {
        boolean holds(Heading heading, Heading alias);
    }

    private void claim(Map<F, Integer> columns, Likeness likeness) {
        Map<F, Set<Integer>> claims = new LinkedHashMap<>();
        for (int column = 0; column < headings.size(); column++) {
            if (!told.containsKey(column) && !columns.containsValue(column)) {
                F field = meant(Heading.of(headings.get(column)), likeness);
                if (field != null && !columns.containsKey(field)) {
                    claims.computeIfAbsent(field, unclaimed -> new LinkedHashSet<>())
                            .add(column);
                }
            }
        }
        claims.forEach((field, found) -> columns.put(field, only(field, List.copyOf(found))));
    }

    /** The field with the longest alias among those that are like it. */
    private @Nullable F meant(Heading heading, Likeness likeness) {
        F meant = null;
        int longest = 0;
        for (Map.Entry<F, List<Heading>> field : aliases.entrySet()) {
            for (Heading alias : field.getValue()) {
                if (alias.name().length() > longest && likeness.holds(heading, alias)) {
                    meant = field.getKey();
                    longest = alias.name().length();
                }
            }
        }
        return meant;
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

    private static final int MOST_SHOWN = 40;
}
