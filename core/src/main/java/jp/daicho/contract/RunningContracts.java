package jp.daicho.contract;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.daicho.contract.ContractEvent.ContractClosed;
import jp.daicho.contract.ContractEvent.ContractConcluded;
import jp.daicho.contract.ContractEvent.ContractRenewed;
import jp.daicho.contract.ContractEvent.ContractTerminated;
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
        return Set.of(ContractConcluded.class, ContractRenewed.class, ContractTerminated.class, ContractClosed.class);
    }

    @Override
    public RunningContracts on(Recorded recorded) {
        var event = (ContractEvent) recorded.event();
        var contract = event.contract();
        var engaged = event instanceof ContractConcluded concluded
                ? new Engaged(concluded.vendor().value(), Term.of(concluded))
                : after(requireNonNull(contracts.get(contract)), event);
        return new RunningContracts(contracts.plus(contract, engaged));
    }

    private static Engaged after(Engaged before, ContractEvent event) {
        return new Engaged(before.vendor(), before.term().after(event));
    }
}
