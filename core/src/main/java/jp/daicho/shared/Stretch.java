package jp.daicho.shared;

import java.util.ArrayList;
import java.util.List;

/**
 * For how long something held.
 *
 * @param value what held
 * @param order of the fact that made it so: its position or sequence
 */
public record Stretch<T>(Period period, T value, long order) {

    /** The same days with another value. */
    public <V> Stretch<V> with(V other) {
        return new Stretch<>(period, other, order);
    }

    /** Stretches in a row, those with equal values as one; the first fact made it so. */
    public static <T> List<Stretch<T>> joined(List<Stretch<T>> stretches) {
        List<Stretch<T>> joined = new ArrayList<>(stretches.size());
        for (Stretch<T> next : stretches) {
            var last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && last.value().equals(next.value())) {
                var both = new Period(last.period().from(), next.period().until());
                joined.set(joined.size() - 1, new Stretch<>(both, last.value(), last.order()));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }
}
