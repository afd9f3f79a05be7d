package jp.daicho;

import java.util.List;
import jp.daicho.contract.ContractId;
import jp.daicho.office.StaffId;
import jp.daicho.policy.PolicyId;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Grounds;
import jp.daicho.social.AccountAlarmCommand.ResolveImpersonation;
import jp.daicho.social.AccountAlarmCommand.RestoreControl;
import jp.daicho.social.AccountCheckCommand.ConfirmOfficialListing;
import jp.daicho.social.AccountCheckCommand.IssuePublicNotice;
import jp.daicho.social.AccountCheckCommand.RecordLastPost;
import jp.daicho.social.AccountCheckCommand.RemoveOfficialListing;
import jp.daicho.social.AccountCheckCommand.ReviewAccount;
import jp.daicho.social.AccountCourseCommand.CloseAccount;
import jp.daicho.social.AccountCourseCommand.MarkAccountDormant;
import jp.daicho.social.AccountDecisionCommand.ApproveAccount;
import jp.daicho.social.AccountDutyCommand.AssignResponsiblePerson;
import jp.daicho.social.AccountDutyCommand.NameOperators;
import jp.daicho.social.AccountId;
import jp.daicho.social.AccountSafeguardCommand.AdoptProcedure;
import jp.daicho.social.AccountSafeguardCommand.ConfirmMfa;
import jp.daicho.social.AccountSafeguardCommand.ConfirmRecoveryContact;
import jp.daicho.social.AccountSafeguardCommand.DefinePublishableInformation;
import jp.daicho.social.AccountSafeguardCommand.RecordAlsoPublished;
import jp.daicho.social.MfaState;
import jp.daicho.social.RecoveryContact;

/** The remedies for accounts of social media, typed. */
final class TypedSocial {

    private TypedSocial() {}

    static DomainCommand command(Typed typed, Grounds grounds) {
        var account = new AccountId(typed.record());
        return switch (typed.verb()) {
            case "social assign" ->
                new AssignResponsiblePerson(account, new StaffId(typed.said("responsible")), grounds);
            case "social operators" ->
                new NameOperators(account, List.of(), new ContractId(typed.said("contract")), grounds);
            case "social procedure" -> new AdoptProcedure(account, new PolicyId(typed.said("policy")), grounds);
            case "social publishable" -> new DefinePublishableInformation(account, typed.said("rule"), null, grounds);
            case "social also-published" -> new RecordAlsoPublished(account, typed.said("url"), grounds);
            case "social confirm-mfa" -> new ConfirmMfa(account, MfaState.ON, grounds);
            case "social confirm-recovery" ->
                new ConfirmRecoveryContact(
                        account,
                        typed.word(RecoveryContact.class, "contact"),
                        new StaffId(typed.said("holder")),
                        grounds);
            case "social confirm-listing" ->
                typed.options().containsKey("removed")
                        ? new RemoveOfficialListing(account, grounds)
                        : new ConfirmOfficialListing(account, typed.said("url"), grounds);
            case "social review" -> new ReviewAccount(account, null, grounds);
            case "social dormant" -> new MarkAccountDormant(account, typed.day("until"), grounds);
            case "social close" -> new CloseAccount(account, typed.said("proof"), grounds);
            case "social last-post" -> new RecordLastPost(account, grounds);
            case "social takeover restored" ->
                new RestoreControl(
                        account,
                        typed.options().containsKey("password-changed"),
                        typed.options().containsKey("sessions-ended"),
                        typed.options().containsKey("mfa"),
                        grounds);
            case "social notice" -> new IssuePublicNotice(account, null, typed.said("text"), grounds);
            case "social approve" ->
                new ApproveAccount(account, new StaffId(typed.said("approver")), null, null, grounds);
            case "social impersonation resolve" ->
                new ResolveImpersonation(account, typed.said("impersonation"), null, grounds);
            default -> throw new IllegalArgumentException(typed.verb());
        };
    }
}
