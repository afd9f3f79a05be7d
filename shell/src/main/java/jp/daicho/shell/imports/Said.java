package jp.daicho.shell.imports;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is said of a record, field by field; of one field different days may say different things. */
final class Said {

    private final Map<String, Set<Object>> values = new LinkedHashMap<>();

    /** Note a value of {@code field}; none, or an empty list, says nothing. */
    Said with(String field, @Nullable Object value) {
        if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
            values.computeIfAbsent(field, none -> new LinkedHashSet<>()).add(value);
        }
        return this;
    }

    /** This, and what {@code other} says. */
    Said and(Said other) {
        other.values.forEach((field, more) ->
                values.computeIfAbsent(field, none -> new LinkedHashSet<>()).addAll(more));
        return this;
    }

    /** The fields of which this says something that {@code known} doesn't. */
    List<String> beyond(Said known) {
        return values.entrySet().stream()
                .filter(field ->
                        !known.values.getOrDefault(field.getKey(), Set.of()).containsAll(field.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
