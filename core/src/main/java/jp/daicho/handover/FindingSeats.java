package jp.daicho.handover;

import java.time.LocalDate;
import java.util.Set;
import jp.daicho.audit.AuditEvent;
import jp.daicho.audit.AuditEvent.FindingAssigned;
import jp.daicho.audit.FindingEvent;
import jp.daicho.audit.FindingEvent.FindingClosed;
import jp.daicho.audit.FindingEvent.FindingRaised;
import jp.daicho.office.StaffId;
import jp.daicho.shared.DomainEvent;

/** Whose the findings of audits are to put right: until they are closed. */
final class FindingSeats {

    static final Set<Class<? extends DomainEvent>> READS = Set.of(FindingEvent.class, FindingAssigned.class);

    private final SeatBook book;

    FindingSeats(SeatBook book) {
        this.book = book;
    }

    void on(AuditEvent event, long position) {
        switch (event) {
            case FindingRaised raised -> {
                var seat = seat(raised, raised.finding());
                book.call(seat.item(), raised.finding() + " " + raised.text(), LocalDate.MIN, position);
                if (raised.owner() != null) {
                    give(seat, raised.owner(), raised, position);
                }
            }
            case FindingAssigned given -> give(seat(given, given.finding()), given.owner(), given, position);
            case FindingClosed closed ->
                book.end(seat(closed, closed.finding()).item(), closed.effectiveOn(), position);
            default -> {}
        }
    }

    private static Seat seat(AuditEvent event, String finding) {
        return new Seat(Charge.FINDING, event.audit().value(), finding);
    }

    private void give(Seat seat, StaffId owner, AuditEvent event, long position) {
        book.give(seat, Crew.of(owner, event), event.effectiveOn(), position);
    }
}
