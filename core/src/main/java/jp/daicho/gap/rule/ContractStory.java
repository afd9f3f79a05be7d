package jp.daicho.gap.rule;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jp.daicho.clause.Clause;
import jp.daicho.clause.ClauseId;
import jp.daicho.contract.ContractEvent.ContractConcluded;
import jp.daicho.contract.ContractEvent.ContractProfileChanged;
import jp.daicho.contract.OfContract;
import jp.daicho.contract.Outline;
import jp.daicho.contract.Term;
import jp.daicho.contract.TermEvent;
import jp.daicho.contract.assessment.AssessmentEvent.ClauseRecorded;
import jp.daicho.contract.assessment.ClauseState;
import jp.daicho.contract.oversight.OversightEvent.ConfirmationRecorded;
import jp.daicho.shared.Days;
import jp.daicho.shared.Stretch;
import jp.daicho.shared.Timeline;
import jp.daicho.vendor.VendorId;

/** What rules know of one contract: every fact with the days for which it holds, and the position that made it so. */
public final class ContractStory implements Story {

    private final ContractConcluded concluded;
    private final long position;
    private final List<Clause> required;
    private Term term;
    private Days inForce;
    private final Timeline<Outline> outlines = new Timeline<>();
    private final SelectionStory selection;
    private final CustodyStory custody = new CustodyStory();
    private final Timeline<LocalDate> lastDays = new Timeline<>();
    private final Timeline<Flaw> waits = new Timeline<>();
    private final Map<ClauseId, Timeline<ClauseState>> clauses = new TreeMap<>();

    /** @param required the clauses it has to have under its edition */
    public ContractStory(ContractConcluded event, long position, List<Clause> required, SelectionStory selection) {
        this.selection = selection;
        concluded = event;
        this.position = position;
        this.required = required;
        term = Term.of(event);
        inForce = term.inForce();
        outlines.put(LocalDate.MIN, position, event.outline());
        lastDays.put(LocalDate.MIN, position, event.to());
        waits.put(event.from(), position, Flaw.NEVER_CONFIRMED);
    }

    public void on(OfContract event, long at) {
        custody.on(event, at);
        var day = event.effectiveOn();
        switch (event) {
            case ContractProfileChanged changed -> outlines.put(day, at, changed.outline());
            case ConfirmationRecorded ignored -> waits.put(day, at, Flaw.CONFIRMATION_OLD);
            case ClauseRecorded recorded ->
                clauses.computeIfAbsent(recorded.clause(), clause -> new Timeline<>())
                        .put(day, at, recorded.state());
            case TermEvent turned -> enter(term.after(turned), day, at);
            default -> {}
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
        custody.takeOut(voided);
        clauses.values().forEach(said -> said.remove(voided));
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
    long position() {
        return position;
    }

    LocalDate concludedOn() {
        return concluded.effectiveOn();
    }

    SelectionStory selection() {
        return selection;
    }

    CustodyStory custody() {
        return custody;
    }

    List<Clause> required() {
        return required;
    }

    Term term() {
        return term;
    }

    private Outline outline(LocalDate day) {
        return outlines.upTo(day).stream().reduce(Outline.NOTHING, Outline::with);
    }

    List<Stretch<Outline>> outlines() {
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

    /** The clauses of which something was said. */
    Set<ClauseId> assessed() {
        return clauses.keySet();
    }

    /** What was said of a clause, from the day it was first assessed. */
    List<Stretch<ClauseState>> said(ClauseId clause) {
        var said = clauses.get(clause);
        return said == null ? List.of() : said.stretches();
    }

    /** The days on which it is in force. */
    Days inForce() {
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
