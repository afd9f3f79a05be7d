package jp.daicho.handover;

import java.util.Set;
import java.util.stream.Stream;
import jp.daicho.audit.AuditEvent;
import jp.daicho.audit.AuditEvent.AuditPlanned;
import jp.daicho.audit.AuditEvent.AuditReported;
import jp.daicho.audit.SelfCheckEvent.SelfCheckReported;
import jp.daicho.office.StaffId;
import jp.daicho.office.Transfers;
import jp.daicho.shared.DomainEvent;

/** Who audits: from the plan until the report. Whoever works elsewhere meanwhile still does; whoever left doesn't. */
final class AuditorSeats {

    static final Set<Class<? extends DomainEvent>> READS =
            Set.of(AuditPlanned.class, AuditReported.class, SelfCheckReported.class);

    private final SeatBook book = new SeatBook();

    void on(AuditEvent event, long position) {
        var code = event.audit().value();
        switch (event) {
            case AuditPlanned plan -> {
                var seat = new Seat(Charge.AUDITOR, code);
                book.give(seat, new Crew(plan.auditors(), plan), plan.effectiveOn(), position);
            }
            case AuditReported reported -> book.end(code, reported.effectiveOn(), position);
            case SelfCheckReported reported -> book.end(code, reported.effectiveOn(), position);
            default -> {}
        }
    }

    /** Every time {@code staff} was to audit. */
    Stream<Holding> of(StaffId staff, Transfers transfers) {
        return book.of(staff, transfers.leavings(staff));
    }
}
