package jp.daicho.gap.view;

import java.time.LocalDate;
import jp.daicho.shared.FiscalYear;

/** How long a time each figure of a trend stands for. */
public enum TrendStep {
    MONTH {
        @Override
        LocalDate firstDay(LocalDate day) {
            return day.withDayOfMonth(1);
        }

        @Override
        LocalDate next(LocalDate first) {
            return first.plusMonths(1);
        }
    },
    /** 年度, from 1 April. */
    FISCAL_YEAR {
        @Override
        LocalDate firstDay(LocalDate day) {
            return FiscalYear.of(day).firstDay();
        }

        @Override
        LocalDate next(LocalDate first) {
            return first.plusYears(1);
        }
    };

    /** The first day of the one that {@code day} lies in. */
    abstract LocalDate firstDay(LocalDate day);

    /** The first day of the one after that which begins on {@code first}. */
    abstract LocalDate next(LocalDate first);
}
