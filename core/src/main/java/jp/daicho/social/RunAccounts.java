package jp.daicho.social;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import jp.daicho.contract.ContractEvent.ContractConcluded;
import jp.daicho.contract.ContractId;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Lookup;
import jp.daicho.shared.Recorded;
import jp.daicho.social.AccountCourseEvent.AccountClosed;
import jp.daicho.social.AccountDutyEvent.OperatorsNamed;
import jp.daicho.vendor.Merges;
import jp.daicho.vendor.VendorEvent.VendorMerged;
import jp.daicho.vendor.VendorId;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** Which accounts does a vendor run, from a day on? */
public final class RunAccounts implements Lookup {

    /** None yet. */
    public static final RunAccounts NONE =
            new RunAccounts(HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty(), Merges.NONE);

    private record Named(long position, OperatorsNamed event) {}

    private final PMap<AccountId, PVector<Named>> named;
    private final PMap<AccountId, LocalDate> closed;
    private final PMap<ContractId, VendorId> vendors;
    private final Merges merges;

    private RunAccounts(
            PMap<AccountId, PVector<Named>> named,
            PMap<AccountId, LocalDate> closed,
            PMap<ContractId, VendorId> vendors,
            Merges merges) {
        this.named = named;
        this.closed = closed;
        this.vendors = vendors;
        this.merges = merges;
    }

    /** The codes of those run on {@code day} or later by {@code vendor}, or by one merged into it, in order. */
    public List<String> of(String vendor, LocalDate day) {
        return named.keySet().stream()
                .filter(account -> !day.isAfter(closed.getOrDefault(account, LocalDate.MAX)))
                .filter(account -> isRunBy(account, vendor, day))
                .map(AccountId::value)
                .sorted()
                .toList();
    }

    private boolean isRunBy(AccountId account, String vendor, LocalDate day) {
        var all = named.getOrDefault(account, TreePVector.empty());
        var held = all.stream()
                .filter(each -> !each.event().effectiveOn().isAfter(day))
                .reduce((one, other) ->
                        other.event().effectiveOn().isBefore(one.event().effectiveOn()) ? one : other)
                .stream();
        var later = all.stream().filter(each -> each.event().effectiveOn().isAfter(day));
        return Stream.concat(held, later)
                .map(each -> each.event().contract())
                .filter(Objects::nonNull)
                .map(contract -> vendors.get(contract))
                .filter(Objects::nonNull)
                .anyMatch(runner -> merges.survivor(runner).value().equals(vendor));
    }

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        return Set.of(
                OperatorsNamed.class,
                AccountClosed.class,
                ContractConcluded.class,
                VendorMerged.class,
                EntryVoided.class);
    }

    @Override
    public RunAccounts on(Recorded recorded) {
        return switch (recorded.event()) {
            case OperatorsNamed event ->
                with(event.account(), of(event.account()).plus(new Named(recorded.position(), event)));
            case AccountClosed event ->
                new RunAccounts(named, closed.plus(event.account(), event.effectiveOn()), vendors, merges);
            case ContractConcluded event ->
                new RunAccounts(named, closed, vendors.plus(event.contract(), event.vendor()), merges);
            case VendorMerged event -> new RunAccounts(named, closed, vendors, merges.and(event));
            case EntryVoided event -> without(recorded.record(), event.position());
            default -> throw new IllegalArgumentException("not asked for: " + recorded);
        };
    }

    private RunAccounts without(String record, long position) {
        return named.entrySet().stream()
                .filter(each -> each.getKey().value().equals(record))
                .findFirst()
                .map(each -> with(
                        each.getKey(),
                        TreePVector.from(each.getValue().stream()
                                .filter(fact -> fact.position() != position)
                                .toList())))
                .orElse(this);
    }

    private PVector<Named> of(AccountId account) {
        return named.getOrDefault(account, TreePVector.empty());
    }

    private RunAccounts with(AccountId account, PVector<Named> facts) {
        return new RunAccounts(named.plus(account, facts), closed, vendors, merges);
    }
}
