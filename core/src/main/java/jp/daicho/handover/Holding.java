package jp.daicho.handover;

import java.time.LocalDate;
import jp.daicho.office.StaffId;
import jp.daicho.office.Tenure;

/** Somebody's tenure of something. */
public record Holding(Seat seat, Tenure tenure) {

    public StaffId staff() {
        return tenure.staff();
    }

    /** Whether it is theirs on {@code day}, or in their name and with nobody. */
    public boolean isInTheirNameOn(LocalDate day) {
        return !day.isBefore(tenure.from()) && day.isBefore(tenure.taken());
    }
}
