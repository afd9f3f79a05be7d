package jp.daicho;

import static jp.daicho.Kawase.HANAKO;
import static jp.daicho.Kawase.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import jp.daicho.gap.rule.Severity;
import jp.daicho.gap.view.GapFilter;
import jp.daicho.gap.view.GapRow;
import jp.daicho.gap.view.Gaps.GapTrend;
import jp.daicho.gap.view.Gaps.GapsOn;
import jp.daicho.gap.view.TrendRow;
import jp.daicho.gap.view.TrendStep;
import jp.daicho.shared.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gaps by month and fiscal year, found in one pass, are those found by looking at every single day. */
class GapTrendTest {

    private static final int SEEDS = Boolean.getBoolean("daicho.thorough") ? 40 : 3;
    private static final int ACTS = 110;
    private static final int SPAN = 200;

    @TempDir
    Path folder;

    @Test
    void countsWhatTheListsOfItsDaysShow() {
        for (int seed = 0; seed < SEEDS; seed++) {
            try (var town = Kawase.founded(folder.resolve("seed-" + seed))) {
                live(town, new Random(seed));
                var from = TODAY.minusMonths(7);
                var last = TODAY.plusMonths(3).withDayOfMonth(17);
                var months = trend(town, TrendStep.MONTH, from, last);

                assertThat(months).hasSize(11).isEqualTo(dayByDay(town, TrendStep.MONTH, from, last));
                assertThat(months).extracting(TrendRow::open).anyMatch(open -> open > 0);
                assertThat(months).extracting(TrendRow::closed).anyMatch(closed -> closed > 0);
                assertThat(trend(town, TrendStep.FISCAL_YEAR, from, last))
                        .isEqualTo(dayByDay(town, TrendStep.FISCAL_YEAR, from, last));
            }
        }
    }

    @Test
    void beginsFiscalYearsInAprilAndEndsWithTheDayAskedFor() {
        try (var town = Kawase.founded(folder)) {
            var years = trend(town, TrendStep.FISCAL_YEAR, LocalDate.of(2024, 3, 31), LocalDate.of(2025, 4, 1));

            assertThat(years)
                    .extracting(TrendRow::days)
                    .containsExactly(
                            Period.through(LocalDate.of(2023, 4, 1), LocalDate.of(2024, 3, 31)),
                            Period.through(LocalDate.of(2024, 4, 1), LocalDate.of(2025, 3, 31)),
                            Period.through(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 4, 1)));
        }
    }

    private static void live(Kawase town, Random random) {
        var life = new TownLife(town, asking -> List.of());
        var acts = new RandomActs(random, SPAN);
        acts.learn(life.attempt(acts.first()));
        for (int act = 0; act < ACTS; act++) {
            acts.learn(life.attempt(acts.next()));
        }
    }

    private static List<TrendRow> trend(Kawase town, TrendStep step, LocalDate from, LocalDate last) {
        return town.register.ask(HANAKO, new GapTrend(step, from, last));
    }

    private static List<TrendRow> dayByDay(Kawase town, TrendStep step, LocalDate from, LocalDate last) {
        List<TrendRow> rows = new ArrayList<>();
        var first = step == TrendStep.MONTH ? from.withDayOfMonth(1) : april(from);
        while (!first.isAfter(last)) {
            var next = step == TrendStep.MONTH ? first.plusMonths(1) : first.plusYears(1);
            rows.add(lookedAt(town, first, next.isAfter(last) ? last.plusDays(1) : next));
            first = next;
        }
        return rows;
    }

    private static LocalDate april(LocalDate day) {
        var april = LocalDate.of(day.getYear(), 4, 1);
        return april.isAfter(day) ? april.minusYears(1) : april;
    }

    private static TrendRow lookedAt(Kawase town, LocalDate first, LocalDate next) {
        int opened = 0;
        int closed = 0;
        for (LocalDate day : first.datesUntil(next).toList()) {
            opened += (int) on(town, day).stream()
                    .filter(row -> row.since().equals(day))
                    .count();
            closed += (int) on(town, day.minusDays(1)).stream()
                    .filter(row -> day.equals(row.until()))
                    .count();
        }
        var last = on(town, next.minusDays(1));
        return new TrendRow(
                new Period(first, next),
                weighing(last, Severity.HIGH),
                weighing(last, Severity.MEDIUM),
                weighing(last, Severity.LOW),
                opened,
                closed);
    }

    private static int weighing(List<GapRow> rows, Severity severity) {
        return (int) rows.stream().filter(row -> row.severity() == severity).count();
    }

    private static List<GapRow> on(Kawase town, LocalDate day) {
        return town.register.ask(HANAKO, new GapsOn(day, 0, GapFilter.ALL));
    }
}
