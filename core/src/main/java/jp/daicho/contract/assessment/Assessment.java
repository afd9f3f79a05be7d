package jp.daicho.contract.assessment;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.daicho.clause.CatalogueKnown;
import jp.daicho.contract.Standing;
import jp.daicho.contract.assessment.AssessmentCommand.RecordClauses;
import jp.daicho.contract.assessment.AssessmentCommand.WaiveClause;
import jp.daicho.contract.assessment.AssessmentEvent.ClauseRecorded;
import jp.daicho.contract.assessment.AssessmentEvent.ClauseWaived;
import jp.daicho.office.StaffId;
import jp.daicho.office.approval.Approvers;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Timeline;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** The part of a contract that says which clauses it has, and may do without. Remembers enough to see what is new. */
public final class Assessment {

    private final Standing standing;
    private final Timeline<ClauseRecorded> assessed = new Timeline<>();
    private final Map<Long, ClauseWaived> waivers = new HashMap<>();

    public Assessment(Standing standing) {
        this.standing = standing;
    }

    @CommandHandler
    void handle(RecordClauses command, CatalogueKnown catalogue) {
        var grounds = command.grounds();
        var day = grounds.on();
        standing.refuseOnceOver(day);
        var edition = command.edition() == null ? standing.edition(day) : command.edition();
        if (!catalogue.knows(edition)) {
            throw Refused.notFound("edition-unknown", edition);
        }
        var events = command.marks().stream()
                .map(mark -> command.event(mark, edition))
                .toList();
        events.forEach(event -> refuseUnfit(event, catalogue));
        events.stream().filter(this::isNews).toList().forEach(event -> apply(event));
    }

    @CommandHandler
    void handle(
            WaiveClause command,
            @MetaDataValue(Recorded.ACTOR) String typist,
            Approvers approvers,
            CatalogueKnown catalogue) {
        var grounds = command.grounds();
        standing.refuseOnceOver(grounds.on());
        catalogue.refuseUnnamed(standing.edition(grounds.on()), List.of(command.clause()));
        var approval = command.approval(new StaffId(typist));
        approvers.refuseUnfitAtOnce(approval, standing.id().value(), grounds.on());
        var event = command.event(approval);
        if (waivers.values().stream().noneMatch(event::sameAs)) {
            apply(event);
        }
    }

    /** Refuse a clause that the edition doesn't name, and to call a required one not applicable without a word. */
    public void refuseUnfit(ClauseRecorded event, CatalogueKnown catalogue) {
        catalogue.refuseUnnamed(event.edition(), List.of(event.clause()));
        if (event.state() == ClauseState.NOT_APPLICABLE
                && event.reason() == null
                && catalogue.requires(event.edition(), event.clause(), standing.met(event.effectiveOn()))) {
            throw Refused.badValue("not-applicable-needs-reason", "reason", event.clause());
        }
    }

    private boolean isNews(ClauseRecorded newer) {
        var day = newer.effectiveOn();
        return !newer.edition().equals(standing.edition(day))
                || assessed.upTo(day).stream()
                        .map(ClauseRecorded::mark)
                        .filter(mark -> mark.clause().equals(newer.clause()))
                        .reduce((earlier, later) -> later)
                        .filter(newer.mark()::saysNoMoreThan)
                        .isEmpty();
    }

    @EventSourcingHandler
    void on(ClauseRecorded event, @SequenceNumber long sequence) {
        assessed.put(event.effectiveOn(), sequence, event);
        standing.assessed(event.edition(), event.effectiveOn(), sequence);
    }

    @EventSourcingHandler
    void on(ClauseWaived event, @SequenceNumber long sequence) {
        waivers.put(sequence, event);
    }

    @EventSourcingHandler
    void on(EntryVoided event) {
        assessed.remove(event.sequence());
        waivers.remove(event.sequence());
    }
}
