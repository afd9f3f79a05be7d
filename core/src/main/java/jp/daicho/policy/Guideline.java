package jp.daicho.policy;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import jp.daicho.policy.GuidelineCommand.NoteGuideline;
import jp.daicho.policy.GuidelineCommand.VoidGuideline;
import jp.daicho.shared.Entries;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Refused;
import jp.daicho.shared.VoidedEntries;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

/** One edition of the ministry's guideline, as the office noted it. */
@AggregateRoot(type = "guideline")
final class Guideline {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable GuidelineId id;

    private final VoidedEntries voided = new VoidedEntries();

    /** Axon replays the events onto an empty guideline. */
    Guideline() {}

    @CommandHandler
    Guideline(NoteGuideline command, GuidelinesKnown known) {
        known.noted(command.edition()).ifPresent(noted -> {
            throw Refused.byRule("guideline-noted-already", noted.guideline(), noted.edition(), noted.effectiveOn());
        });
        apply(command.event(known.next()));
    }

    @CommandHandler
    void handle(VoidGuideline command, Entries entries) {
        var entry = voided.voidable(command.guideline().value(), command.position(), entries);
        apply(command.grounds().voiding(entry));
    }

    @EventSourcingHandler
    void on(GuidelineEvent event) {
        id = event.guideline();
    }

    @EventSourcingHandler
    void on(EntryVoided event) {
        voided.on(event);
    }
}
