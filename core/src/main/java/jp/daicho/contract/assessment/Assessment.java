package jp.daicho.contract.assessment;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import jp.daicho.clause.CatalogueKnown;
import jp.daicho.clause.EditionId;
import jp.daicho.contract.Standing;
import jp.daicho.contract.assessment.AssessmentCommand.RecordClauses;
import jp.daicho.contract.assessment.AssessmentEvent.ClauseRecorded;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Timeline;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** The part of a contract that says which clauses it has. Remembers enough to see what is new. */
public final class Assessment {

    private final Standing standing;
    private final Timeline<Mark> marks = new Timeline<>();

    public Assessment(Standing standing) {
        this.standing = standing;
    }

    @CommandHandler
    void handle(RecordClauses command, CatalogueKnown catalogue) {
        var grounds = command.grounds();
        standing.refuseOnceOver(grounds.on(), grounds);
        var assessed = standing.edition();
        command.marks().forEach(mark -> refuseUnfit(mark, assessed, grounds, catalogue));
        command.marks().stream()
                .filter(mark -> changes(mark, grounds.on()))
                .toList()
                .forEach(mark -> apply(command.event(mark, assessed)));
    }

    /** Refuse a clause that the edition doesn't name, and to call a required one not applicable without a word. */
    public static void refuseUnfit(Mark mark, EditionId edition, Grounds grounds, CatalogueKnown catalogue) {
        if (!catalogue.names(edition, mark.clause())) {
            throw Refused.notFound("clause-unknown", mark.clause(), edition);
        }
        if (mark.state() == ClauseState.NOT_APPLICABLE
                && grounds.reason() == null
                && catalogue.requires(edition, mark.clause())) {
            throw Refused.badValue("not-applicable-needs-reason", "reason", mark.clause());
        }
    }

    private boolean changes(Mark newer, LocalDate day) {
        return marks.upTo(day).stream()
                .filter(mark -> mark.clause().equals(newer.clause()))
                .reduce((earlier, later) -> later)
                .filter(newer::saysNoMoreThan)
                .isEmpty();
    }

    @EventSourcingHandler
    void on(ClauseRecorded event, @SequenceNumber long sequence) {
        marks.put(event.effectiveOn(), sequence, event.mark());
    }

    @EventSourcingHandler
    void on(EntryVoided event) {
        marks.remove(event.sequence());
    }
}
