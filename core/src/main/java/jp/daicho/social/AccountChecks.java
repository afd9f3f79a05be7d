package jp.daicho.social;

import jp.daicho.social.AccountCheckCommand.ConfirmOfficialListing;
import jp.daicho.social.AccountCheckCommand.IssuePublicNotice;
import jp.daicho.social.AccountCheckCommand.RecordLastPost;
import jp.daicho.social.AccountCheckCommand.RecordTermsChange;
import jp.daicho.social.AccountCheckCommand.RemoveOfficialListing;
import jp.daicho.social.AccountCheckCommand.ReviewAccount;
import jp.daicho.social.AccountDescriptionCommand.ChangeAccountProfile;
import jp.daicho.social.AccountDescriptionCommand.RenameAccount;
import org.axonframework.commandhandling.CommandHandler;

/** The part of an account that says what it is called, and what was seen of it. */
final class AccountChecks {

    private final AccountStanding standing;
    private final AccountFacts facts;

    AccountChecks(AccountStanding standing, AccountFacts facts) {
        this.standing = standing;
        this.facts = facts;
    }

    @CommandHandler
    void handle(ConfirmOfficialListing command) {
        facts.record(command);
    }

    @CommandHandler
    void handle(RemoveOfficialListing command) {
        facts.record(command);
    }

    @CommandHandler
    void handle(ReviewAccount command) {
        facts.record(command);
    }

    @CommandHandler
    void handle(RecordTermsChange command) {
        facts.record(command);
    }

    @CommandHandler
    void handle(RecordLastPost command) {
        standing.refusePosting(command.grounds().on());
        facts.record(command);
    }

    @CommandHandler
    void handle(IssuePublicNotice command) {
        facts.record(command);
    }

    @CommandHandler
    void handle(RenameAccount command, AccountNames names) {
        names.refuseName(command.account(), command.handle());
        facts.record(command);
    }

    @CommandHandler
    void handle(ChangeAccountProfile command, AccountNames names) {
        names.refusePermanentId(command.account(), command.profile().permanentId());
        facts.record(command);
    }
}
