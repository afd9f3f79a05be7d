package jp.daicho.contract;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import jp.daicho.clause.CatalogueKnown;
import jp.daicho.clause.EditionId;
import jp.daicho.contract.ContractCommand.ChangeContractProfile;
import jp.daicho.contract.ContractCommand.CloseContract;
import jp.daicho.contract.ContractCommand.ConcludeContract;
import jp.daicho.contract.ContractCommand.CorrectContractEntry;
import jp.daicho.contract.ContractCommand.RecordClauses;
import jp.daicho.contract.ContractCommand.RecordConfirmation;
import jp.daicho.contract.ContractCommand.RenewContract;
import jp.daicho.contract.ContractCommand.TerminateContract;
import jp.daicho.contract.ContractCommand.VoidContractEntry;
import jp.daicho.contract.ContractEvent.ClauseRecorded;
import jp.daicho.contract.ContractEvent.ConfirmationRecorded;
import jp.daicho.contract.ContractEvent.ContractConcluded;
import jp.daicho.contract.ContractEvent.ContractProfileChanged;
import jp.daicho.shared.Entries;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Refused;
import jp.daicho.shared.VoidedEntries;
import jp.daicho.vendor.VendorsKnown;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

/** One contract, from conclusion to closing. Keeps only the state its rules read. */
@AggregateRoot(type = "contract")
final class Contract {

    @AggregateIdentifier
    private @Nullable ContractId id;

    private @Nullable EditionId edition;
    private @Nullable Term term;
    private LocalDate since = LocalDate.MIN;
    private final ContractFacts facts = new ContractFacts();
    private final VoidedEntries voided = new VoidedEntries();

    /** Axon replays the events onto an empty contract. */
    Contract() {}

    @CommandHandler
    Contract(ConcludeContract command, ContractsKnown contracts, VendorsKnown vendors, CatalogueKnown catalogue) {
        var grounds = command.grounds();
        vendors.refuseAward(command.vendor(), grounds);
        var code = contracts.codeFor(command.contract(), grounds.on());
        apply(command.event(code, catalogue.inForceOn(grounds.on())));
    }

    @CommandHandler
    void handle(ChangeContractProfile command) {
        var grounds = command.grounds();
        refuseOnceOver(grounds.on(), grounds);
        if (facts.changes(command.outline(), grounds.on())) {
            apply(command.event());
        }
    }

    @CommandHandler
    void handle(RecordClauses command, CatalogueKnown catalogue) {
        var grounds = command.grounds();
        refuseOnceOver(grounds.on(), grounds);
        var assessed = requireNonNull(edition);
        command.marks().forEach(mark -> refuseUnfit(mark, assessed, grounds, catalogue));
        command.marks().stream()
                .filter(mark -> facts.changes(mark, grounds.on()))
                .toList()
                .forEach(mark -> apply(command.event(mark, assessed)));
    }

    @CommandHandler
    void handle(RecordConfirmation command) {
        refuseOnceOver(command.grounds().on(), command.grounds());
        if (!facts.contains(command.event())) {
            apply(command.event());
        }
    }

    @CommandHandler
    void handle(RenewContract command) {
        refuseNewState(command.grounds());
        var last = requireNonNull(term).lastDay();
        if (command.to().isBefore(last)) {
            throw Refused.byRule("renewal-shortens", command.contract(), command.to(), last);
        } else if (command.to().isAfter(last)) {
            apply(command.event());
        }
    }

    @CommandHandler
    void handle(TerminateContract command) {
        refuseNewState(command.grounds());
        if (command.grounds().on().isAfter(requireNonNull(term).lastDay())) {
            throw Refused.byRule("contract-ended", command.contract(), term.lastDay());
        }
        apply(command.event());
    }

    @CommandHandler
    void handle(CloseContract command) {
        if (requireNonNull(term).closed() != null) {
            throw Refused.byRule("contract-closed", command.contract(), requireNonNull(term.closed()));
        }
        refuseBeforeState(command.grounds());
        apply(command.event());
    }

    @CommandHandler
    void handle(VoidContractEntry command, Entries entries) {
        var entry = voided.voidable(command.contract().value(), command.position(), entries);
        apply(command.grounds().voiding(entry));
    }

    @CommandHandler
    void handle(CorrectContractEntry command, Entries entries, CatalogueKnown catalogue) {
        var entry = voided.voidable(command.contract().value(), command.position(), entries);
        var grounds = command.grounds();
        var right = command.corrected();
        if (right.on() != null) {
            refuseOnceOver(right.on(), grounds);
        }
        apply(grounds.voiding(entry));
        switch ((ContractEvent.Fact) entry.event()) {
            case ContractProfileChanged wrong -> apply(right.of(wrong, grounds));
            case ConfirmationRecorded wrong -> apply(right.of(wrong, grounds));
            case ClauseRecorded wrong -> {
                var anew = right.of(wrong, grounds);
                refuseUnfit(anew.mark(), anew.edition(), grounds, catalogue);
                apply(anew);
            }
        }
    }

    private static void refuseUnfit(Mark mark, EditionId edition, Grounds grounds, CatalogueKnown catalogue) {
        if (!catalogue.names(edition, mark.clause())) {
            throw Refused.notFound("clause-unknown", mark.clause(), edition);
        }
        if (mark.state() == ClauseState.NOT_APPLICABLE
                && grounds.reason() == null
                && catalogue.requires(edition, mark.clause())) {
            throw Refused.badValue("not-applicable-needs-reason", "reason", mark.clause());
        }
    }

    /** What is dated before closing comes late, and needs a reason; a termination may lie ahead. */
    private void refuseOnceOver(LocalDate day, Grounds grounds) {
        var terminated = requireNonNull(term).terminated();
        var closed = requireNonNull(term).closed();
        if (terminated != null && !day.isBefore(terminated)) {
            throw Refused.byRule("contract-terminated", requireNonNull(id), terminated);
        } else if (closed != null && (!day.isBefore(closed) || grounds.reason() == null)) {
            throw Refused.byRule("contract-closed", requireNonNull(id), closed);
        }
    }

    private void refuseNewState(Grounds grounds) {
        refuseOnceOver(LocalDate.MAX, grounds);
        refuseBeforeState(grounds);
    }

    private void refuseBeforeState(Grounds grounds) {
        if (grounds.on().isBefore(since)) {
            throw Refused.byRule("before-last-state", requireNonNull(id), grounds.on(), since);
        }
    }

    @EventSourcingHandler
    void on(ContractEvent event, @SequenceNumber long sequence) {
        if (event instanceof ContractEvent.Fact fact) {
            facts.on(fact, sequence);
        } else if (event instanceof ContractConcluded concluded) {
            id = concluded.contract();
            edition = concluded.edition();
            facts.concluded(concluded.outline(), sequence);
            enter(Term.of(concluded), concluded);
        } else {
            enter(requireNonNull(term).after(event), event);
        }
    }

    private void enter(Term entered, ContractEvent event) {
        term = entered;
        since = event.effectiveOn();
    }

    @EventSourcingHandler
    void on(EntryVoided event) {
        voided.on(event);
        facts.voided(event.sequence());
    }
}
