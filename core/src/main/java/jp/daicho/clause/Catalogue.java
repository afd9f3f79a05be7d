package jp.daicho.clause;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import jp.daicho.clause.ClauseCommand.RecordCatalogueEdition;
import jp.daicho.shared.Refused;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

/** One catalogue edition. It is recorded once, and stays as it is. */
@AggregateRoot(type = "catalogue")
final class Catalogue {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable EditionId id;

    /** Axon replays the events onto an empty catalogue. */
    Catalogue() {}

    @CommandHandler
    Catalogue(RecordCatalogueEdition command, CatalogueKnown known) {
        var edition = command.edition().id();
        if (known.knows(edition)) {
            throw Refused.byRule("edition-recorded-already", edition);
        }
        apply(command.event());
    }

    @EventSourcingHandler
    void on(ClauseEvent event) {
        id = event.edition();
    }
}
