package jp.daicho.handover;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.daicho.audit.AuditEvent;
import jp.daicho.audit.AuditEvent.AuditPlanned;
import jp.daicho.cloud.CloudEvent;
import jp.daicho.contract.OfContract;
import jp.daicho.office.Duties;
import jp.daicho.office.Duty;
import jp.daicho.office.OrganEvent.DutyNamed;
import jp.daicho.office.StaffEvent.DutyAppointed;
import jp.daicho.office.StaffEvent.DutyReleased;
import jp.daicho.office.StaffEvent.StaffTransferred;
import jp.daicho.office.StaffId;
import jp.daicho.office.Transfers;
import jp.daicho.office.approval.ExceptionEvent;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Fold;
import jp.daicho.shared.Recorded;
import jp.daicho.social.AccountEvent;
import org.jspecify.annotations.Nullable;

/**
 * Who holds what, from when until when: duties, and the seats of records.
 *
 * <p>Whoever is asked what they hold, and the rule that finds what a transferred person left behind, go by this.
 */
public final class Holdings implements Fold {

    private static final Comparator<Holding> BY_SEAT = Comparator.<Holding, Charge>comparing(
                    holding -> holding.seat().charge())
            .thenComparing(holding -> holding.seat().code())
            .thenComparing(holding -> holding.tenure().from());

    private final SeatBook book = new SeatBook();
    private final ContractSeats contracts = new ContractSeats(book);
    private final CloudSeats clouds = new CloudSeats(book);
    private final AccountSeats accounts = new AccountSeats(book);
    private final FindingSeats findings = new FindingSeats(book);
    private final ExceptionSeats exceptions = new ExceptionSeats(book);
    private final AuditorSeats auditors = new AuditorSeats();
    private final Applications applications = new Applications();
    private Duties duties = Duties.NONE;
    private Transfers transfers = Transfers.NONE;

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        var reads = new HashSet<>(duties.reads());
        reads.addAll(transfers.reads());
        reads.addAll(ContractSeats.READS);
        reads.add(CloudEvent.class);
        reads.add(AccountEvent.class);
        reads.addAll(FindingSeats.READS);
        reads.addAll(AuditorSeats.READS);
        reads.addAll(Applications.READS);
        return reads;
    }

    /** Take in the next event; pass over what isn't read. */
    public void on(Recorded recorded) {
        applications.on(recorded.event(), recorded.position());
        switch (recorded.event()) {
            case StaffTransferred ignored -> moved(recorded);
            case EntryVoided event -> {
                moved(recorded);
                book.takeOut(recorded.record(), event.position());
                auditors.takeOut(recorded.record(), event.position());
            }
            case DutyNamed ignored -> duties = duties.on(recorded);
            case DutyAppointed ignored -> duties = duties.on(recorded);
            case DutyReleased ignored -> duties = duties.on(recorded);
            case OfContract event -> contracts.on(event, recorded.position());
            case CloudEvent event -> clouds.on(event, recorded.position());
            case AccountEvent event -> accounts.on(event, recorded.position());
            case AuditEvent event -> audited(event, recorded.position());
            case ExceptionEvent event -> exceptions.on(event, recorded.position());
            default -> {}
        }
    }

    private void audited(AuditEvent event, long position) {
        if (event instanceof AuditPlanned plan) {
            book.call(plan.audit().value(), plan.scope(), LocalDate.MIN, position);
        }
        findings.on(event, position);
        auditors.on(event, position);
    }

    private void moved(Recorded recorded) {
        duties = duties.on(recorded);
        transfers = transfers.on(recorded);
    }

    /** Every time {@code staff} held something, by what it was; what they applied for stands at the end. */
    public List<Holding> of(StaffId staff) {
        var held = duties.all().stream()
                .flatMap(duty -> duties.tenures(staff, duty).stream()
                        .map(tenure -> new Holding(new Seat(Charge.DUTY, duty.value()), tenure, Crew.of(staff, null))));
        return Stream.of(held, book.of(staff, transfers), auditors.of(staff, transfers), applications.of(staff))
                .flatMap(holdings -> holdings)
                .sorted(BY_SEAT)
                .toList();
    }

    /** Every time somebody held something of {@code record}, by what it was. */
    public List<Holding> in(String record) {
        return Stream.concat(book.in(record, transfers), auditors.in(record, transfers))
                .sorted(BY_SEAT)
                .toList();
    }

    /** What the office calls what is held; null where it has no name for it. */
    public @Nullable String title(Seat seat, LocalDate day) {
        return seat.charge() == Charge.DUTY ? duties.title(new Duty(seat.code())) : book.title(seat.item(), day);
    }

    public Duties duties() {
        return duties;
    }

    public Transfers transfers() {
        return transfers;
    }
}
