package jp.daicho.handover;

import java.time.LocalDate;
import jp.daicho.office.StaffId;
import jp.daicho.office.Tenure;

/**
 * Somebody's tenure of something.
 *
 * @param crew those who were given it together
 */
public record Holding(Seat seat, Tenure tenure, Crew crew) {

    public StaffId staff() {
        return tenure.staff();
    }

    /** Whether it becomes theirs, to do or to hand over, only after {@code day}. */
    public boolean isToComeAfter(LocalDate day) {
        return seat.charge().canBeHandedOver() && day.isBefore(tenure.from());
    }

    /** Whether it is theirs on {@code day}, or in their name and with nobody. */
    public boolean isInTheirNameOn(LocalDate day) {
        return !day.isBefore(tenure.from()) && day.isBefore(tenure.taken());
    }
}
