package jp.daicho.contract;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import jp.daicho.contract.ContractCommand.ChangeContractProfile;
import jp.daicho.contract.TermCommand.AmendContract;
import jp.daicho.contract.TermCommand.RenewContract;
import jp.daicho.contract.TermCommand.ResumeWork;
import jp.daicho.contract.TermCommand.SuspendWork;
import jp.daicho.contract.TermCommand.TerminateContract;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Refused;
import jp.daicho.vendor.VendorsKnown;
import org.axonframework.commandhandling.CommandHandler;

/** The part of a contract that says how it goes on: description, amendments, renewals, suspended work, termination. */
public final class Course {

    private final Standing standing;

    public Course(Standing standing) {
        this.standing = standing;
    }

    @CommandHandler
    void handle(ChangeContractProfile command) {
        var grounds = command.grounds();
        if (standing.isConcluded()) {
            standing.refuseOnceOver(grounds.on());
        }
        standing.refuseOnceAbandoned();
        var known = standing.outline(grounds.on());
        if (!known.with(command.outline()).equals(known)) {
            apply(command.event());
        }
    }

    @CommandHandler
    void handle(AmendContract command) {
        standing.refuseNewState(command.grounds());
        refuseOnceEnded(command.grounds());
        apply(command.event());
    }

    @CommandHandler
    void handle(RenewContract command, VendorsKnown vendors) {
        standing.refuseNewState(command.grounds());
        var last = standing.term().lastDay();
        if (command.to().isBefore(last)) {
            throw Refused.byRule("renewal-shortens", command.contract(), command.to(), last);
        } else if (command.to().isAfter(last)) {
            vendors.refuseRenewal(standing.vendor(), command.grounds());
            apply(command.event());
        }
    }

    @CommandHandler
    void handle(SuspendWork command) {
        standing.refuseNewState(command.grounds());
        refuseOnceEnded(command.grounds());
        if (!standing.term().suspendedOn(command.grounds().on())) {
            apply(command.event());
        }
    }

    @CommandHandler
    void handle(ResumeWork command) {
        standing.refuseNewState(command.grounds());
        if (!standing.term().suspendedOn(command.grounds().on())) {
            throw Refused.byRule(
                    "work-not-suspended", command.contract(), command.grounds().on());
        }
        apply(command.event());
    }

    @CommandHandler
    void handle(TerminateContract command) {
        standing.refuseNewState(command.grounds());
        refuseOnceEnded(command.grounds());
        apply(command.event());
    }

    private void refuseOnceEnded(Grounds grounds) {
        var last = standing.term().lastDay();
        if (grounds.on().isAfter(last)) {
            throw Refused.byRule("contract-ended", standing.id(), last);
        }
    }
}
