package jp.daicho.office.approval.view;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.office.StaffId;
import jp.daicho.office.approval.ExceptionEvent.ExceptionApplied;
import jp.daicho.office.approval.ExceptionEvent.ExceptionEnded;
import jp.daicho.office.approval.ExceptionEvent.ExceptionGranted;
import jp.daicho.office.approval.ExceptionEvent.ExceptionRefused;
import jp.daicho.office.approval.ExceptionEvent.ExceptionReviewed;
import jp.daicho.office.approval.ExceptionState;
import org.jspecify.annotations.Nullable;

/**
 * An exception as it is on a day.
 *
 * @param owner who answers for it
 * @param since the first day of its state
 * @param granted the decision, if it was granted by then
 * @param refused the decision, if it was refused by then
 * @param ended its end, if somebody ended it by then
 */
public record ExceptionRow(
        ExceptionApplied applied,
        StaffId owner,
        ExceptionState state,
        LocalDate since,
        @Nullable ExceptionGranted granted,
        @Nullable ExceptionRefused refused,
        @Nullable ExceptionEnded ended,
        List<ExceptionReviewed> reviews) {

    /** Its last day: as granted, before that as asked for. */
    public LocalDate until() {
        return granted == null ? applied.until() : granted.until();
    }
}
