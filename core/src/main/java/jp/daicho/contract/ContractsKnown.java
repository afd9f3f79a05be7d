package jp.daicho.contract;

import java.time.LocalDate;
import java.util.Set;
import jp.daicho.contract.ContractEvent.ContractConcluded;
import jp.daicho.contract.PlanEvent.OutsourcingPlanned;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.Lookup;
import jp.daicho.shared.NextCode;
import jp.daicho.shared.Recorded;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/** Which contract codes are taken, and which comes next in a fiscal year? */
public final class ContractsKnown implements Lookup {

    /** None yet. */
    public static final ContractsKnown NONE = new ContractsKnown(HashTreePSet.empty(), HashTreePMap.empty());

    private static final NextCode OF_THIS_KIND = new NextCode("C-", 4, 1);

    private final PSet<ContractId> contracts;
    private final PMap<String, NextCode> next;

    private ContractsKnown(PSet<ContractId> contracts, PMap<String, NextCode> next) {
        this.contracts = contracts;
        this.next = next;
    }

    public boolean knows(ContractId contract) {
        return contracts.contains(contract);
    }

    /** The code of a contract planned or concluded on {@code day}: the one given by hand, if it is free, or the year's next. */
    public ContractId codeFor(@Nullable ContractId given, LocalDate day) {
        var first = ContractId.codesOn(day);
        var ofTheYear = next.getOrDefault(first.prefix(), first);
        return given == null
                ? new ContractId(ofTheYear.code())
                : OF_THIS_KIND.codeFor(given, this::knows, ContractId::new);
    }

    private NextCode next(String prefix) {
        return next.getOrDefault(prefix, new NextCode(prefix, 4, 1));
    }

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        return Set.of(OutsourcingPlanned.class, ContractConcluded.class);
    }

    @Override
    public ContractsKnown on(Recorded recorded) {
        var contract = ((OfContract) recorded.event()).contract();
        var code = contract.value();
        var prefix = code.substring(0, code.lastIndexOf('-') + 1);
        return new ContractsKnown(
                contracts.plus(contract), next.plus(prefix, next(prefix).after(code)));
    }
}
