package jp.daicho.social;

import java.util.List;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.Voidable;
import org.jspecify.annotations.Nullable;

/** Everything that can have happened to an account. Past tense; facts only; no password and no token, ever. */
public sealed interface AccountEvent extends DomainEvent
        permits AccountBeginningEvent,
                AccountCourseEvent,
                AccountDescriptionEvent,
                AccountDutyEvent,
                AccountSafeguardEvent,
                AccountCheckEvent,
                AccountAlarmEvent,
                AccountEvent.Fact {

    AccountId account();

    /** What can be said of an account and be taken back, because no state hangs on it. */
    sealed interface Fact extends AccountEvent, Voidable
            permits Arrangement,
                    AccountCourseEvent.ClosureProved,
                    AccountDescriptionEvent.AccountProfileChanged,
                    AccountSafeguardEvent.MfaConfirmed,
                    AccountSafeguardEvent.RecoveryContactConfirmed,
                    AccountSafeguardEvent.AlsoPublishedRecorded,
                    AccountCheckEvent.OfficialListingConfirmed,
                    AccountCheckEvent.OfficialListingRemoved,
                    AccountCheckEvent.AccountReviewed,
                    AccountCheckEvent.PlatformTermsChanged,
                    AccountCheckEvent.LastPostRecorded,
                    AccountCheckEvent.PublicNoticeIssued {

        /** What it says, whatever was said and shown for it. */
        List<@Nullable Object> said();

        /** What it is about; of one topic, the newest fact counts. */
        default Class<? extends Fact> topic() {
            return getClass();
        }
    }

    /** A fact that holds until the next one about the same; to say it again meanwhile is no news. */
    sealed interface Arrangement extends Fact
            permits AccountDescriptionEvent.HandleChanged,
                    AccountDutyEvent.ResponsiblePersonAssigned,
                    AccountDutyEvent.ResponsiblePersonReleased,
                    AccountDutyEvent.DeputiesNamed,
                    AccountDutyEvent.OperatorsNamed,
                    AccountSafeguardEvent.ProcedureAdopted,
                    AccountSafeguardEvent.PublishableInformationDefined,
                    AccountSafeguardEvent.CredentialCustodyRecorded {}
}
