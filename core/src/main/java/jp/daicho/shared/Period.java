package jp.daicho.shared;

import java.time.LocalDate;

/**
 * Days in a row.
 *
 * @param from the first of them; {@link LocalDate#MIN} where there was none
 * @param until the day after the last of them; {@link LocalDate#MAX} where no end is known
 */
public record Period(LocalDate from, LocalDate until) {

    /** Every day. */
    public static final Period ALWAYS = new Period(LocalDate.MIN, LocalDate.MAX);

    /** The last day whose year has four digits, as ISO 8601 writes it; nobody can name a later one. */
    public static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    /** {@code from} and every day after it. */
    public static Period from(LocalDate from) {
        return new Period(from, LocalDate.MAX);
    }

    /** From the one day to the other, both included. */
    public static Period through(LocalDate from, LocalDate last) {
        return new Period(from, last.plusDays(1));
    }

    public boolean isEmpty() {
        return !from.isBefore(until);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    /** The days that are in both; none, if it is empty. */
    public Period and(Period other) {
        return new Period(
                from.isBefore(other.from) ? other.from : from, until.isBefore(other.until) ? until : other.until);
    }
}
