package jp.daicho.contract.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.daicho.clause.ClauseId;
import jp.daicho.contract.ContractEvent;
import jp.daicho.contract.ContractEvent.ContractConcluded;
import jp.daicho.contract.ContractEvent.ContractProfileChanged;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.ContractState;
import jp.daicho.contract.OfContract;
import jp.daicho.contract.Outline;
import jp.daicho.contract.PlanEvent;
import jp.daicho.contract.PlanEvent.OutsourcingAbandoned;
import jp.daicho.contract.PlanEvent.OutsourcingPlanned;
import jp.daicho.contract.Term;
import jp.daicho.contract.TermEvent;
import jp.daicho.contract.assessment.AssessmentEvent;
import jp.daicho.contract.assessment.AssessmentEvent.ClauseRecorded;
import jp.daicho.contract.custody.CustodyEvent;
import jp.daicho.contract.oversight.OversightEvent;
import jp.daicho.contract.oversight.OversightEvent.ConfirmationRecorded;
import jp.daicho.contract.selection.SelectionEvent;
import jp.daicho.shared.Timeline;
import org.jspecify.annotations.Nullable;

/** One contract's timelines, from its plan on. */
final class ContractRecord {

    private final ContractId contract;
    private @Nullable ContractConcluded concluded;
    private @Nullable Term term;
    private boolean planned;
    private @Nullable LocalDate abandoned;
    private final Timeline<Outline> outlines = new Timeline<>();
    private final SelectionRecord selection = new SelectionRecord();
    private final Timeline<TermEvent> course = new Timeline<>();
    private final Timeline<ClauseRecorded> clauses = new Timeline<>();
    private final Timeline<ConfirmationRecorded> confirmations = new Timeline<>();

    private final CustodyRecord custody = new CustodyRecord();

    ContractRecord(ContractId contract) {
        this.contract = contract;
    }

    void on(OfContract event, long position) {
        switch (event) {
            case PlanEvent drafted -> on(drafted, position);
            case SelectionEvent chosen -> selection.on(chosen, position);
            case ContractEvent described -> on(described, position);
            case AssessmentEvent assessed -> on(assessed, position);
            case OversightEvent watched -> on(watched, position);
            case CustodyEvent handed -> custody.on(handed, position);
            case TermEvent turned -> on(turned, position);
            default -> throw new IllegalArgumentException("not asked for: " + event);
        }
    }

    private void on(PlanEvent event, long position) {
        switch (event) {
            case OutsourcingPlanned first -> {
                planned = true;
                outlines.put(LocalDate.MIN, position, first.outline());
            }
            case OutsourcingAbandoned ended -> abandoned = ended.effectiveOn();
        }
    }

    private void on(ContractEvent event, long position) {
        switch (event) {
            case ContractConcluded first -> {
                concluded = first;
                term = Term.of(first);
                outlines.put(planned ? first.effectiveOn() : LocalDate.MIN, position, first.outline());
            }
            case ContractProfileChanged changed -> outlines.put(changed.effectiveOn(), position, changed.outline());
        }
    }

    private void on(AssessmentEvent event, long position) {
        switch (event) {
            case ClauseRecorded recorded -> clauses.put(event.effectiveOn(), position, recorded);
        }
    }

    private void on(OversightEvent event, long position) {
        switch (event) {
            case ConfirmationRecorded recorded -> confirmations.put(event.effectiveOn(), position, recorded);
        }
    }

    private void on(TermEvent event, long position) {
        course.put(event.effectiveOn(), position, event);
        if (term != null) {
            term = term.after(event);
        }
        if (event instanceof TermEvent.ContractAmended amended && amended.amount() != null) {
            outlines.put(event.effectiveOn(), position, Outline.priced(amended.amount()));
        }
    }

    void takeOut(long position) {
        outlines.remove(position);
        selection.takeOut(position);
        clauses.remove(position);
        confirmations.remove(position);
        custody.takeOut(position);
    }

    ContractRow row(LocalDate day) {
        return new ContractRow(
                contract,
                concluded == null ? null : concluded.vendor(),
                outlines.upTo(day).stream().reduce(Outline.NOTHING, Outline::with),
                stateOn(day),
                concluded == null ? null : concluded.from(),
                term == null ? null : term.lastDayAsOf(day),
                concluded == null ? null : concluded.effectiveOn(),
                concluded == null ? null : concluded.edition());
    }

    private ContractState stateOn(LocalDate day) {
        if (concluded != null && term != null && !(planned && day.isBefore(concluded.effectiveOn()))) {
            return term.stateOn(day);
        } else if (abandoned != null && !day.isBefore(abandoned)) {
            return ContractState.ABANDONED;
        }
        return selection.details(day).isEmpty() ? ContractState.DRAFTED : ContractState.SELECTING;
    }

    ContractDetails details(LocalDate day) {
        Map<ClauseId, ClauseRecorded> latest = new TreeMap<>();
        clauses.upTo(day).forEach(recorded -> latest.put(recorded.clause(), recorded));
        return new ContractDetails(
                row(day),
                selection.details(day),
                List.copyOf(course.upTo(day)),
                List.copyOf(latest.values()),
                List.copyOf(confirmations.upTo(day)),
                custody.details(day));
    }
}
