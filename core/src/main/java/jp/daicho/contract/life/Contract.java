package jp.daicho.contract.life;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import jp.daicho.clause.CatalogueKnown;
import jp.daicho.contract.ContractCommand.ConcludeContract;
import jp.daicho.contract.ContractEvent;
import jp.daicho.contract.ContractEvent.ContractProfileChanged;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.ContractsKnown;
import jp.daicho.contract.Course;
import jp.daicho.contract.InCharge;
import jp.daicho.contract.OfContract;
import jp.daicho.contract.PlanCommand.PlanOutsourcing;
import jp.daicho.contract.PlanEvent;
import jp.daicho.contract.Standing;
import jp.daicho.contract.TermCommand.CloseContract;
import jp.daicho.contract.TermEvent;
import jp.daicho.contract.assessment.Assessment;
import jp.daicho.contract.assessment.AssessmentEvent.ClauseRecorded;
import jp.daicho.contract.custody.Custody;
import jp.daicho.contract.custody.CustodyEvent.InformationProvided;
import jp.daicho.contract.life.CorrectionCommand.CorrectContractEntry;
import jp.daicho.contract.life.CorrectionCommand.VoidContractEntry;
import jp.daicho.contract.oversight.Oversight;
import jp.daicho.contract.oversight.OversightEvent.ConfirmationRecorded;
import jp.daicho.contract.selection.Selection;
import jp.daicho.contract.subcontract.Subcontracting;
import jp.daicho.shared.Entries;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Refused;
import jp.daicho.shared.VoidedEntries;
import jp.daicho.vendor.VendorsKnown;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** One contract, from the plan to its closing: where it begins, where it ends, and the parts of its life between. */
@AggregateRoot(type = "contract")
@SuppressWarnings("UnusedVariable") // Axon reads its identifier and its members
final class Contract {

    @AggregateIdentifier
    private @Nullable ContractId id;

    private final Standing standing = new Standing();

    @AggregateMember
    private final Selection selection = new Selection(standing);

    @AggregateMember
    private final Course course = new Course(standing);

    @AggregateMember
    private final Assessment assessment = new Assessment(standing);

    @AggregateMember
    private final Oversight oversight = new Oversight(standing);

    @AggregateMember
    private final Subcontracting subcontracting = new Subcontracting(standing);

    @AggregateMember
    private final Custody custody = new Custody(standing);

    @AggregateMember
    private final InCharge inCharge = new InCharge(standing);

    private final VoidedEntries voided = new VoidedEntries();

    /** Axon replays the events onto an empty contract. */
    Contract() {}

    @CommandHandler
    Contract(PlanOutsourcing command, ContractsKnown contracts) {
        apply(command.event(
                contracts.codeFor(command.contract(), command.grounds().on())));
    }

    /** From the plan, or without one for what was concluded on paper. */
    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ConcludeContract command, ContractsKnown contracts, VendorsKnown vendors, CatalogueKnown catalogue) {
        var grounds = command.grounds();
        var day = grounds.on();
        if (standing.isConcluded()) {
            throw Refused.byRule("code-taken", standing.id());
        }
        boolean planned = standing.isPlanned();
        var vendor = planned ? selection.awarded(command.vendor(), grounds) : command.requiredVendor();
        vendors.refuseAward(vendor, grounds);
        var code = planned ? standing.id() : contracts.codeFor(command.contract(), day);
        apply(command.event(code, vendor, standing.outline(day), catalogue.inForceOn(day)));
    }

    @CommandHandler
    void handle(CloseContract command) {
        var grounds = command.grounds();
        standing.refuseUnlessConcluded();
        var closed = standing.term().closed();
        if (closed != null) {
            throw Refused.byRule("contract-closed", command.contract(), closed);
        }
        standing.refuseBeforeState(grounds);
        custody.refuseOutstanding(grounds.on());
        if (standing.term().inForceOn(grounds.on()) && grounds.reason() == null) {
            throw Refused.badValue(
                    "closing-needs-reason",
                    "reason",
                    command.contract(),
                    standing.term().lastDay());
        }
        apply(command.event());
    }

    @CommandHandler
    void handle(VoidContractEntry command, Entries entries) {
        var entry = voided.voidable(command.contract().value(), command.position(), entries);
        custody.refuseVoiding(entry);
        apply(command.grounds().voiding(entry));
    }

    @CommandHandler
    void handle(CorrectContractEntry command, Entries entries, CatalogueKnown catalogue) {
        var entry = voided.voidable(command.contract().value(), command.position(), entries);
        var grounds = command.grounds();
        var right = command.corrected();
        if (right.on() != null) {
            standing.refuseMendedAfterEnd(right.on(), grounds);
        }
        apply(grounds.voiding(entry));
        switch ((OfContract) entry.event()) {
            case ContractProfileChanged wrong -> apply(right.of(wrong, grounds));
            case ConfirmationRecorded wrong -> {
                refuseMovedBeforeItBegan(right);
                apply(right.of(wrong, grounds));
            }
            case ClauseRecorded wrong -> {
                var anew = right.of(wrong, grounds);
                assessment.refuseUnfit(anew, catalogue);
                apply(anew);
            }
            case InformationProvided wrong -> {
                refuseMovedBeforeItBegan(right);
                var anew = right.of(wrong, grounds);
                custody.refuseProvidedLater(anew);
                apply(anew);
            }
            default ->
                throw Refused.byRule(
                        "entry-only-voidable",
                        command.position(),
                        entry.event().getClass().getSimpleName());
        }
    }

    /** An entry that has such a day already keeps it. */
    private void refuseMovedBeforeItBegan(Correction right) {
        if (right.on() != null) {
            standing.refuseBeforeItBegan(right.on());
        }
    }

    @EventSourcingHandler
    void on(PlanEvent event, @SequenceNumber long sequence) {
        id = event.contract();
        standing.on(event, sequence);
    }

    @EventSourcingHandler
    void on(ContractEvent event, @SequenceNumber long sequence) {
        id = event.contract();
        standing.on(event, sequence);
    }

    @EventSourcingHandler
    void on(TermEvent event) {
        standing.on(event);
    }

    @EventSourcingHandler
    void on(EntryVoided event) {
        voided.on(event);
        standing.voided(event.sequence());
    }
}
