package jp.daicho.office;

import java.time.LocalDate;
import jp.daicho.shared.Period;

/**
 * How long somebody held something.
 *
 * @param from the first day it was theirs
 * @param taken the day it was given to somebody else, or taken back; {@link LocalDate#MAX} where it wasn't
 * @param transferred the first day on which they, having been transferred, no longer held it; {@link LocalDate#MAX}
 *     where they are where they were
 * @param order the position of the entry that gave it to them
 */
public record Tenure(StaffId staff, LocalDate from, LocalDate taken, LocalDate transferred, long order) {

    /** The days on which they held it. */
    public Period held() {
        return new Period(from, taken.isBefore(transferred) ? taken : transferred);
    }

    /** The days after a transfer on which it still is in their name, and therefore with nobody. */
    public Period leftBehind() {
        return new Period(transferred.isBefore(from) ? from : transferred, taken);
    }

    /** The same, as far as it fell {@code within} these days. */
    public Tenure during(Period within) {
        return new Tenure(staff, within.from(), within.until(), transferred, order);
    }

    /** The same, where it was taken on {@code day} if not before. */
    public Tenure takenBy(LocalDate day) {
        return day.isBefore(taken) ? new Tenure(staff, from, day, transferred, order) : this;
    }
}
