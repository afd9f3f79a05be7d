package jp.daicho.contract.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jp.daicho.contract.ContractEvent;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.OfContract;
import jp.daicho.contract.PlanEvent;
import jp.daicho.contract.TermEvent;
import jp.daicho.contract.assessment.AssessmentEvent;
import jp.daicho.contract.custody.CustodyEvent;
import jp.daicho.contract.oversight.OversightEvent;
import jp.daicho.contract.selection.SelectionEvent;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Question;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Refused;
import jp.daicho.shared.View;
import org.axonframework.queryhandling.QueryHandler;

/** Show me the contracts, as they were on a business day. */
public final class ContractRecords implements View {

    /** Every contract planned or concluded, by code. */
    public record ContractsOn(LocalDate day) implements Question<List<ContractRow>> {}

    public record OneContract(ContractId contract, LocalDate day) implements Question<ContractDetails> {}

    private final Map<String, ContractRecord> contracts = new TreeMap<>(Comparator.naturalOrder());

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
                EntryVoided.class);
    }

    @Override
    public void on(Recorded recorded) {
        switch (recorded.event()) {
            case OfContract event ->
                contracts
                        .computeIfAbsent(event.contract().value(), code -> new ContractRecord(event.contract()))
                        .on(event, recorded.position());
            case EntryVoided event -> takeOut(recorded.record(), event);
            default -> throw new IllegalArgumentException("not asked for: " + recorded);
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
                .map(contract -> contract.row(question.day()))
                .toList();
    }

    @QueryHandler
    ContractDetails answer(OneContract question) {
        return known(question.contract()).details(question.day());
    }

    private ContractRecord known(ContractId contract) {
        var found = contracts.get(contract.value());
        if (found == null) {
            throw Refused.notFound("record-unknown", contract);
        }
        return found;
    }
}
