package jp.daicho.contract.custody;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import jp.daicho.contract.Standing;
import jp.daicho.contract.custody.CustodyCommand.DisposeOfInformation;
import jp.daicho.contract.custody.CustodyCommand.ExcuseReturn;
import jp.daicho.contract.custody.CustodyCommand.InspectAcceptance;
import jp.daicho.contract.custody.CustodyCommand.ProvideInformation;
import jp.daicho.contract.custody.CustodyCommand.ReturnInformation;
import jp.daicho.contract.custody.CustodyEvent.AcceptanceInspected;
import jp.daicho.contract.custody.CustodyEvent.InformationProvided;
import jp.daicho.office.StaffId;
import jp.daicho.office.approval.Approvers;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Refused;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** The part of a contract that says what the vendor was given, and what became of it. */
public final class Custody {

    private final Standing standing;
    private final Items items = new Items();
    private final Map<Long, AcceptanceInspected> inspections = new HashMap<>();

    public Custody(Standing standing) {
        this.standing = standing;
    }

    @CommandHandler
    void handle(ProvideInformation command) {
        var grounds = command.grounds();
        standing.refuseOnceOver(grounds.on());
        standing.refuseBeforeItBegan(grounds.on());
        var event = command.event(items.next());
        if (!items.know(event)) {
            apply(event);
        }
    }

    /** What is on record otherwise is taken out first; of a closed contract it can't be, so there it stands beside it. */
    @CommandHandler
    void handle(ReturnInformation command) {
        standing.refuseUnlessConcluded();
        if (standing.term().closed() == null) {
            items.refuseOnceSettledOtherwise(command.item());
        }
        settle(command.event(), command.grounds());
    }

    @CommandHandler
    void handle(DisposeOfInformation command, Approvers office) {
        var disposal = command.event();
        standing.refuseUnlessConcluded();
        Sufficiency.refuseWeaker(items.get(command.item()), disposal);
        if (disposal.witness() != null) {
            office.refuseAbsent("witness", disposal.witness(), disposal.effectiveOn());
        }
        settle(disposal, command.grounds());
    }

    @CommandHandler
    void handle(ExcuseReturn command, @MetaDataValue(Recorded.ACTOR) String typist, Approvers approvers) {
        var approval = command.approval(new StaffId(typist));
        approvers.refuseUnfitAtOnce(
                approval, standing.id().value(), command.grounds().on());
        items.refuseOnceGone(command.item());
        settle(command.event(approval), command.grounds());
    }

    /**
     * The end of a contract asks for it: it may come after the last day, and after a termination. Once the contract is
     * closed, it mends what is said of an item, as by the number of a certificate that arrived late.
     */
    private void settle(Settlement settlement, Grounds grounds) {
        standing.refuseMendedOnceClosed(grounds.on(), grounds);
        items.refuseBeforeProvided(settlement);
        if (!items.know(settlement)) {
            apply(settlement);
        }
    }

    @CommandHandler
    void handle(InspectAcceptance command) {
        standing.refuseOnceClosed();
        var event = command.event();
        if (inspections.values().stream().noneMatch(event::sameAs)) {
            apply(event);
        }
    }

    /** Refuse to close on {@code day} while something that was handed over is neither back nor gone nor excused. */
    public void refuseOutstanding(LocalDate day) {
        var outstanding = items.outstanding(day);
        if (!outstanding.isEmpty()) {
            throw Refused.byRule("information-outstanding", standing.id(), outstanding, day);
        }
    }

    /** Refuse to void what another fact hangs on, and what would open an item of a closed contract again. */
    public void refuseVoiding(Recorded entry) {
        var closed = standing.isConcluded() ? standing.term().closed() : null;
        if (entry.event() instanceof InformationProvided item) {
            items.refuseOnceSettled(item.item());
        } else if (entry.event() instanceof Settlement settlement && closed != null) {
            items.refuseReopening(settlement, entry.sequence(), closed);
        }
    }

    /** Refuse a correction after which something came back or went before it was handed over. */
    public void refuseProvidedLater(InformationProvided anew) {
        items.refuseProvidedLater(anew);
    }

    @EventSourcingHandler
    void on(CustodyEvent event, @SequenceNumber long sequence) {
        switch (event) {
            case InformationProvided item -> items.put(item, sequence);
            case Settlement settlement -> items.put(settlement, sequence);
            case AcceptanceInspected inspected -> inspections.put(sequence, inspected);
        }
    }

    @EventSourcingHandler
    void on(EntryVoided event) {
        items.takeOut(event.sequence());
        inspections.remove(event.sequence());
    }
}
