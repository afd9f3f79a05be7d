package jp.daicho.gap;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import jp.daicho.gap.GapCommand.AcceptGap;
import jp.daicho.gap.GapEvent.GapAccepted;
import jp.daicho.office.StaffId;
import jp.daicho.office.approval.Approvers;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Records;
import jp.daicho.shared.Refused;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** That a gap is accepted for a time; whether there is such a gap on a day is no concern of it. */
@AggregateRoot(type = "gap")
final class Acceptance {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable GapId id;

    private @Nullable GapAccepted last;

    /** Axon replays the events onto an empty one. */
    Acceptance() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(AcceptGap command, @MetaDataValue(Recorded.ACTOR) String typist, Approvers approvers, Records records) {
        refuseUnknown(command.gap(), records);
        var approval = command.approval(new StaffId(typist));
        approvers.refuseUnfitAtOnce(
                approval, command.gap().record(), command.grounds().on());
        var event = command.event(approval);
        if (last == null || !event.sameAs(last)) {
            apply(event);
        }
    }

    private static void refuseUnknown(GapId gap, Records records) {
        var kind = Rules.named(gap.rule()).kind();
        if (records.noun(gap.record()).filter(kind::looksAt).isEmpty()) {
            throw Refused.notFound("record-unknown", gap.record());
        }
    }

    @EventSourcingHandler
    void on(GapAccepted event) {
        id = event.gap();
        last = event;
    }
}
