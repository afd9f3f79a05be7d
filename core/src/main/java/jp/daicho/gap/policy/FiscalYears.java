package jp.daicho.gap.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.daicho.shared.FiscalYear;

/** 会計年度, from April to March. */
final class FiscalYears {

    private FiscalYears() {}

    /** The first day of the fiscal year in which {@code day} lies. */
    static LocalDate first(LocalDate day) {
        return FiscalYear.of(day).firstDay();
    }

    /** The first days of the fiscal years from that of {@code from} through the one after the last of {@code days}. */
    static List<LocalDate> through(LocalDate from, Stream<LocalDate> days) {
        var last = days.reduce(from, (one, other) -> one.isAfter(other) ? one : other);
        var end = first(last).plusYears(1);
        return Stream.iterate(first(from), year -> !year.isAfter(end), year -> year.plusYears(1))
                .toList();
    }
}
