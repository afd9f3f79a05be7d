package jp.daicho.shared;

import java.time.LocalDate;

/**
 * 年度: from 1 April of its year through 31 March of the next (地方自治法 第208条).
 *
 * @param year the calendar year it begins in
 */
public record FiscalYear(int year) {

    private static final int APRIL = 4;

    /** The one that {@code day} lies in. */
    public static FiscalYear of(LocalDate day) {
        return new FiscalYear(day.getMonthValue() < APRIL ? day.getYear() - 1 : day.getYear());
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, APRIL, 1);
    }

    public LocalDate lastDay() {
        return next().firstDay().minusDays(1);
    }

    public FiscalYear next() {
        return new FiscalYear(year + 1);
    }
}
