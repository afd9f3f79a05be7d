package jp.daicho.social;

import static jp.daicho.office.OfficeSamples.HANAKO;
import static jp.daicho.office.OfficeSamples.TARO;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.custody.Level;
import jp.daicho.office.StaffId;
import jp.daicho.policy.PolicyId;
import jp.daicho.shared.Evidence;
import jp.daicho.social.AccountAlarmEvent.ControlRestored;
import jp.daicho.social.AccountAlarmEvent.ImpersonationReported;
import jp.daicho.social.AccountAlarmEvent.ImpersonationResolved;
import jp.daicho.social.AccountAlarmEvent.TakeoverConfirmed;
import jp.daicho.social.AccountAlarmEvent.TakeoverSuspected;
import jp.daicho.social.AccountBeginningEvent.AccountDiscovered;
import jp.daicho.social.AccountBeginningEvent.AccountPlanned;
import jp.daicho.social.AccountBeginningEvent.AccountRegistered;
import jp.daicho.social.AccountCheckEvent.AccountReviewed;
import jp.daicho.social.AccountCheckEvent.LastPostRecorded;
import jp.daicho.social.AccountCheckEvent.OfficialListingConfirmed;
import jp.daicho.social.AccountCheckEvent.OfficialListingRemoved;
import jp.daicho.social.AccountCheckEvent.PlatformTermsChanged;
import jp.daicho.social.AccountCheckEvent.PublicNoticeIssued;
import jp.daicho.social.AccountCourseEvent.AccountApproved;
import jp.daicho.social.AccountCourseEvent.AccountClosed;
import jp.daicho.social.AccountCourseEvent.AccountMarkedDormant;
import jp.daicho.social.AccountCourseEvent.AccountOpened;
import jp.daicho.social.AccountCourseEvent.AccountRejected;
import jp.daicho.social.AccountCourseEvent.AccountResumed;
import jp.daicho.social.AccountCourseEvent.ClosureProved;
import jp.daicho.social.AccountDescriptionEvent.HandleChanged;
import jp.daicho.social.AccountDutyEvent.OperatorsNamed;
import jp.daicho.social.AccountDutyEvent.ResponsiblePersonAssigned;
import jp.daicho.social.AccountDutyEvent.ResponsiblePersonReleased;
import jp.daicho.social.AccountSafeguardEvent.AlsoPublishedRecorded;
import jp.daicho.social.AccountSafeguardEvent.MfaConfirmed;
import jp.daicho.social.AccountSafeguardEvent.ProcedureAdopted;
import jp.daicho.social.AccountSafeguardEvent.PublishableInformationDefined;
import jp.daicho.social.AccountSafeguardEvent.RecoveryContactConfirmed;
import org.jspecify.annotations.Nullable;

/** What may have happened to the account of Kawase on X, {@code A-0001}. */
public final class AccountSamples {

    public static final AccountId A1 = new AccountId("A-0001");
    public static final PolicyId P1 = new PolicyId("P-0001");
    private static final List<Evidence> NONE = List.of();

    private AccountSamples() {}

    public static AccountPlanned planned(LocalDate on) {
        return new AccountPlanned(A1, "X", "@kawase", null, "広報", "書記室", HANAKO, on, null, NONE);
    }

    /** In use before the register knew of it. */
    public static AccountRegistered taken(LocalDate on) {
        return new AccountRegistered(A1, "X", "@kawase", null, "広報", "書記室", null, on, null, NONE);
    }

    public static AccountDiscovered found(Discovery kind, LocalDate on) {
        return new AccountDiscovered(A1, "X", "@kawase_", null, kind, null, on, null, NONE);
    }

    public static AccountApproved approved(LocalDate on) {
        return new AccountApproved(A1, TARO, HANAKO, null, on, null, NONE);
    }

    public static AccountRejected rejected(LocalDate on) {
        return new AccountRejected(A1, TARO, HANAKO, null, on, "重複", NONE);
    }

    public static AccountOpened opened(LocalDate on) {
        return new AccountOpened(A1, "1234567890", null, on, null, NONE);
    }

    public static AccountMarkedDormant dormant(@Nullable LocalDate until, LocalDate on) {
        return new AccountMarkedDormant(A1, until, on, until == null ? null : "選挙の時だけ使う", NONE);
    }

    public static AccountResumed resumed(LocalDate on) {
        return new AccountResumed(A1, on, null, NONE);
    }

    public static AccountClosed closed(@Nullable String proof, LocalDate on) {
        return new AccountClosed(A1, proof, on, null, NONE);
    }

    public static ClosureProved proved(LocalDate on) {
        return new ClosureProved(A1, "削除完了通知", on, null, NONE);
    }

    public static HandleChanged renamed(String handle, LocalDate on) {
        return new HandleChanged(A1, handle, null, on, null, NONE);
    }

    public static ResponsiblePersonAssigned assigned(StaffId staff, LocalDate on) {
        return new ResponsiblePersonAssigned(A1, staff, on, null, NONE);
    }

    public static ResponsiblePersonReleased released(LocalDate on) {
        return new ResponsiblePersonReleased(A1, on, null, NONE);
    }

    public static OperatorsNamed runBy(@Nullable ContractId contract, LocalDate on) {
        return new OperatorsNamed(A1, List.of(), contract, on, null, NONE);
    }

    public static ProcedureAdopted by(PolicyId policy, LocalDate on) {
        return new ProcedureAdopted(A1, policy, on, null, NONE);
    }

    public static PublishableInformationDefined publishable(@Nullable Level availability, LocalDate on) {
        return new PublishableInformationDefined(A1, "お知らせ", availability, on, null, NONE);
    }

    public static AlsoPublishedRecorded alsoPublished(LocalDate on) {
        return new AlsoPublishedRecorded(A1, "https://kawase.example.jp/news", on, null, NONE);
    }

    public static MfaConfirmed mfa(MfaState state, LocalDate on) {
        return new MfaConfirmed(A1, state, on, null, NONE);
    }

    public static RecoveryContactConfirmed recovery(RecoveryContact contact, @Nullable StaffId holder, LocalDate on) {
        return new RecoveryContactConfirmed(A1, contact, holder, on, null, NONE);
    }

    public static OfficialListingConfirmed listed(LocalDate on) {
        return new OfficialListingConfirmed(A1, "https://kawase.example.jp/sns", on, null, NONE);
    }

    public static OfficialListingRemoved unlisted(LocalDate on) {
        return new OfficialListingRemoved(A1, on, null, NONE);
    }

    public static AccountReviewed reviewed(LocalDate on) {
        return new AccountReviewed(A1, null, on, null, NONE);
    }

    public static PlatformTermsChanged terms(LocalDate on) {
        return new PlatformTermsChanged(A1, null, on, null, NONE);
    }

    public static LastPostRecorded post(LocalDate on) {
        return new LastPostRecorded(A1, on, null, NONE);
    }

    public static PublicNoticeIssued notice(LocalDate on) {
        return new PublicNoticeIssued(A1, null, "発信を止めています", on, null, NONE);
    }

    public static TakeoverSuspected suspected(LocalDate on) {
        return new TakeoverSuspected(A1, null, on, null, NONE);
    }

    public static TakeoverConfirmed takenOver(LocalDate on) {
        return new TakeoverConfirmed(A1, null, on, null, NONE);
    }

    public static ControlRestored restored(LocalDate on) {
        return new ControlRestored(A1, true, true, true, on, null, NONE);
    }

    public static ImpersonationReported impostor(String number, LocalDate on) {
        return new ImpersonationReported(A1, number, "偽の懸賞", null, on, null, NONE);
    }

    public static ImpersonationResolved gone(String number, LocalDate on) {
        return new ImpersonationResolved(A1, number, null, on, null, NONE);
    }
}
