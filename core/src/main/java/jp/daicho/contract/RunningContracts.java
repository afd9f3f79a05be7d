package jp.daicho.contract;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.daicho.contract.ContractEvent.ContractConcluded;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.Lookup;
import jp.daicho.shared.Recorded;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** Which contracts run with a vendor, from a day on? */
public final class RunningContracts implements Lookup {

    /** None yet. */
    public static final RunningContracts NONE = new RunningContracts(HashTreePMap.empty());

    private record Engaged(String vendor, Term term) {}

    private final PMap<ContractId, Engaged> contracts;

    private RunningContracts(PMap<ContractId, Engaged> contracts) {
        this.contracts = contracts;
    }

    /** The codes of those that run with {@code vendor} on {@code day} or later, in order. */
    public List<String> of(String vendor, LocalDate day) {
        return contracts.entrySet().stream()
                .filter(contract -> contract.getValue().vendor().equals(vendor))
                .filter(contract -> contract.getValue().term().runsFrom(day))
                .map(contract -> contract.getKey().value())
                .sorted()
                .toList();
    }

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        return Set.of(ContractConcluded.class, TermEvent.class);
    }

    @Override
    public RunningContracts on(Recorded recorded) {
        return switch (recorded.event()) {
            case ContractConcluded event ->
                with(event.contract(), new Engaged(event.vendor().value(), Term.of(event)));
            case TermEvent event ->
                with(event.contract(), after(requireNonNull(contracts.get(event.contract())), event));
            default -> throw new IllegalArgumentException("not asked for: " + recorded);
        };
    }

    private RunningContracts with(ContractId contract, Engaged engaged) {
        return new RunningContracts(contracts.plus(contract, engaged));
    }

    private static Engaged after(Engaged before, TermEvent event) {
        return new Engaged(before.vendor(), before.term().after(event));
    }
}
