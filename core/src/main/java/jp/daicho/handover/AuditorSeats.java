package jp.daicho.handover;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.daicho.audit.AmendmentEvent;
import jp.daicho.audit.AmendmentEvent.AuditCancelled;
import jp.daicho.audit.AmendmentEvent.AuditorsNamed;
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
            Set.of(AuditPlanned.class, AuditReported.class, SelfCheckReported.class, AmendmentEvent.class);

    private final SeatBook book = new SeatBook();

    void on(AuditEvent event, long position) {
        var code = event.audit().value();
        switch (event) {
            case AuditPlanned plan -> give(plan, plan.auditors(), position);
            case AuditorsNamed named -> give(named, named.auditors(), position);
            case AuditCancelled cancelled -> book.end(code, cancelled.effectiveOn(), position);
            case AuditReported reported -> book.end(code, reported.effectiveOn(), position);
            case SelfCheckReported reported -> book.end(code, reported.effectiveOn(), position);
            default -> {}
        }
    }

    private void give(AuditEvent event, List<StaffId> auditors, long position) {
        var seat = new Seat(Charge.AUDITOR, event.audit().value());
        book.give(seat, new Crew(auditors, event), event.effectiveOn(), position);
    }

    void takeOut(String record, long position) {
        book.takeOut(record, position);
    }

    /** Every time {@code staff} was to audit. */
    Stream<Holding> of(StaffId staff, Transfers transfers) {
        return book.of(staff, transfers.leavings(staff));
    }

    /** Every time somebody was to do {@code audit}. */
    Stream<Holding> in(String audit, Transfers transfers) {
        return book.in(audit, Transfers.NONE)
                .map(Holding::staff)
                .distinct()
                .flatMap(staff -> of(staff, transfers))
                .filter(holding -> holding.seat().code().equals(audit));
    }
}
