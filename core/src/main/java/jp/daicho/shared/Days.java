package jp.daicho.shared;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A set of days, as few periods as can be: none empty, none touching another, in order.
 *
 * @param periods the periods
 */
public record Days(List<Period> periods) {

    /** No day. */
    public static final Days NONE = new Days(List.of());

    public Days {
        periods = List.copyOf(periods);
    }

    /** Every day that is in one of {@code periods}, which may be empty, overlap, and come in any order. */
    public static Days of(List<Period> periods) {
        var ordered = periods.stream()
                .filter(period -> !period.isEmpty())
                .sorted(Comparator.comparing(Period::from))
                .toList();
        List<Period> joined = new ArrayList<>(ordered.size());
        for (Period next : ordered) {
            var last = joined.isEmpty() ? null : joined.getLast();
            if (last == null || last.until().isBefore(next.from())) {
                joined.add(next);
            } else if (last.until().isBefore(next.until())) {
                joined.set(joined.size() - 1, new Period(last.from(), next.until()));
            }
        }
        return new Days(joined);
    }

    public static Days of(Period period) {
        return period.isEmpty() ? NONE : new Days(List.of(period));
    }

    public boolean contains(LocalDate day) {
        return periods.stream().anyMatch(period -> period.contains(day));
    }

    /** The days that are in {@code period} too. */
    public Days and(Period period) {
        return new Days(periods.stream()
                .map(each -> each.and(period))
                .filter(each -> !each.isEmpty())
                .toList());
    }

    /** The days that are in {@code other} too. */
    public Days and(Days other) {
        return new Days(other.periods.stream()
                .flatMap(period -> and(period).periods.stream())
                .toList());
    }

    /** The days that are not in {@code other}. */
    public Days without(Days other) {
        List<Period> gaps = new ArrayList<>();
        var free = LocalDate.MIN;
        for (Period taken : other.periods) {
            gaps.add(new Period(free, taken.from()));
            free = taken.until();
        }
        gaps.add(Period.from(free));
        return and(of(gaps));
    }
}
