package jp.daicho.social;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.contract.ContractsKnown;
import jp.daicho.office.StaffId;
import jp.daicho.office.Transfers;
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
    void handle(AssignResponsiblePerson command, Approvers office, Transfers transfers) {
        office.refuseAbsent("responsible", command.staff(), command.grounds().on());
        facts.give(command, List.of(command.staff()), transfers);
    }

    @CommandHandler
    void handle(ReleaseResponsiblePerson command) {
        facts.record(command);
    }

    @CommandHandler
    void handle(NameDeputies command, Approvers office, Transfers transfers) {
        refuseAbsent(command.staff(), office, command.grounds().on());
        facts.give(command, command.staff(), transfers);
    }

    @CommandHandler
    void handle(NameOperators command, Approvers office, ContractsKnown contracts, Transfers transfers) {
        refuseAbsent(command.staff(), office, command.grounds().on());
        var contract = command.contract();
        if (contract != null && !contracts.knows(contract)) {
            throw Refused.notFound("record-unknown", contract).under("contract");
        }
        facts.give(command, command.staff(), transfers);
    }

    private static void refuseAbsent(List<StaffId> staff, Approvers office, LocalDate day) {
        staff.forEach(each -> office.refuseAbsent("staff", each, day));
    }
}
