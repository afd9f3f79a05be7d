package jp.daicho.shell.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.daicho.shell.console.Reply.Turn;
import org.jspecify.annotations.Nullable;

/** In which fields two answers differ: what each said; of lists, only the items that the other one hasn't. */
final class Differences {

    private Differences() {}

    static Map<String, Object> between(Map<?, ?> before, Map<?, ?> after) {
        Set<Object> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        Map<String, Object> differences = new LinkedHashMap<>();
        for (Object key : keys) {
            var then = before.get(key);
            var now = after.get(key);
            if (!Objects.equals(then, now) && !(isNothing(then) && isNothing(now))) {
                differences.put(String.valueOf(key), difference(then, now));
            }
        }
        return differences;
    }

    private static Object difference(@Nullable Object before, @Nullable Object after) {
        if (before instanceof Map<?, ?> then && after instanceof Map<?, ?> now) {
            return between(then, now);
        } else if (before instanceof List<?> then && after instanceof List<?> now) {
            return new Turn(without(then, now), without(now, then));
        }
        return new Turn(before, after);
    }

    private static List<?> without(List<?> items, List<?> others) {
        List<Object> rest = new ArrayList<>(items);
        others.forEach(rest::remove);
        return rest;
    }

    private static boolean isNothing(@Nullable Object value) {
        return value == null || List.of().equals(value);
    }
}
