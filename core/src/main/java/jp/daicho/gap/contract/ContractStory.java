package jp.daicho.gap.contract;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.daicho.clause.ClauseId;
import jp.daicho.clause.RequiredOf;
import jp.daicho.contract.ContractEvent.ContractConcluded;
import jp.daicho.contract.ContractEvent.ContractProfileChanged;
import jp.daicho.contract.OfContract;
import jp.daicho.contract.Outline;
import jp.daicho.contract.Requirement;
import jp.daicho.contract.Term;
import jp.daicho.contract.TermEvent;
import jp.daicho.contract.assessment.AssessmentEvent;
import jp.daicho.contract.oversight.OversightEvent;
import jp.daicho.contract.oversight.OversightEvent.ConfirmationRecorded;
import jp.daicho.contract.subcontract.SubcontractEvent;
import jp.daicho.gap.rule.Flaw;
import jp.daicho.gap.rule.Story;
import jp.daicho.shared.Days;
import jp.daicho.shared.Period;
import jp.daicho.shared.Stretch;
import jp.daicho.shared.Timeline;
import jp.daicho.vendor.VendorId;

/** What rules know of one contract: every fact with the days for which it holds, and the position that made it so. */
public final class ContractStory implements Story {

    private final ContractConcluded concluded;
    private final long position;
    private final AssessmentStory text;
    private Term term;
    private Days inForce;
    private final Timeline<Outline> outlines = new Timeline<>();
    private final PlanStory plan;
    private final CustodyStory custody = new CustodyStory();
    private final Timeline<LocalDate> lastDays = new Timeline<>();
    private final Timeline<Flaw> waits = new Timeline<>();
    private final SubcontractStory subcontracts = new SubcontractStory();
    private final OversightStory oversight;

    /** @param book what each edition asks for */
    public ContractStory(ContractConcluded event, long position, ClauseBook book, PlanStory plan) {
        this.plan = plan;
        concluded = event;
        this.position = position;
        text = new AssessmentStory(event.edition(), position, book);
        term = Term.of(event);
        inForce = term.inForce();
        outlines.put(LocalDate.MIN, position, event.outline());
        plan.changesAfter(event.describedFrom())
                .forEach((at, change) -> outlines.put(change.effectiveOn(), at, change.outline()));
        lastDays.put(LocalDate.MIN, position, event.to());
        waits.put(event.from(), position, Flaw.NEVER_CONFIRMED);
        oversight = new OversightStory(position);
    }

    public void on(OfContract event, long at) {
        custody.on(event, at);
        var day = event.effectiveOn();
        switch (event) {
            case ContractProfileChanged changed -> outlines.put(day, at, changed.outline());
            case OversightEvent watched -> on(watched, at);
            case AssessmentEvent assessed -> text.on(assessed, at);
            case TermEvent turned -> enter(term.after(turned), day, at);
            case SubcontractEvent passedOn -> subcontracts.on(passedOn, at);
            default -> {}
        }
    }

    private void on(OversightEvent event, long at) {
        oversight.on(event, at);
        if (event instanceof ConfirmationRecorded) {
            waits.put(event.effectiveOn(), at, Flaw.CONFIRMATION_OLD);
        }
    }

    private void enter(Term later, LocalDate day, long at) {
        if (!later.ends().equals(term.ends())) {
            lastDays.put(day, at, later.lastDayAsOf(day));
        }
        term = later;
        inForce = later.inForce();
    }

    @Override
    public void takeOut(long voided) {
        outlines.remove(voided);
        waits.remove(voided);
        text.takeOut(voided);
        subcontracts.takeOut(voided);
        oversight.takeOut(voided);
        custody.takeOut(voided);
    }

    @Override
    public String id() {
        return concluded.contract().value();
    }

    @Override
    public VendorId vendor() {
        return concluded.vendor();
    }

    /** Where it was concluded. */
    public long position() {
        return position;
    }

    LocalDate concludedOn() {
        return concluded.effectiveOn();
    }

    PlanStory plan() {
        return plan;
    }

    CustodyStory custody() {
        return custody;
    }

    /** What was said of its clauses. */
    AssessmentStory text() {
        return text;
    }

    /** The clauses it has to have whenever it started. Those of the supply chain have rules of their own. */
    List<Demand> demands() {
        return text.demands(outlines().stream()
                .map(outline -> outline.with(Requirement.met(outline.value())))
                .toList());
    }

    /** Of the clauses that only this condition asks for, those that are neither there nor waived. */
    List<Demand> missing(RequiredOf condition) {
        return text.missing(text.demands(List.of(new Stretch<>(Period.ALWAYS, Set.of(condition), position))));
    }

    /** The days on which a clause is there, or waived. */
    public Days settled(ClauseId clause) {
        return text.settled(clause);
    }

    public Term term() {
        return term;
    }

    private Outline outline(LocalDate day) {
        return outlines.upTo(day).stream().reduce(Outline.NOTHING, Outline::with);
    }

    public List<Stretch<Outline>> outlines() {
        return outlines.stretches(Outline::with);
    }

    /** Its last day, as it stood from which day on. */
    List<Stretch<LocalDate>> lastDays() {
        return lastDays.stretches();
    }

    /** From its first day or a confirmation to the next confirmation; with what is amiss if that takes too long. */
    List<Stretch<Flaw>> waits() {
        return waits.stretches();
    }

    /** Whether its vendor keeps it. */
    OversightStory oversight() {
        return oversight;
    }

    /** Who works for the vendor. */
    SubcontractStory subcontracts() {
        return subcontracts;
    }

    /** The days on which it is in force. */
    public Days inForce() {
        return inForce;
    }

    @Override
    public String title(LocalDate day) {
        return requireNonNull(outline(day).title());
    }

    @Override
    public Set<String> sections(LocalDate day) {
        var section = outline(day).section();
        return section == null ? Set.of() : Set.of(section);
    }
}
