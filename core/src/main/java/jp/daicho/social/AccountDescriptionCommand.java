package jp.daicho.social;

import jp.daicho.shared.FreeText;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Text;
import jp.daicho.social.AccountDescriptionEvent.AccountProfileChanged;
import jp.daicho.social.AccountDescriptionEvent.HandleChanged;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What an account is to be called. Checked for shape here, for rules in the aggregate. */
public sealed interface AccountDescriptionCommand extends AccountCommand.OfFact {

    /** What describes it; a field that is absent stays as it is. */
    record ChangeAccountProfile(@TargetAggregateIdentifier AccountId account, AccountProfile profile, Grounds grounds)
            implements AccountDescriptionCommand {

        public ChangeAccountProfile {
            profile = profile.checked();
            if (profile.saysNothing()) {
                throw Refused.badValue("account-profile-says-nothing", "purpose");
            }
        }

        @Override
        public AccountProfileChanged event() {
            return new AccountProfileChanged(
                    account,
                    profile.url(),
                    profile.purpose(),
                    profile.section(),
                    profile.permanentId(),
                    grounds.on(),
                    grounds.reason(),
                    grounds.evidence());
        }
    }

    record RenameAccount(
            @TargetAggregateIdentifier AccountId account,
            String handle,
            @Nullable String url,
            Grounds grounds) implements AccountDescriptionCommand {
        public RenameAccount {
            handle = Text.present("handle", Handle.checked(handle));
            url = FreeText.optionalUrl("url", url);
        }

        @Override
        public HandleChanged event() {
            return new HandleChanged(account, handle, url, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }
}
