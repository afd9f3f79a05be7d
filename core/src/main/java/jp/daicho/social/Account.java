package jp.daicho.social;

import static java.util.Objects.requireNonNullElse;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import jp.daicho.office.StaffId;
import jp.daicho.office.approval.Approvers;
import jp.daicho.shared.Entries;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.VoidedEntries;
import jp.daicho.social.AccountBeginningCommand.DiscoverAccount;
import jp.daicho.social.AccountBeginningCommand.PlanAccount;
import jp.daicho.social.AccountBeginningCommand.RegisterAccount;
import jp.daicho.social.AccountCourseCommand.VoidAccountEntry;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

/** One account, from the plan, or from the day it was found, to its closing. */
@AggregateRoot(type = "account")
@SuppressWarnings("UnusedVariable") // Axon reads its identifier and its members
final class Account {

    @AggregateIdentifier
    private @Nullable AccountId id;

    private final AccountStanding standing = new AccountStanding();

    @AggregateMember
    private final AccountFacts facts = new AccountFacts(standing);

    @AggregateMember
    private final AccountDecisions decisions = new AccountDecisions(standing);

    @AggregateMember
    private final AccountCourse course = new AccountCourse(standing, facts);

    @AggregateMember
    private final AccountDuties duties = new AccountDuties(facts);

    @AggregateMember
    private final AccountSafeguards safeguards = new AccountSafeguards(facts);

    @AggregateMember
    private final AccountChecks checks = new AccountChecks(standing, facts);

    @AggregateMember
    private final AccountAlarms alarms = new AccountAlarms(standing);

    private final VoidedEntries voided = new VoidedEntries();

    /** Axon replays the events onto an empty account. */
    Account() {}

    @CommandHandler
    Account(
            PlanAccount command,
            @MetaDataValue(Recorded.ACTOR) String typist,
            AccountsKnown accounts,
            AccountNames names,
            Approvers approvers) {
        names.refuseName(command.profile());
        var applicant = requireNonNullElse(command.applicant(), new StaffId(typist));
        approvers.refuseAbsent("applicant", applicant, command.grounds().on());
        apply(command.event(accounts.codeFor(command.account()), applicant));
    }

    @CommandHandler
    Account(RegisterAccount command, AccountsKnown accounts, AccountNames names) {
        if (command.closed() == null) {
            names.refuseName(command.profile());
            names.refusePermanentId(command.profile());
        }
        var code = accounts.codeFor(command.account());
        apply(command.event(code));
        if (command.closed() != null) {
            apply(command.closing(code, command.closed()));
        }
    }

    @CommandHandler
    Account(DiscoverAccount command, AccountsKnown accounts, AccountNames names) {
        names.refuseName(command.profile());
        apply(command.event(accounts.codeFor(command.account())));
    }

    @CommandHandler
    void handle(VoidAccountEntry command, Entries entries) {
        apply(command.grounds().voiding(voided.voidable(command.account().value(), command.position(), entries)));
    }

    @EventSourcingHandler
    void on(AccountEvent event) {
        id = event.account();
        standing.on(event);
    }

    @EventSourcingHandler
    void on(EntryVoided event) {
        voided.on(event);
    }
}
