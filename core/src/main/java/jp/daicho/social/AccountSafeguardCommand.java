package jp.daicho.social;

import jp.daicho.contract.custody.Level;
import jp.daicho.office.StaffId;
import jp.daicho.policy.PolicyId;
import jp.daicho.shared.FreeText;
import jp.daicho.shared.Grounds;
import jp.daicho.social.AccountSafeguardEvent.AlsoPublishedRecorded;
import jp.daicho.social.AccountSafeguardEvent.CredentialCustodyRecorded;
import jp.daicho.social.AccountSafeguardEvent.MfaConfirmed;
import jp.daicho.social.AccountSafeguardEvent.ProcedureAdopted;
import jp.daicho.social.AccountSafeguardEvent.PublishableInformationDefined;
import jp.daicho.social.AccountSafeguardEvent.RecoveryContactConfirmed;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** How an account is to be run and kept safe. Checked for shape here, for rules in the aggregate. */
public sealed interface AccountSafeguardCommand extends AccountCommand.OfFact {

    record AdoptProcedure(@TargetAggregateIdentifier AccountId account, PolicyId policy, Grounds grounds)
            implements AccountSafeguardCommand {

        @Override
        public ProcedureAdopted event() {
            return new ProcedureAdopted(account, policy, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    record DefinePublishableInformation(
            @TargetAggregateIdentifier AccountId account,
            String rule,
            @Nullable Level availability,
            Grounds grounds) implements AccountSafeguardCommand {
        public DefinePublishableInformation {
            rule = FreeText.required("rule", rule);
        }

        @Override
        public PublishableInformationDefined event() {
            return new PublishableInformationDefined(
                    account, rule, availability, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    record RecordCredentialCustody(
            @TargetAggregateIdentifier AccountId account,
            CustodyMethod method,
            StaffId custodian,
            @Nullable String text,
            Grounds grounds)
            implements AccountSafeguardCommand {
        public RecordCredentialCustody {
            text = FreeText.optional("text", text);
        }

        @Override
        public CredentialCustodyRecorded event() {
            return new CredentialCustodyRecorded(
                    account, method, custodian, text, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    record ConfirmMfa(@TargetAggregateIdentifier AccountId account, MfaState state, Grounds grounds)
            implements AccountSafeguardCommand {

        @Override
        public MfaConfirmed event() {
            return new MfaConfirmed(account, state, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    record ConfirmRecoveryContact(
            @TargetAggregateIdentifier AccountId account,
            RecoveryContact contact,
            @Nullable StaffId holder,
            Grounds grounds)
            implements AccountSafeguardCommand {

        @Override
        public RecoveryContactConfirmed event() {
            return new RecoveryContactConfirmed(
                    account, contact, holder, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    record RecordAlsoPublished(@TargetAggregateIdentifier AccountId account, String url, Grounds grounds)
            implements AccountSafeguardCommand {
        public RecordAlsoPublished {
            url = FreeText.requiredUrl("url", url);
        }

        @Override
        public AlsoPublishedRecorded event() {
            return new AlsoPublishedRecorded(account, url, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }
}
