package jp.daicho.shared;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Facts about one thing, ordered by business day, then by when they were recorded.
 *
 * <p>A fact recorded late takes its place among the earlier days; a voided one leaves.
 *
 * @param <T> the facts
 */
public final class Timeline<T> {

    private record Place(LocalDate day, long order) {}

    private static final Comparator<Place> IN_TIME =
            Comparator.comparing(Place::day).thenComparingLong(Place::order);

    private final TreeMap<Place, T> facts = new TreeMap<>(IN_TIME);

    /** Put a fact in its place; {@code order} is its position or sequence, and its name for {@link #remove}. */
    public void put(LocalDate day, long order, T fact) {
        facts.put(new Place(day, order), fact);
    }

    /** Take the fact recorded at {@code order} out; do nothing if it isn't here. */
    public void remove(long order) {
        facts.keySet().removeIf(place -> place.order() == order);
    }

    /** The facts true on {@code day}, oldest first. */
    public Collection<T> upTo(LocalDate day) {
        return facts.headMap(new Place(day, Long.MAX_VALUE), true).values();
    }

    /** The newest fact true on {@code day}. */
    public @Nullable T at(LocalDate day) {
        var entry = facts.floorEntry(new Place(day, Long.MAX_VALUE));
        return entry == null ? null : entry.getValue();
    }

    /** Every fact, oldest first. */
    public Collection<T> all() {
        return facts.values();
    }

    /** From which day to which each fact held: until the next one's day. Of one day's facts, the last one counts. */
    public List<Stretch<T>> stretches() {
        return stretches((earlier, later) -> later);
    }

    /** The same of facts that only say what changed, each joined {@code with} what held before. */
    public List<Stretch<T>> stretches(BinaryOperator<T> with) {
        List<Stretch<T>> stretches = new ArrayList<>(facts.size());
        for (var fact : facts.entrySet()) {
            var from = fact.getKey().day();
            var before = stretches.isEmpty() ? null : stretches.getLast();
            var value = before == null ? fact.getValue() : with.apply(before.value(), fact.getValue());
            if (before != null && before.period().from().equals(from)) {
                stretches.removeLast();
            } else if (before != null) {
                var ended = new Period(before.period().from(), from);
                stretches.set(stretches.size() - 1, new Stretch<>(ended, before.value(), before.order()));
            }
            stretches.add(new Stretch<>(Period.from(from), value, fact.getKey().order()));
        }
        return stretches;
    }

    /** Whether it has the same facts in the same places. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Timeline<?> timeline && facts.equals(timeline.facts);
    }

    @Override
    public int hashCode() {
        return facts.hashCode();
    }
}
