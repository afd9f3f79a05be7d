package jp.daicho.contract.oversight;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashMap;
import java.util.Map;
import jp.daicho.clause.CatalogueKnown;
import jp.daicho.contract.Standing;
import jp.daicho.contract.oversight.IncidentCommand.InvokeClauses;
import jp.daicho.contract.oversight.IncidentCommand.ReportIncident;
import jp.daicho.contract.oversight.IncidentEvent.ClauseInvoked;
import jp.daicho.contract.oversight.IncidentEvent.IncidentReported;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.NextCode;
import jp.daicho.shared.Refused;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** The part of a contract that says what went wrong in the vendor's work, and by which clauses the organ acted. */
final class Incidents {

    private final Standing standing;
    private final Map<String, IncidentReported> incidents = new HashMap<>();
    private final Map<Long, ClauseInvoked> invoked = new HashMap<>();
    private NextCode next = new NextCode("E", 1, 1);

    Incidents(Standing standing) {
        this.standing = standing;
    }

    @CommandHandler
    void handle(ReportIncident command, CatalogueKnown catalogue) {
        refuseUnfit(command, catalogue);
        standing.refuseBeforeItBegan(command.grounds().on());
        var event = command.event(next.code());
        if (!event.isAmong(incidents.values())) {
            apply(event);
            invoke(event.incident(), command);
        }
    }

    @CommandHandler
    void handle(InvokeClauses command, CatalogueKnown catalogue) {
        refuseUnfit(command, catalogue);
        var reported = incidents.get(command.incident());
        if (reported == null) {
            throw Refused.notFound("incident-unknown", command.incident(), standing.id());
        }
        if (command.grounds().on().isBefore(reported.effectiveOn())) {
            throw Refused.byRule(
                    "step-too-early", command.incident(), command.grounds().on(), reported.effectiveOn());
        }
        invoke(command.incident(), command);
    }

    /** What goes wrong may come to light once the contract is over. */
    private void refuseUnfit(IncidentCommand command, CatalogueKnown catalogue) {
        standing.refuseOnceClosed();
        catalogue.refuseUnnamed(standing.edition(command.grounds().on()), command.clauses());
    }

    private void invoke(String incident, IncidentCommand command) {
        command.clauses().stream()
                .map(clause -> command.invoking(standing.id(), incident, clause))
                .filter(event -> !event.isAmong(invoked.values()))
                .toList()
                .forEach(event -> apply(event));
    }

    @EventSourcingHandler
    void on(IncidentEvent event, @SequenceNumber long sequence) {
        switch (event) {
            case IncidentReported reported -> {
                incidents.put(reported.incident(), reported);
                next = next.after(reported.incident());
            }
            case ClauseInvoked clause -> invoked.put(sequence, clause);
        }
    }

    @EventSourcingHandler
    void on(EntryVoided event) {
        invoked.remove(event.sequence());
    }
}
