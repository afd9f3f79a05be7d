package jp.daicho.handover;

import java.time.LocalDate;
import jp.daicho.office.StaffId;
import jp.daicho.office.approval.ExceptionEvent;
import jp.daicho.office.approval.ExceptionEvent.ExceptionApplied;
import jp.daicho.office.approval.ExceptionEvent.ExceptionAssigned;
import jp.daicho.office.approval.ExceptionEvent.ExceptionEnded;
import jp.daicho.office.approval.ExceptionEvent.ExceptionGranted;
import jp.daicho.office.approval.ExceptionEvent.ExceptionRefused;

/** Who answers for exceptions (例外措置): until they are refused, ended or run out. */
final class ExceptionSeats {

    private final SeatBook book;

    ExceptionSeats(SeatBook book) {
        this.book = book;
    }

    void on(ExceptionEvent event, long position) {
        var code = event.exception().value();
        var day = event.effectiveOn();
        switch (event) {
            case ExceptionApplied asked -> {
                book.call(code, asked.reason(), LocalDate.MIN, position);
                give(asked.owner(), asked, position);
            }
            case ExceptionAssigned given -> give(given.owner(), given, position);
            case ExceptionGranted granted -> book.end(code, granted.until().plusDays(1), position);
            case ExceptionRefused ignored -> book.end(code, day, position);
            case ExceptionEnded ignored -> book.end(code, day, position);
            default -> {}
        }
    }

    private void give(StaffId owner, ExceptionEvent event, long position) {
        var seat = new Seat(Charge.EXCEPTION, event.exception().value());
        book.give(seat, Crew.of(owner, event), event.effectiveOn(), position);
    }
}
