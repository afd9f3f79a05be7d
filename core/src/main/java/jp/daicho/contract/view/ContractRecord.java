package jp.daicho.contract.view;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.clause.EditionId;
import jp.daicho.contract.ContractEvent;
import jp.daicho.contract.ContractEvent.ContractConcluded;
import jp.daicho.contract.ContractEvent.ContractProfileChanged;
import jp.daicho.contract.ContractEvent.PersonInChargeAssigned;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.ContractState;
import jp.daicho.contract.OfContract;
import jp.daicho.contract.Outline;
import jp.daicho.contract.PlanEvent;
import jp.daicho.contract.PlanEvent.OutsourcingAbandoned;
import jp.daicho.contract.PlanEvent.OutsourcingPlanned;
import jp.daicho.contract.Requirement;
import jp.daicho.contract.Term;
import jp.daicho.contract.TermEvent;
import jp.daicho.contract.assessment.AssessmentEvent;
import jp.daicho.contract.custody.CustodyEvent;
import jp.daicho.contract.oversight.OversightEvent;
import jp.daicho.contract.selection.SelectionEvent;
import jp.daicho.contract.subcontract.SubcontractEvent;
import jp.daicho.contract.subcontract.SubcontractTree;
import jp.daicho.shared.Timeline;
import jp.daicho.vendor.Merges;
import jp.daicho.vendor.VendorId;
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
    private final AssessmentRecord text = new AssessmentRecord();
    private final OversightRecord oversight = new OversightRecord();
    private final SubcontractTree subcontracts = new SubcontractTree();

    private final CustodyRecord custody = new CustodyRecord();

    ContractRecord(ContractId contract) {
        this.contract = contract;
    }

    void on(OfContract event, long position) {
        switch (event) {
            case PlanEvent drafted -> on(drafted, position);
            case SelectionEvent chosen -> selection.on(chosen, position);
            case ContractEvent described -> on(described, position);
            case AssessmentEvent assessed -> text.on(assessed, position);
            case OversightEvent watched -> oversight.on(watched, position);
            case CustodyEvent handed -> custody.on(handed, position);
            case TermEvent turned -> on(turned, position);
            case SubcontractEvent passedOn -> subcontracts.on(passedOn, position);
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
                outlines.put(planned ? first.describedFrom() : LocalDate.MIN, position, first.outline());
            }
            case ContractProfileChanged changed -> outlines.put(changed.effectiveOn(), position, changed.outline());
            case PersonInChargeAssigned ignored -> {}
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
        text.takeOut(position);
        oversight.takeOut(position);
        subcontracts.takeOut(position);
        custody.takeOut(position);
    }

    /** The one it was concluded with, or on the day the one that goes on in that one's place. */
    @Nullable
    VendorId vendor(LocalDate day, Merges merges) {
        return concluded == null ? null : merges.survivor(concluded.vendor(), day);
    }

    private boolean isPlanOn(LocalDate day, ContractConcluded event, Term running) {
        return planned && day.isBefore(event.effectiveOn()) && running.stateOn(day) == ContractState.CONCLUDED;
    }

    /** Whether it is in force, with {@code vendor} if one is given. */
    boolean isInForce(LocalDate day, @Nullable VendorId vendor, Merges merges) {
        return term != null && (vendor == null || vendor.equals(vendor(day, merges))) && term.inForceOn(day);
    }

    ContractRow row(LocalDate day, Merges merges) {
        return new ContractRow(
                contract,
                vendor(day, merges),
                outlines.upTo(day).stream().reduce(Outline.NOTHING, Outline::with),
                stateOn(day),
                concluded == null ? null : concluded.from(),
                term == null ? null : term.lastDayAsOf(day),
                concluded == null ? null : concluded.effectiveOn(),
                edition(day));
    }

    private @Nullable EditionId edition(LocalDate day) {
        var last = text.last(day);
        if (last != null) {
            return last.edition();
        }
        return concluded == null ? null : concluded.edition();
    }

    /** It runs from its first day on, even where it was concluded later; before that it may be a plan still. */
    private ContractState stateOn(LocalDate day) {
        if (concluded != null && term != null && !isPlanOn(day, concluded, term)) {
            return term.stateOn(day);
        } else if (abandoned != null && !day.isBefore(abandoned)) {
            return ContractState.ABANDONED;
        }
        return selection.details(day).isEmpty() ? ContractState.DRAFTED : ContractState.SELECTING;
    }

    ContractDetails details(LocalDate day, Merges merges) {
        return new ContractDetails(
                row(day, merges),
                selection.details(day),
                List.copyOf(course.upTo(day)),
                List.copyOf(text.clauses(day).values()),
                List.copyOf(text.waivers(day).values()),
                oversight.details(day),
                subcontracts.downwards(day),
                custody.details(day));
    }

    /** How it stands to the clauses of {@code wanted}, or of all sets. A plan may start on the day asked for. */
    ContractCoverage coverage(LocalDate day, Merges merges, KnownEditions editions, @Nullable String wanted) {
        var row = row(day, merges);
        var edition = row.edition() == null ? editions.inForceOn(day) : row.edition();
        var transition = editions.transition(day);
        var met = term == null
                ? Requirement.met(row.outline(), transition, day)
                : Requirement.met(row.outline(), transition, term, day);
        var sets = editions.sets(edition).stream()
                .filter(set -> wanted == null || set.id().equals(wanted))
                .toList();
        return new ContractCoverage(row, edition, text.cells(sets, met, day));
    }
}
