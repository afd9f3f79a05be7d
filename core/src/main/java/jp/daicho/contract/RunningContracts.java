package jp.daicho.contract;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.daicho.contract.ContractEvent.ContractConcluded;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.Lookup;
import jp.daicho.shared.Recorded;
import jp.daicho.vendor.Merges;
import jp.daicho.vendor.VendorEvent.VendorMerged;
import jp.daicho.vendor.VendorId;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** Which contracts run with a vendor, from a day on? */
public final class RunningContracts implements Lookup {

    /** None yet. */
    public static final RunningContracts NONE = new RunningContracts(HashTreePMap.empty(), Merges.NONE);

    private record Engaged(VendorId vendor, Term term) {}

    private final PMap<ContractId, Engaged> contracts;

    private final Merges merges;

    private RunningContracts(PMap<ContractId, Engaged> contracts, Merges merges) {
        this.contracts = contracts;
        this.merges = merges;
    }

    /** The codes of those that run with {@code vendor}, or with one merged into it, on {@code day} or later, in order. */
    public List<String> of(String vendor, LocalDate day) {
        return contracts.entrySet().stream()
                .filter(contract ->
                        merges.survivor(contract.getValue().vendor()).value().equals(vendor))
                .filter(contract -> contract.getValue().term().runsFrom(day))
                .map(contract -> contract.getKey().value())
                .sorted()
                .toList();
    }

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        return Set.of(ContractConcluded.class, TermEvent.class, VendorMerged.class);
    }

    @Override
    public RunningContracts on(Recorded recorded) {
        return switch (recorded.event()) {
            case ContractConcluded event -> with(event.contract(), new Engaged(event.vendor(), Term.of(event)));
            case TermEvent event ->
                with(event.contract(), after(requireNonNull(contracts.get(event.contract())), event));
            case VendorMerged event -> new RunningContracts(contracts, merges.and(event));
            default -> throw new IllegalArgumentException("not asked for: " + recorded);
        };
    }

    private RunningContracts with(ContractId contract, Engaged engaged) {
        return new RunningContracts(contracts.plus(contract, engaged), merges);
    }

    private static Engaged after(Engaged before, TermEvent event) {
        return new Engaged(before.vendor(), before.term().after(event));
    }
}
