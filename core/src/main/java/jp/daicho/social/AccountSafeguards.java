package jp.daicho.social;

import java.util.List;
import jp.daicho.office.Transfers;
import jp.daicho.office.approval.Approvers;
import jp.daicho.policy.PoliciesKnown;
import jp.daicho.policy.PolicyKind;
import jp.daicho.shared.Refused;
import jp.daicho.social.AccountSafeguardCommand.AdoptProcedure;
import jp.daicho.social.AccountSafeguardCommand.ConfirmMfa;
import jp.daicho.social.AccountSafeguardCommand.ConfirmRecoveryContact;
import jp.daicho.social.AccountSafeguardCommand.DefinePublishableInformation;
import jp.daicho.social.AccountSafeguardCommand.RecordAlsoPublished;
import jp.daicho.social.AccountSafeguardCommand.RecordCredentialCustody;
import org.axonframework.commandhandling.CommandHandler;

/** The part of an account that says how it is run and kept safe. */
final class AccountSafeguards {

    private final AccountFacts facts;

    AccountSafeguards(AccountFacts facts) {
        this.facts = facts;
    }

    @CommandHandler
    void handle(AdoptProcedure command, PoliciesKnown policies) {
        if (!policies.knows(command.policy())) {
            throw Refused.notFound("record-unknown", command.policy()).under("policy");
        }
        if (policies.kind(command.policy()) != PolicyKind.SNS_PROCEDURE) {
            throw Refused.byRule("policy-not-sns-procedure", command.policy());
        }
        facts.record(command);
    }

    @CommandHandler
    void handle(DefinePublishableInformation command) {
        facts.record(command);
    }

    @CommandHandler
    void handle(RecordCredentialCustody command, Approvers office, Transfers transfers) {
        office.refuseAbsent("custodian", command.custodian(), command.grounds().on());
        facts.give(command, List.of(command.custodian()), transfers);
    }

    @CommandHandler
    void handle(ConfirmMfa command) {
        facts.record(command);
    }

    @CommandHandler
    void handle(ConfirmRecoveryContact command, Approvers office) {
        if (command.holder() != null) {
            office.refuseAbsent("holder", command.holder(), command.grounds().on());
        }
        facts.record(command);
    }

    @CommandHandler
    void handle(RecordAlsoPublished command) {
        facts.record(command);
    }
}
