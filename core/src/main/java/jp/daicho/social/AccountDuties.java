package jp.daicho.social;

import jp.daicho.contract.ContractsKnown;
import jp.daicho.office.approval.Approvers;
import jp.daicho.shared.Refused;
import jp.daicho.social.AccountDutyCommand.AssignResponsiblePerson;
import jp.daicho.social.AccountDutyCommand.NameDeputies;
import jp.daicho.social.AccountDutyCommand.NameOperators;
import jp.daicho.social.AccountDutyCommand.ReleaseResponsiblePerson;
import org.axonframework.commandhandling.CommandHandler;

/** The part of an account that says who answers for it and who runs it. */
final class AccountDuties {

    private final AccountFacts facts;

    AccountDuties(AccountFacts facts) {
        this.facts = facts;
    }

    @CommandHandler
    void handle(AssignResponsiblePerson command, Approvers office) {
        office.refuseAbsent("responsible", command.staff(), command.grounds().on());
        facts.record(command);
    }

    @CommandHandler
    void handle(ReleaseResponsiblePerson command) {
        facts.record(command);
    }

    @CommandHandler
    void handle(NameDeputies command, Approvers office) {
        command.staff()
                .forEach(each ->
                        office.refuseAbsent("staff", each, command.grounds().on()));
        facts.record(command);
    }

    @CommandHandler
    void handle(NameOperators command, Approvers office, ContractsKnown contracts) {
        command.staff()
                .forEach(each ->
                        office.refuseAbsent("staff", each, command.grounds().on()));
        var contract = command.contract();
        if (contract != null && !contracts.knows(contract)) {
            throw Refused.notFound("record-unknown", contract).under("contract");
        }
        facts.record(command);
    }
}
