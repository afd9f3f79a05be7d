package jp.daicho.gap.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.daicho.gap.rule.Finding;
import jp.daicho.gap.rule.Severity;
import jp.daicho.shared.Period;

/**
 * Counts gaps by month or by year. Each gap is looked at once, whatever the number of months: of each finding only the
 * first and the last month that end with it are noted, and the sums make the figures.
 */
final class Trend {

    private final List<Period> periods = new ArrayList<>();
    private final List<LocalDate> lastDays = new ArrayList<>();
    private final Map<Severity, int[]> change = new EnumMap<>(Severity.class);
    private final int[] opened;
    private final int[] closed;

    /**
     * @param from a day of the first month
     * @param last the last day that counts
     */
    Trend(TrendStep step, LocalDate from, LocalDate last) {
        for (var first = step.firstDay(from); !first.isAfter(last); first = step.next(first)) {
            var end = step.next(first).minusDays(1);
            periods.add(Period.through(first, end.isAfter(last) ? last : end));
            lastDays.add(periods.getLast().until().minusDays(1));
        }
        for (Severity severity : Severity.values()) {
            change.put(severity, new int[periods.size() + 1]);
        }
        opened = new int[periods.size() + 1];
        closed = new int[periods.size() + 1];
    }

    void count(Gap gap) {
        for (Finding finding : gap.findings()) {
            var changes = Objects.requireNonNull(change.get(finding.severity()));
            changes[endingFrom(finding.days().from())]++;
            changes[endingFrom(finding.days().until())]--;
        }
        note(gap.since(), opened);
        note(gap.until(), closed);
    }

    private void note(LocalDate day, int[] days) {
        if (!periods.isEmpty() && !day.isBefore(periods.getFirst().from())) {
            days[endingFrom(day)]++;
        }
    }

    /** The place of the first month that ends on {@code day} or later; behind them all where none does. */
    private int endingFrom(LocalDate day) {
        int place = Collections.binarySearch(lastDays, day);
        return place < 0 ? -place - 1 : place;
    }

    /** Oldest first. */
    List<TrendRow> rows() {
        List<TrendRow> rows = new ArrayList<>();
        var open = new EnumMap<Severity, Integer>(Severity.class);
        for (int i = 0; i < periods.size(); i++) {
            for (var each : change.entrySet()) {
                open.merge(each.getKey(), each.getValue()[i], Integer::sum);
            }
            rows.add(new TrendRow(
                    periods.get(i),
                    open.getOrDefault(Severity.HIGH, 0),
                    open.getOrDefault(Severity.MEDIUM, 0),
                    open.getOrDefault(Severity.LOW, 0),
                    opened[i],
                    closed[i]));
        }
        return rows;
    }
}
