package jp.daicho.social;

import jp.daicho.shared.FreeText;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Refused;
import jp.daicho.social.AccountCheckEvent.AccountReviewed;
import jp.daicho.social.AccountCheckEvent.LastPostRecorded;
import jp.daicho.social.AccountCheckEvent.OfficialListingConfirmed;
import jp.daicho.social.AccountCheckEvent.OfficialListingRemoved;
import jp.daicho.social.AccountCheckEvent.PlatformTermsChanged;
import jp.daicho.social.AccountCheckEvent.PublicNoticeIssued;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What somebody saw of an account. Checked for shape here, for rules in the aggregate. */
public sealed interface AccountCheckCommand extends AccountCommand.OfFact {

    record ConfirmOfficialListing(
            @TargetAggregateIdentifier AccountId account,
            @Nullable String url,
            Grounds grounds) implements AccountCheckCommand {
        public ConfirmOfficialListing {
            url = FreeText.optionalUrl("url", url);
        }

        @Override
        public OfficialListingConfirmed event() {
            return new OfficialListingConfirmed(account, url, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    record RemoveOfficialListing(@TargetAggregateIdentifier AccountId account, Grounds grounds)
            implements AccountCheckCommand {

        @Override
        public OfficialListingRemoved event() {
            return new OfficialListingRemoved(account, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    record ReviewAccount(
            @TargetAggregateIdentifier AccountId account,
            @Nullable String text,
            Grounds grounds) implements AccountCheckCommand {
        public ReviewAccount {
            text = FreeText.optional("text", text);
        }

        @Override
        public AccountReviewed event() {
            return new AccountReviewed(account, text, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    record RecordTermsChange(
            @TargetAggregateIdentifier AccountId account,
            @Nullable String text,
            Grounds grounds) implements AccountCheckCommand {
        public RecordTermsChange {
            text = FreeText.optional("text", text);
        }

        @Override
        public PlatformTermsChanged event() {
            return new PlatformTermsChanged(account, text, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    record RecordLastPost(@TargetAggregateIdentifier AccountId account, Grounds grounds)
            implements AccountCheckCommand {

        @Override
        public LastPostRecorded event() {
            return new LastPostRecorded(account, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    record IssuePublicNotice(
            @TargetAggregateIdentifier AccountId account,
            @Nullable String url,
            @Nullable String text,
            Grounds grounds) implements AccountCheckCommand {
        public IssuePublicNotice {
            url = FreeText.optionalUrl("url", url);
            text = FreeText.optional("text", text);
            if (url == null && text == null) {
                throw Refused.badValue("notice-says-nothing", "text");
            }
        }

        @Override
        public PublicNoticeIssued event() {
            return new PublicNoticeIssued(account, url, text, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }
}
