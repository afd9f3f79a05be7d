package jp.daicho.policy;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import jp.daicho.office.approval.Approvers;
import jp.daicho.policy.PolicyCommand.AdoptPolicy;
import jp.daicho.policy.PolicyCommand.BriefStaff;
import jp.daicho.policy.PolicyCommand.PublishPolicy;
import jp.daicho.policy.PolicyCommand.ReviewPolicy;
import jp.daicho.policy.PolicyCommand.SupersedePolicy;
import jp.daicho.policy.PolicyCommand.VoidPolicyEntry;
import jp.daicho.policy.PolicyEvent.PolicySuperseded;
import jp.daicho.policy.PolicyEvent.PolicyVersionAdopted;
import jp.daicho.shared.Entries;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Refused;
import jp.daicho.shared.VoidedEntries;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

/** One version of a policy, from its adoption until it is done away with. Keeps only the state its rules read. */
@AggregateRoot(type = "policy")
final class Policy {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable PolicyId id;

    private @Nullable PolicyVersionAdopted adopted;
    private @Nullable PolicySuperseded superseded;
    private final PolicyFacts facts = new PolicyFacts();
    private final VoidedEntries voided = new VoidedEntries();

    /** Axon replays the events onto an empty policy. */
    Policy() {}

    @CommandHandler
    Policy(AdoptPolicy command, PoliciesKnown known) {
        var event = command.event(known.codeFor(command.policy()));
        known.refuseRival(event);
        apply(event);
    }

    @CommandHandler
    void handle(PublishPolicy command) {
        refuseFact(command.grounds());
        if (requireNonNull(adopted).nonPublic()) {
            throw Refused.byRule("policy-non-public", command.policy());
        }
        if (!facts.contains(command.event())) {
            apply(command.event());
        }
    }

    @CommandHandler
    void handle(ReviewPolicy command, PoliciesKnown known) {
        refuseFact(command.grounds());
        known.refuseReplaced(requireNonNull(adopted), command.grounds().on());
        if (!facts.contains(command.event())) {
            apply(command.event());
        }
    }

    /** Only those count who weren't briefed on the same day already. */
    @CommandHandler
    void handle(BriefStaff command, PoliciesKnown known, Approvers office) {
        refuseFact(command.grounds());
        known.refuseReplaced(requireNonNull(adopted), command.grounds().on());
        command.staff()
                .forEach(each ->
                        office.refuseAbsent("staff", each, command.grounds().on()));
        var briefed = facts.notBriefed(command.staff(), command.grounds().on());
        if (!briefed.isEmpty()) {
            apply(command.event(briefed));
        }
    }

    @CommandHandler
    void handle(SupersedePolicy command, PoliciesKnown known) {
        refuseBeforeAdoption(command.grounds());
        if (superseded != null) {
            throw Refused.byRule("policy-superseded", command.policy(), superseded.effectiveOn());
        }
        if (command.replacedBy() != null) {
            known.refuseSuccessor(
                    command.replacedBy(),
                    requireNonNull(adopted).kind(),
                    command.grounds().on());
        }
        apply(command.event());
    }

    @CommandHandler
    void handle(VoidPolicyEntry command, Entries entries) {
        var entry = voided.voidable(command.policy().value(), command.position(), entries);
        apply(command.grounds().voiding(entry));
    }

    private void refuseBeforeAdoption(Grounds grounds) {
        var first = requireNonNull(adopted);
        if (grounds.on().isBefore(first.effectiveOn())) {
            throw Refused.byRule("policy-before-adoption", first.policy(), grounds.on(), first.effectiveOn());
        }
    }

    /** Nothing more happens to what is done away with; what happened before may still be recorded. */
    private void refuseFact(Grounds grounds) {
        refuseBeforeAdoption(grounds);
        if (superseded != null && !grounds.on().isBefore(superseded.effectiveOn())) {
            throw Refused.byRule("policy-superseded", superseded.policy(), superseded.effectiveOn());
        }
    }

    @EventSourcingHandler
    void on(PolicyEvent event, @SequenceNumber long sequence) {
        switch (event) {
            case PolicyVersionAdopted first -> {
                id = first.policy();
                adopted = first;
            }
            case PolicySuperseded end -> superseded = end;
            case PolicyEvent.Fact fact -> facts.on(fact, sequence);
        }
    }

    @EventSourcingHandler
    void on(EntryVoided event) {
        voided.on(event);
        facts.voided(event.sequence());
    }
}
