package jp.daicho.shell.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.daicho.office.StaffId;
import jp.daicho.policy.PolicyId;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Refused;
import jp.daicho.social.AccountBeginningCommand.RegisterAccount;
import jp.daicho.social.AccountCheckCommand.ConfirmOfficialListing;
import jp.daicho.social.AccountCheckCommand.RecordLastPost;
import jp.daicho.social.AccountDutyCommand.AssignResponsiblePerson;
import jp.daicho.social.AccountId;
import jp.daicho.social.AccountProfile;
import jp.daicho.social.AccountSafeguardCommand.AdoptProcedure;
import jp.daicho.social.AccountSafeguardCommand.ConfirmMfa;
import jp.daicho.social.AccountSafeguardCommand.DefinePublishableInformation;
import jp.daicho.social.MfaState;
import org.jspecify.annotations.Nullable;

/**
 * An account of social media as a row says it.
 *
 * @param row its number
 * @param responsible the name or the post (職) of whoever is responsible
 * @param procedure the version of the operating procedure
 * @param day the day of the list, which says how things stand where it names no day
 * @param since the first day of which the row says that it was there
 */
record SocialEntry(
        int row,
        AccountProfile profile,
        @Nullable String responsible,
        @Nullable String procedure,
        @Nullable String publishable,
        @Nullable MfaState mfa,
        @Nullable LocalDate listed,
        @Nullable LocalDate lastPost,
        LocalDate day,
        LocalDate since)
        implements Entry {

    /** The act that records it under {@code code}, with whom and what the row was found to mean. */
    List<DomainCommand> act(AccountId code, @Nullable StaffId staff, @Nullable PolicyId policy) {
        var grounds = Grounds.on(since);
        List<DomainCommand> act = new ArrayList<>();
        act.add(new RegisterAccount(code, profile, null, grounds));
        if (staff != null) {
            act.add(new AssignResponsiblePerson(code, staff, grounds));
        }
        if (policy != null) {
            act.add(new AdoptProcedure(code, policy, grounds));
        }
        if (publishable != null) {
            act.add(new DefinePublishableInformation(code, publishable, null, grounds));
        }
        if (mfa != null) {
            act.add(new ConfirmMfa(code, mfa, Grounds.on(day)));
        }
        if (listed != null) {
            act.add(new ConfirmOfficialListing(code, null, Grounds.on(listed)));
        }
        if (lastPost != null) {
            act.add(new RecordLastPost(code, Grounds.on(lastPost)));
        }
        return act;
    }

    /** The field of the row that is at fault where the register turned it down. */
    String field(Refused refused) {
        if (listed != null && refused.details().contains(listed)) {
            return Fields.LISTED;
        } else if (lastPost != null && refused.details().contains(lastPost)) {
            return Fields.LAST_POST;
        }
        var option = Objects.requireNonNullElse(refused.field(), "");
        return switch (option) {
            case "rule" -> Fields.PUBLISHABLE;
            case "name" -> Fields.RESPONSIBLE;
            default -> Fields.OF_ACCOUNTS.contains(option) ? option : Fields.ROW;
        };
    }
}
