package jp.daicho.contract.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.daicho.clause.ClauseEvent;
import jp.daicho.contract.ContractEvent;
import jp.daicho.contract.ContractEvent.ContractConcluded;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.OfContract;
import jp.daicho.contract.PlanEvent;
import jp.daicho.contract.TermEvent;
import jp.daicho.contract.Transitional;
import jp.daicho.contract.assessment.AssessmentEvent;
import jp.daicho.contract.custody.CustodyEvent;
import jp.daicho.contract.oversight.OversightEvent;
import jp.daicho.contract.selection.SelectionEvent;
import jp.daicho.contract.subcontract.SubcontractEvent;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Question;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Refused;
import jp.daicho.shared.View;
import jp.daicho.vendor.Merges;
import jp.daicho.vendor.VendorEvent.VendorMerged;
import jp.daicho.vendor.VendorId;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Show me the contracts, as they were on a business day. */
public final class ContractRecords implements View {

    /** Every contract planned or concluded, by code. */
    public record ContractsOn(LocalDate day) implements Question<List<ContractRow>> {}

    /** The contracts of one vendor, and of those merged into it by then; by code. */
    public record ContractsOf(VendorId vendor, LocalDate day) implements Question<List<ContractRow>> {}

    public record OneContract(ContractId contract, LocalDate day) implements Question<ContractDetails> {}

    /** How a contract, or a plan of one, stands to the clauses of its edition. */
    public record CoverageOf(ContractId contract, LocalDate day) implements Question<ContractCoverage> {}

    /** The same of every contract in force, with {@code vendor} and for the clauses of {@code set} where those are given. */
    public record CoverageOn(
            LocalDate day,
            @Nullable VendorId vendor,
            @Nullable String set) implements Question<List<ContractCoverage>> {}

    private final KnownEditions editions = new KnownEditions();
    private final Map<String, ContractRecord> contracts = new TreeMap<>(Comparator.naturalOrder());
    private final Map<VendorId, List<ContractId>> concludedWith = new HashMap<>();
    private Merges merges = Merges.NONE;

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        return Set.of(
                PlanEvent.class,
                SelectionEvent.class,
                ContractEvent.class,
                AssessmentEvent.class,
                OversightEvent.class,
                CustodyEvent.class,
                TermEvent.class,
                VendorMerged.class,
                ClauseEvent.class,
                Transitional.class,
                SubcontractEvent.class,
                EntryVoided.class);
    }

    @Override
    public void on(Recorded recorded) {
        switch (recorded.event()) {
            case OfContract event -> on(event, recorded.position());
            case VendorMerged event -> merges = merges.and(event);
            case ClauseEvent event -> editions.on(event, recorded.position());
            case Transitional event -> editions.on(event, recorded.position());
            case EntryVoided event -> takeOut(recorded.record(), event);
            default -> throw new IllegalArgumentException("not asked for: " + recorded);
        }
    }

    private void on(OfContract event, long position) {
        var contract = event.contract();
        contracts
                .computeIfAbsent(contract.value(), code -> new ContractRecord(contract))
                .on(event, position);
        if (event instanceof ContractConcluded concluded) {
            concludedWith
                    .computeIfAbsent(concluded.vendor(), vendor -> new ArrayList<>())
                    .add(contract);
        }
    }

    private void takeOut(String record, EntryVoided event) {
        var contract = contracts.get(record);
        if (contract != null) {
            contract.takeOut(event.position());
        }
    }

    @QueryHandler
    List<ContractRow> answer(ContractsOn question) {
        return contracts.values().stream()
                .map(contract -> contract.row(question.day(), merges))
                .toList();
    }

    @QueryHandler
    List<ContractRow> answer(ContractsOf question) {
        var day = question.day();
        return of(question.vendor(), day)
                .filter(contract -> question.vendor().equals(contract.vendor(day, merges)))
                .map(contract -> contract.row(day, merges))
                .toList();
    }

    @QueryHandler
    ContractDetails answer(OneContract question) {
        return known(question.contract()).details(question.day(), merges);
    }

    @QueryHandler
    ContractCoverage answer(CoverageOf question) {
        return known(question.contract()).coverage(question.day(), merges, editions, null);
    }

    @QueryHandler
    List<ContractCoverage> answer(CoverageOn question) {
        var set = question.set();
        if (set != null && !editions.haveSet(set)) {
            throw Refused.notFound("clause-set-unknown", set);
        }
        var day = question.day();
        var vendor = question.vendor() == null ? null : merges.survivor(question.vendor(), day);
        return (vendor == null ? contracts.values().stream() : of(vendor, day))
                .filter(contract -> contract.isInForce(day, vendor, merges))
                .map(contract -> contract.coverage(day, merges, editions, set))
                .toList();
    }

    /** The contracts concluded with {@code vendor} or with one that it stands for on {@code day}; by code. */
    private Stream<ContractRecord> of(VendorId vendor, LocalDate day) {
        var merged = merges.into(vendor, day).stream().map(VendorMerged::vendor);
        return Stream.concat(Stream.of(vendor), merged)
                .flatMap(each -> concludedWith.getOrDefault(each, List.of()).stream())
                .sorted(Comparator.comparing(ContractId::value))
                .map(this::known);
    }

    private ContractRecord known(ContractId contract) {
        var found = contracts.get(contract.value());
        if (found == null) {
            throw Refused.notFound("record-unknown", contract);
        }
        return found;
    }
}
