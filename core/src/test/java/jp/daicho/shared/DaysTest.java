package jp.daicho.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DaysTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final int WITHIN = 30;

    private static LocalDate day(int number) {
        return FIRST.plusDays(number);
    }

    private static Period days(int from, int until) {
        return new Period(day(from), day(until));
    }

    @Test
    void joinWhatTouchesAndOverlaps() {
        assertThat(Days.of(List.of(days(8, 9), days(5, 7), days(1, 3), days(3, 4), days(6, 8), days(9, 9))))
                .isEqualTo(new Days(List.of(days(1, 4), days(5, 9))));
        assertThat(Days.of(List.of(days(1, 9), days(2, 3)))).isEqualTo(Days.of(days(1, 9)));
    }

    @Test
    void areNoneWhereThePeriodIsEmpty() {
        assertThat(Days.of(days(3, 3))).isEqualTo(Days.NONE);
        assertThat(Days.of(List.of(days(4, 3)))).isEqualTo(Days.NONE);
        assertThat(Days.NONE.contains(FIRST)).isFalse();
    }

    @Test
    void reachFromTheBeginningToTheEndWithoutWhatIsTakenOut() {
        var rest = Days.of(Period.ALWAYS).without(Days.of(List.of(days(1, 2), days(4, 5))));

        assertThat(rest.periods()).containsExactly(new Period(LocalDate.MIN, day(1)), days(2, 4), Period.from(day(5)));
        assertThat(Days.of(Period.from(day(1))).without(Days.of(Period.from(day(3)))))
                .isEqualTo(Days.of(days(1, 3)));
        assertThat(Days.of(days(1, 2)).without(Days.of(Period.ALWAYS))).isEqualTo(Days.NONE);
    }

    /** Random periods, and the same as plain sets of days. */
    @Test
    void areSetsOfDays() {
        for (int seed = 0; seed < 2_000; seed++) {
            var random = new Random(seed);
            var some = some(random);
            var others = some(random);
            var period = random(random);

            var one = Days.of(some);
            var other = Days.of(others);
            assertSame(one, in(some), seed);
            assertSame(one.and(other), both(in(some), in(others)), seed);
            assertSame(one.and(period), both(in(some), in(List.of(period))), seed);
            assertSame(one.without(other), firstOnly(in(some), in(others)), seed);
        }
    }

    private static List<Period> some(Random random) {
        return Stream.generate(() -> random(random)).limit(random.nextInt(6)).toList();
    }

    private static Period random(Random random) {
        int from = random.nextInt(WITHIN);
        return days(from, from + random.nextInt(9) - 1);
    }

    private static Set<LocalDate> in(List<Period> periods) {
        Set<LocalDate> days = new HashSet<>();
        for (LocalDate day = day(-5); day.isBefore(day(WITHIN + 10)); day = day.plusDays(1)) {
            var each = day;
            if (periods.stream().anyMatch(period -> !each.isBefore(period.from()) && each.isBefore(period.until()))) {
                days.add(day);
            }
        }
        return days;
    }

    private static Set<LocalDate> both(Set<LocalDate> one, Set<LocalDate> other) {
        var both = new HashSet<>(one);
        both.retainAll(other);
        return both;
    }

    private static Set<LocalDate> firstOnly(Set<LocalDate> one, Set<LocalDate> other) {
        var rest = new HashSet<>(one);
        rest.removeAll(other);
        return rest;
    }

    /** The same days, in order, in as few periods as can be. */
    private static void assertSame(Days days, Set<LocalDate> expected, int seed) {
        assertThat(days.periods().stream().flatMap(period -> period.from().datesUntil(period.until())))
                .as("seed %d", seed)
                .containsExactlyElementsOf(new TreeSet<>(expected));
        long runs = expected.stream()
                .filter(day -> !expected.contains(day.minusDays(1)))
                .count();
        assertThat(days.periods()).as("seed %d", seed).hasSize((int) runs);
        assertThat(in(days.periods())).allMatch(days::contains);
    }
}
