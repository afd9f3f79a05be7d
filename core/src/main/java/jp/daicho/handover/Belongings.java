package jp.daicho.handover;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.daicho.cloud.OperationEvent.Appointment;
import jp.daicho.cloud.UseEvent.CloudProfileChanged;
import jp.daicho.cloud.UseEvent.CloudUseApplied;
import jp.daicho.cloud.UseEvent.UnapprovedUseDiscovered;
import jp.daicho.contract.ContractEvent.ContractConcluded;
import jp.daicho.contract.ContractEvent.ContractProfileChanged;
import jp.daicho.contract.ContractEvent.PersonInChargeAssigned;
import jp.daicho.contract.PlanEvent.OutsourcingPlanned;
import jp.daicho.office.StaffEvent.StaffTransferred;
import jp.daicho.office.StaffId;
import jp.daicho.office.Transfers;
import jp.daicho.office.approval.ExceptionEvent.ExceptionApplied;
import jp.daicho.office.approval.ExceptionEvent.ExceptionAssigned;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Lookup;
import jp.daicho.shared.Recorded;
import jp.daicho.social.AccountBeginningEvent.AccountPlanned;
import jp.daicho.social.AccountBeginningEvent.AccountRegistered;
import jp.daicho.social.AccountDescriptionEvent.AccountProfileChanged;
import jp.daicho.social.AccountDutyEvent.DeputiesNamed;
import jp.daicho.social.AccountDutyEvent.OperatorsNamed;
import jp.daicho.social.AccountDutyEvent.ResponsiblePersonAssigned;
import jp.daicho.social.AccountDutyEvent.ResponsiblePersonReleased;
import jp.daicho.social.AccountSafeguardEvent.CredentialCustodyRecorded;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** To which section does a contract, a service or an account belong (所管課), and to whom is it, or an exception, given? */
public final class Belongings implements Lookup {

    /** Nothing yet. */
    public static final Belongings NONE = new Belongings(HashTreePMap.empty(), Transfers.NONE);

    /** From a day on it belongs to these people, or where no charge is named, to this section. */
    private record Said(
            long position, LocalDate day, @Nullable Charge charge, List<String> names) {}

    private static final List<Charge> TO_PEOPLE = List.of(
            Charge.CONTRACT,
            Charge.CLOUD,
            Charge.ACCOUNT,
            Charge.DEPUTY,
            Charge.OPERATOR,
            Charge.CUSTODY,
            Charge.EXCEPTION);

    private static final Comparator<Said> IN_TIME =
            Comparator.comparing(Said::day).thenComparingLong(Said::position);

    private final PMap<String, PVector<Said>> records;
    private final Transfers transfers;

    private Belongings(PMap<String, PVector<Said>> records, Transfers transfers) {
        this.records = records;
        this.transfers = transfers;
    }

    /** The section of {@code record} on {@code day}. What was named first is true of every day before, too. */
    public Optional<String> section(String record, LocalDate day) {
        var first = said(record, null).min(IN_TIME);
        return at(record, null, day).or(() -> first).map(said -> said.names().getFirst());
    }

    /** Who is in charge of {@code record} on {@code day}, manages it, answers for it, runs it or keeps its credentials. */
    public Set<StaffId> people(String record, LocalDate day) {
        return TO_PEOPLE.stream()
                .flatMap(charge -> at(record, charge, day).stream())
                .flatMap(said -> said.names().stream()
                        .map(StaffId::new)
                        .filter(staff -> day.isBefore(transfers.heldUntil(staff, said.day()))))
                .collect(Collectors.toSet());
    }

    private Optional<Said> at(String record, @Nullable Charge charge, LocalDate day) {
        return said(record, charge).filter(said -> !said.day().isAfter(day)).max(IN_TIME);
    }

    private Stream<Said> said(String record, @Nullable Charge charge) {
        return records.getOrDefault(record, TreePVector.empty()).stream()
                .filter(said -> Objects.equals(said.charge(), charge));
    }

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        return Set.of(
                OutsourcingPlanned.class,
                ContractConcluded.class,
                ContractProfileChanged.class,
                PersonInChargeAssigned.class,
                CloudUseApplied.class,
                UnapprovedUseDiscovered.class,
                CloudProfileChanged.class,
                Appointment.class,
                AccountPlanned.class,
                AccountRegistered.class,
                AccountProfileChanged.class,
                ResponsiblePersonAssigned.class,
                ResponsiblePersonReleased.class,
                DeputiesNamed.class,
                OperatorsNamed.class,
                CredentialCustodyRecorded.class,
                ExceptionApplied.class,
                ExceptionAssigned.class,
                StaffTransferred.class,
                EntryVoided.class);
    }

    @Override
    public Belongings on(Recorded recorded) {
        return switch (recorded.event()) {
            case OutsourcingPlanned event -> of(recorded, event.section());
            case ContractConcluded event -> of(recorded, event.section());
            case ContractProfileChanged event -> of(recorded, event.section());
            case PersonInChargeAssigned event -> given(recorded, Charge.CONTRACT, List.of(event.staff()));
            case CloudUseApplied event -> of(recorded, event.use().section());
            case UnapprovedUseDiscovered event -> of(recorded, event.use().section());
            case CloudProfileChanged event -> of(recorded, event.use().section());
            case Appointment event -> given(recorded, Charge.CLOUD, List.of(event.manager()));
            case AccountPlanned event -> of(recorded, event.section());
            case AccountRegistered event -> of(recorded, event.section());
            case AccountProfileChanged event -> of(recorded, event.section());
            case ResponsiblePersonAssigned event -> given(recorded, Charge.ACCOUNT, List.of(event.staff()));
            case ResponsiblePersonReleased ignored -> given(recorded, Charge.ACCOUNT, List.of());
            case DeputiesNamed event -> given(recorded, Charge.DEPUTY, event.staff());
            case OperatorsNamed event -> given(recorded, Charge.OPERATOR, event.staff());
            case CredentialCustodyRecorded event -> given(recorded, Charge.CUSTODY, List.of(event.custodian()));
            case ExceptionApplied event -> given(recorded, Charge.EXCEPTION, List.of(event.owner()));
            case ExceptionAssigned event -> given(recorded, Charge.EXCEPTION, List.of(event.owner()));
            case StaffTransferred ignored -> new Belongings(records, transfers.on(recorded));
            case EntryVoided event -> without(recorded.record(), event.position(), transfers.on(recorded));
            default -> throw new IllegalArgumentException("not asked for: " + recorded);
        };
    }

    /** A section that isn't named stays as it was. */
    private Belongings of(Recorded recorded, @Nullable String section) {
        return section == null ? this : with(recorded, null, List.of(section));
    }

    private Belongings given(Recorded recorded, Charge charge, List<StaffId> staff) {
        return with(recorded, charge, staff.stream().map(StaffId::value).toList());
    }

    private Belongings with(Recorded recorded, @Nullable Charge charge, List<String> names) {
        var said = new Said(recorded.position(), recorded.event().effectiveOn(), charge, names);
        var before = records.getOrDefault(recorded.record(), TreePVector.empty());
        return new Belongings(records.plus(recorded.record(), before.plus(said)), transfers);
    }

    private Belongings without(String record, long position, Transfers moved) {
        var before = records.getOrDefault(record, TreePVector.empty());
        var left = before.stream().filter(said -> said.position() != position).toList();
        return left.size() == before.size()
                ? new Belongings(records, moved)
                : new Belongings(records.plus(record, TreePVector.from(left)), moved);
    }
}
