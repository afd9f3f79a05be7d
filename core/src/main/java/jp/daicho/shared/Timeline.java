package jp.daicho.shared;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Facts about one thing, ordered by business day, then by when they were recorded.
 *
 * <p>A fact recorded late takes its place among the earlier days; a voided one leaves.
 *
 * @param <T> the facts
 */
public final class Timeline<T> {

    private record Placed<T>(LocalDate day, long order, T fact) {

        boolean isBefore(LocalDate otherDay, long otherOrder) {
            int days = day.compareTo(otherDay);
            return days < 0 || (days == 0 && order < otherOrder);
        }
    }

    /** In time. Most timelines of most records have no fact or one, and weigh little; a list of one is copied to grow. */
    private List<Placed<T>> facts = List.of();

    /** Put a fact in its place; {@code order} is its position or sequence, and its name for {@link #remove}. */
    public void put(LocalDate day, long order, T fact) {
        var placed = new Placed<>(day, order, fact);
        if (facts.isEmpty()) {
            facts = List.of(placed);
            return;
        }
        if (facts.size() == 1) {
            facts = new ArrayList<>(facts);
        }
        int place = countBefore(day, order);
        if (place < facts.size()
                && !placed.isBefore(facts.get(place).day(), facts.get(place).order())) {
            facts.set(place, placed);
        } else {
            facts.add(place, placed);
        }
    }

    /** Looked for from the end, where nearly every fact belongs. */
    private int countBefore(LocalDate day, long order) {
        int count = facts.size();
        while (count > 0 && !facts.get(count - 1).isBefore(day, order)) {
            count--;
        }
        return count;
    }

    /** Take the fact recorded at {@code order} out; do nothing if it isn't here. */
    public void remove(long order) {
        if (facts.stream().anyMatch(placed -> placed.order() == order)) {
            facts = new ArrayList<>(facts);
            facts.removeIf(placed -> placed.order() == order);
        }
    }

    /** The facts that are such, in the same places. */
    public Timeline<T> where(Predicate<T> such) {
        var some = new Timeline<T>();
        some.facts = facts.stream()
                .filter(placed -> such.test(placed.fact()))
                .collect(Collectors.toCollection(ArrayList::new));
        return some;
    }

    /** The facts true on {@code day}, oldest first. */
    public List<T> upTo(LocalDate day) {
        return facts.stream()
                .takeWhile(placed -> !placed.day().isAfter(day))
                .map(Placed::fact)
                .toList();
    }

    /** The newest fact true on {@code day}. */
    public @Nullable T at(LocalDate day) {
        int count = countBefore(day, Long.MAX_VALUE);
        return count == 0 ? null : facts.get(count - 1).fact();
    }

    /** Every fact, oldest first. */
    public List<T> all() {
        return facts.stream().map(Placed::fact).toList();
    }

    /** From which day to which each fact held: until the next one's day. Of one day's facts, the last one counts. */
    public List<Stretch<T>> stretches() {
        return stretches((earlier, later) -> later);
    }

    /** The same of facts that only say what changed, each joined {@code with} what held before. */
    public List<Stretch<T>> stretches(BinaryOperator<T> with) {
        List<Stretch<T>> stretches = new ArrayList<>(facts.size());
        for (var placed : facts) {
            var from = placed.day();
            var before = stretches.isEmpty() ? null : stretches.getLast();
            var value = before == null ? placed.fact() : with.apply(before.value(), placed.fact());
            if (before != null && before.period().from().equals(from)) {
                stretches.removeLast();
            } else if (before != null) {
                var ended = new Period(before.period().from(), from);
                stretches.set(stretches.size() - 1, new Stretch<>(ended, before.value(), before.order()));
            }
            stretches.add(new Stretch<>(Period.from(from), value, placed.order()));
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
