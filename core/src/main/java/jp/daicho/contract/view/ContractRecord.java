package jp.daicho.contract.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.daicho.clause.ClauseId;
import jp.daicho.contract.ContractEvent;
import jp.daicho.contract.ContractEvent.ClauseRecorded;
import jp.daicho.contract.ContractEvent.ConfirmationRecorded;
import jp.daicho.contract.ContractEvent.ContractConcluded;
import jp.daicho.contract.ContractEvent.ContractProfileChanged;
import jp.daicho.contract.Outline;
import jp.daicho.contract.Term;
import jp.daicho.shared.Timeline;

/** One contract's timelines. */
final class ContractRecord {

    private final ContractConcluded concluded;
    private Term term;
    private final Timeline<Outline> outlines = new Timeline<>();
    private final Timeline<ClauseRecorded> clauses = new Timeline<>();
    private final Timeline<ConfirmationRecorded> confirmations = new Timeline<>();

    ContractRecord(ContractConcluded event) {
        concluded = event;
        term = Term.of(event);
    }

    void on(ContractEvent event, long position) {
        if (event instanceof ContractEvent.Fact fact) {
            on(fact, position);
        } else {
            term = term.after(event);
        }
    }

    private void on(ContractEvent.Fact fact, long position) {
        var day = fact.effectiveOn();
        switch (fact) {
            case ContractProfileChanged changed -> outlines.put(day, position, changed.outline());
            case ClauseRecorded recorded -> clauses.put(day, position, recorded);
            case ConfirmationRecorded recorded -> confirmations.put(day, position, recorded);
        }
    }

    void takeOut(long position) {
        outlines.remove(position);
        clauses.remove(position);
        confirmations.remove(position);
    }

    ContractRow row(LocalDate day) {
        return new ContractRow(
                concluded.contract(),
                concluded.vendor(),
                outlines.upTo(day).stream().reduce(concluded.outline(), Outline::with),
                term.stateOn(day),
                term.from(),
                term.lastDayAsOf(day),
                concluded.effectiveOn(),
                concluded.edition());
    }

    ContractDetails details(LocalDate day) {
        Map<ClauseId, ClauseRecorded> latest = new TreeMap<>();
        clauses.upTo(day).forEach(recorded -> latest.put(recorded.clause(), recorded));
        return new ContractDetails(row(day), List.copyOf(latest.values()), List.copyOf(confirmations.upTo(day)));
    }
}
