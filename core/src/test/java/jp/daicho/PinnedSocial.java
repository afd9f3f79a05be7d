package jp.daicho;

import static jp.daicho.PinnedEvents.ALONE_JSON;
import static jp.daicho.PinnedEvents.APRIL;
import static jp.daicho.PinnedEvents.C1;
import static jp.daicho.PinnedEvents.GROUNDS_JSON;
import static jp.daicho.PinnedEvents.HANAKO;
import static jp.daicho.PinnedEvents.MAY;
import static jp.daicho.PinnedEvents.NONE;
import static jp.daicho.PinnedEvents.PAPERS;
import static jp.daicho.PinnedEvents.REASON_JSON;

import java.util.List;
import java.util.stream.Stream;
import jp.daicho.PinnedEvents.Stored;
import jp.daicho.contract.custody.Level;
import jp.daicho.office.StaffId;
import jp.daicho.policy.PolicyId;
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
import jp.daicho.social.AccountDescriptionEvent.AccountProfileChanged;
import jp.daicho.social.AccountDescriptionEvent.HandleChanged;
import jp.daicho.social.AccountDutyEvent.DeputiesNamed;
import jp.daicho.social.AccountDutyEvent.OperatorsNamed;
import jp.daicho.social.AccountDutyEvent.ResponsiblePersonAssigned;
import jp.daicho.social.AccountDutyEvent.ResponsiblePersonReleased;
import jp.daicho.social.AccountId;
import jp.daicho.social.AccountSafeguardEvent.AlsoPublishedRecorded;
import jp.daicho.social.AccountSafeguardEvent.CredentialCustodyRecorded;
import jp.daicho.social.AccountSafeguardEvent.MfaConfirmed;
import jp.daicho.social.AccountSafeguardEvent.ProcedureAdopted;
import jp.daicho.social.AccountSafeguardEvent.PublishableInformationDefined;
import jp.daicho.social.AccountSafeguardEvent.RecoveryContactConfirmed;
import jp.daicho.social.CustodyMethod;
import jp.daicho.social.Discovery;
import jp.daicho.social.MfaState;
import jp.daicho.social.RecoveryContact;

/** The same for accounts of social media. */
final class PinnedSocial {

    private static final AccountId A1 = new AccountId("A-0001");
    private static final PolicyId P1 = new PolicyId("P-0001");
    private static final StaffId TARO = new StaffId("S-0002");

    private PinnedSocial() {}

    static Stream<Stored> all() {
        return Stream.of(beginnings(), courses(), descriptions(), duties(), safeguards(), checks(), alarms())
                .flatMap(pinned -> pinned);
    }

    private static Stream<Stored> beginnings() {
        return Stream.of(
                Stored.as(
                        new AccountPlanned(
                                A1, "X", "@kawase", "https://x.com/kawase", "広報", "書記室", HANAKO, APRIL, "届出", PAPERS),
                        "AccountPlanned",
                        "{'account':'A-0001','platform':'X','handle':'@kawase','url':'https://x.com/kawase','purpose':'広報','section':'書記室','applicant':'S-0001',"
                                + GROUNDS_JSON),
                Stored.as(
                        new AccountPlanned(A1, "X", "@kawase", null, "広報", null, HANAKO, APRIL, null, NONE),
                        "AccountPlanned",
                        "{'account':'A-0001','platform':'X','handle':'@kawase','purpose':'広報','applicant':'S-0001',"
                                + ALONE_JSON),
                Stored.as(
                        new AccountRegistered(
                                A1,
                                "X",
                                "@kawase",
                                "https://x.com/kawase",
                                "広報",
                                "書記室",
                                "1234567890",
                                APRIL,
                                "届出",
                                PAPERS),
                        "AccountRegistered",
                        "{'account':'A-0001','platform':'X','handle':'@kawase','url':'https://x.com/kawase','purpose':'広報','section':'書記室','permanentId':'1234567890',"
                                + GROUNDS_JSON),
                Stored.as(
                        new AccountRegistered(A1, "X", "@kawase", null, null, null, null, APRIL, null, NONE),
                        "AccountRegistered",
                        "{'account':'A-0001','platform':'X','handle':'@kawase'," + ALONE_JSON),
                Stored.as(
                        new AccountDiscovered(
                                A1,
                                "X",
                                "@kawase",
                                "https://x.com/kawase",
                                Discovery.IMPOSTOR,
                                "偽の懸賞",
                                APRIL,
                                "届出",
                                PAPERS),
                        "AccountDiscovered",
                        "{'account':'A-0001','platform':'X','handle':'@kawase','url':'https://x.com/kawase','kind':'impostor','text':'偽の懸賞',"
                                + GROUNDS_JSON),
                Stored.as(
                        new AccountDiscovered(A1, "X", "@kawase", null, Discovery.IMPOSTOR, null, APRIL, null, NONE),
                        "AccountDiscovered",
                        "{'account':'A-0001','platform':'X','handle':'@kawase','kind':'impostor'," + ALONE_JSON));
    }

    private static Stream<Stored> courses() {
        return Stream.of(
                Stored.as(
                        new AccountApproved(A1, TARO, HANAKO, "8第12号", APRIL, "届出", PAPERS),
                        "AccountApproved",
                        "{'account':'A-0001','approver':'S-0002','applicant':'S-0001','decision':'8第12号',"
                                + GROUNDS_JSON),
                Stored.as(
                        new AccountApproved(A1, TARO, HANAKO, null, APRIL, null, NONE),
                        "AccountApproved",
                        "{'account':'A-0001','approver':'S-0002','applicant':'S-0001'," + ALONE_JSON),
                Stored.as(
                        new AccountRejected(A1, TARO, HANAKO, "8第12号", APRIL, "届出", PAPERS),
                        "AccountRejected",
                        "{'account':'A-0001','approver':'S-0002','applicant':'S-0001','decision':'8第12号',"
                                + GROUNDS_JSON),
                Stored.as(
                        new AccountRejected(A1, TARO, HANAKO, null, APRIL, "届出", NONE),
                        "AccountRejected",
                        "{'account':'A-0001','approver':'S-0002','applicant':'S-0001'," + REASON_JSON),
                Stored.as(
                        new AccountOpened(A1, "1234567890", "https://x.com/kawase", APRIL, "届出", PAPERS),
                        "AccountOpened",
                        "{'account':'A-0001','permanentId':'1234567890','url':'https://x.com/kawase'," + GROUNDS_JSON),
                Stored.as(
                        new AccountOpened(A1, "1234567890", null, APRIL, null, NONE),
                        "AccountOpened",
                        "{'account':'A-0001','permanentId':'1234567890'," + ALONE_JSON),
                Stored.as(
                        new AccountMarkedDormant(A1, MAY, APRIL, "届出", PAPERS),
                        "AccountMarkedDormant",
                        "{'account':'A-0001','until':'2026-05-01'," + GROUNDS_JSON),
                Stored.as(
                        new AccountMarkedDormant(A1, null, APRIL, null, NONE),
                        "AccountMarkedDormant",
                        "{'account':'A-0001'," + ALONE_JSON),
                Stored.as(
                        new AccountResumed(A1, APRIL, "届出", PAPERS),
                        "AccountResumed",
                        "{'account':'A-0001'," + GROUNDS_JSON),
                Stored.as(
                        new AccountResumed(A1, APRIL, null, NONE),
                        "AccountResumed",
                        "{'account':'A-0001'," + ALONE_JSON),
                Stored.as(
                        new AccountClosed(A1, "削除完了通知", APRIL, "届出", PAPERS),
                        "AccountClosed",
                        "{'account':'A-0001','proof':'削除完了通知'," + GROUNDS_JSON),
                Stored.as(
                        new AccountClosed(A1, null, APRIL, null, NONE),
                        "AccountClosed",
                        "{'account':'A-0001'," + ALONE_JSON),
                Stored.as(
                        new ClosureProved(A1, "削除完了通知", APRIL, "届出", PAPERS),
                        "ClosureProved",
                        "{'account':'A-0001','proof':'削除完了通知'," + GROUNDS_JSON),
                Stored.as(
                        new ClosureProved(A1, "削除完了通知", APRIL, null, NONE),
                        "ClosureProved",
                        "{'account':'A-0001','proof':'削除完了通知'," + ALONE_JSON));
    }

    private static Stream<Stored> descriptions() {
        return Stream.of(
                Stored.as(
                        new AccountProfileChanged(
                                A1, "https://x.com/kawase", "広報", "書記室", "1234567890", APRIL, "届出", PAPERS),
                        "AccountProfileChanged",
                        "{'account':'A-0001','url':'https://x.com/kawase','purpose':'広報','section':'書記室','permanentId':'1234567890',"
                                + GROUNDS_JSON),
                Stored.as(
                        new AccountProfileChanged(A1, null, null, null, null, APRIL, null, NONE),
                        "AccountProfileChanged",
                        "{'account':'A-0001'," + ALONE_JSON),
                Stored.as(
                        new HandleChanged(A1, "@kawase", "https://x.com/kawase", APRIL, "届出", PAPERS),
                        "HandleChanged",
                        "{'account':'A-0001','handle':'@kawase','url':'https://x.com/kawase'," + GROUNDS_JSON),
                Stored.as(
                        new HandleChanged(A1, "@kawase", null, APRIL, null, NONE),
                        "HandleChanged",
                        "{'account':'A-0001','handle':'@kawase'," + ALONE_JSON));
    }

    private static Stream<Stored> duties() {
        return Stream.of(
                Stored.as(
                        new ResponsiblePersonAssigned(A1, TARO, APRIL, "届出", PAPERS),
                        "ResponsiblePersonAssigned",
                        "{'account':'A-0001','staff':'S-0002'," + GROUNDS_JSON),
                Stored.as(
                        new ResponsiblePersonAssigned(A1, TARO, APRIL, null, NONE),
                        "ResponsiblePersonAssigned",
                        "{'account':'A-0001','staff':'S-0002'," + ALONE_JSON),
                Stored.as(
                        new ResponsiblePersonReleased(A1, APRIL, "届出", PAPERS),
                        "ResponsiblePersonReleased",
                        "{'account':'A-0001'," + GROUNDS_JSON),
                Stored.as(
                        new ResponsiblePersonReleased(A1, APRIL, null, NONE),
                        "ResponsiblePersonReleased",
                        "{'account':'A-0001'," + ALONE_JSON),
                Stored.as(
                        new DeputiesNamed(A1, List.of(HANAKO, TARO), APRIL, "届出", PAPERS),
                        "DeputiesNamed",
                        "{'account':'A-0001','staff':['S-0001','S-0002']," + GROUNDS_JSON),
                Stored.as(
                        new DeputiesNamed(A1, List.of(), APRIL, null, NONE),
                        "DeputiesNamed",
                        "{'account':'A-0001'," + ALONE_JSON),
                Stored.as(
                        new OperatorsNamed(A1, List.of(HANAKO, TARO), C1, APRIL, "届出", PAPERS),
                        "OperatorsNamed",
                        "{'account':'A-0001','staff':['S-0001','S-0002'],'contract':'C-2026-0001'," + GROUNDS_JSON),
                Stored.as(
                        new OperatorsNamed(A1, List.of(), null, APRIL, null, NONE),
                        "OperatorsNamed",
                        "{'account':'A-0001'," + ALONE_JSON));
    }

    private static Stream<Stored> safeguards() {
        return Stream.of(
                Stored.as(
                        new ProcedureAdopted(A1, P1, APRIL, "届出", PAPERS),
                        "ProcedureAdopted",
                        "{'account':'A-0001','policy':'P-0001'," + GROUNDS_JSON),
                Stored.as(
                        new ProcedureAdopted(A1, P1, APRIL, null, NONE),
                        "ProcedureAdopted",
                        "{'account':'A-0001','policy':'P-0001'," + ALONE_JSON),
                Stored.as(
                        new PublishableInformationDefined(A1, "お知らせ", Level.LEVEL_2, APRIL, "届出", PAPERS),
                        "PublishableInformationDefined",
                        "{'account':'A-0001','rule':'お知らせ','availability':'2'," + GROUNDS_JSON),
                Stored.as(
                        new PublishableInformationDefined(A1, "お知らせ", null, APRIL, null, NONE),
                        "PublishableInformationDefined",
                        "{'account':'A-0001','rule':'お知らせ'," + ALONE_JSON),
                Stored.as(
                        new CredentialCustodyRecorded(
                                A1, CustodyMethod.SEALED_ENVELOPE, TARO, "偽の懸賞", APRIL, "届出", PAPERS),
                        "CredentialCustodyRecorded",
                        "{'account':'A-0001','method':'sealed-envelope','custodian':'S-0002','text':'偽の懸賞',"
                                + GROUNDS_JSON),
                Stored.as(
                        new CredentialCustodyRecorded(A1, CustodyMethod.SEALED_ENVELOPE, TARO, null, APRIL, null, NONE),
                        "CredentialCustodyRecorded",
                        "{'account':'A-0001','method':'sealed-envelope','custodian':'S-0002'," + ALONE_JSON),
                Stored.as(
                        new MfaConfirmed(A1, MfaState.ON, APRIL, "届出", PAPERS),
                        "MfaConfirmed",
                        "{'account':'A-0001','state':'on'," + GROUNDS_JSON),
                Stored.as(
                        new MfaConfirmed(A1, MfaState.ON, APRIL, null, NONE),
                        "MfaConfirmed",
                        "{'account':'A-0001','state':'on'," + ALONE_JSON),
                Stored.as(
                        new RecoveryContactConfirmed(A1, RecoveryContact.OFFICIAL, TARO, APRIL, "届出", PAPERS),
                        "RecoveryContactConfirmed",
                        "{'account':'A-0001','contact':'official','holder':'S-0002'," + GROUNDS_JSON),
                Stored.as(
                        new RecoveryContactConfirmed(A1, RecoveryContact.OFFICIAL, null, APRIL, null, NONE),
                        "RecoveryContactConfirmed",
                        "{'account':'A-0001','contact':'official'," + ALONE_JSON),
                Stored.as(
                        new AlsoPublishedRecorded(A1, "https://x.com/kawase", APRIL, "届出", PAPERS),
                        "AlsoPublishedRecorded",
                        "{'account':'A-0001','url':'https://x.com/kawase'," + GROUNDS_JSON),
                Stored.as(
                        new AlsoPublishedRecorded(A1, "https://x.com/kawase", APRIL, null, NONE),
                        "AlsoPublishedRecorded",
                        "{'account':'A-0001','url':'https://x.com/kawase'," + ALONE_JSON));
    }

    private static Stream<Stored> checks() {
        return Stream.of(
                Stored.as(
                        new OfficialListingConfirmed(A1, "https://x.com/kawase", APRIL, "届出", PAPERS),
                        "OfficialListingConfirmed",
                        "{'account':'A-0001','url':'https://x.com/kawase'," + GROUNDS_JSON),
                Stored.as(
                        new OfficialListingConfirmed(A1, null, APRIL, null, NONE),
                        "OfficialListingConfirmed",
                        "{'account':'A-0001'," + ALONE_JSON),
                Stored.as(
                        new OfficialListingRemoved(A1, APRIL, "届出", PAPERS),
                        "OfficialListingRemoved",
                        "{'account':'A-0001'," + GROUNDS_JSON),
                Stored.as(
                        new OfficialListingRemoved(A1, APRIL, null, NONE),
                        "OfficialListingRemoved",
                        "{'account':'A-0001'," + ALONE_JSON),
                Stored.as(
                        new AccountReviewed(A1, "偽の懸賞", APRIL, "届出", PAPERS),
                        "AccountReviewed",
                        "{'account':'A-0001','text':'偽の懸賞'," + GROUNDS_JSON),
                Stored.as(
                        new AccountReviewed(A1, null, APRIL, null, NONE),
                        "AccountReviewed",
                        "{'account':'A-0001'," + ALONE_JSON),
                Stored.as(
                        new PlatformTermsChanged(A1, "偽の懸賞", APRIL, "届出", PAPERS),
                        "PlatformTermsChanged",
                        "{'account':'A-0001','text':'偽の懸賞'," + GROUNDS_JSON),
                Stored.as(
                        new PlatformTermsChanged(A1, null, APRIL, null, NONE),
                        "PlatformTermsChanged",
                        "{'account':'A-0001'," + ALONE_JSON),
                Stored.as(
                        new LastPostRecorded(A1, APRIL, "届出", PAPERS),
                        "LastPostRecorded",
                        "{'account':'A-0001'," + GROUNDS_JSON),
                Stored.as(
                        new LastPostRecorded(A1, APRIL, null, NONE),
                        "LastPostRecorded",
                        "{'account':'A-0001'," + ALONE_JSON),
                Stored.as(
                        new PublicNoticeIssued(A1, "https://x.com/kawase", "偽の懸賞", APRIL, "届出", PAPERS),
                        "PublicNoticeIssued",
                        "{'account':'A-0001','url':'https://x.com/kawase','text':'偽の懸賞'," + GROUNDS_JSON),
                Stored.as(
                        new PublicNoticeIssued(A1, null, null, APRIL, null, NONE),
                        "PublicNoticeIssued",
                        "{'account':'A-0001'," + ALONE_JSON));
    }

    private static Stream<Stored> alarms() {
        return Stream.of(
                Stored.as(
                        new TakeoverSuspected(A1, "偽の懸賞", APRIL, "届出", PAPERS),
                        "TakeoverSuspected",
                        "{'account':'A-0001','text':'偽の懸賞'," + GROUNDS_JSON),
                Stored.as(
                        new TakeoverSuspected(A1, null, APRIL, null, NONE),
                        "TakeoverSuspected",
                        "{'account':'A-0001'," + ALONE_JSON),
                Stored.as(
                        new TakeoverConfirmed(A1, "偽の懸賞", APRIL, "届出", PAPERS),
                        "TakeoverConfirmed",
                        "{'account':'A-0001','text':'偽の懸賞'," + GROUNDS_JSON),
                Stored.as(
                        new TakeoverConfirmed(A1, null, APRIL, null, NONE),
                        "TakeoverConfirmed",
                        "{'account':'A-0001'," + ALONE_JSON),
                Stored.as(
                        new ControlRestored(A1, true, true, true, APRIL, "届出", PAPERS),
                        "ControlRestored",
                        "{'account':'A-0001','passwordChanged':true,'sessionsEnded':true,'mfa':true," + GROUNDS_JSON),
                Stored.as(
                        new ControlRestored(A1, true, true, true, APRIL, null, NONE),
                        "ControlRestored",
                        "{'account':'A-0001','passwordChanged':true,'sessionsEnded':true,'mfa':true," + ALONE_JSON),
                Stored.as(
                        new ImpersonationReported(A1, "I1", "偽の懸賞", "https://x.com/kawase", APRIL, "届出", PAPERS),
                        "ImpersonationReported",
                        "{'account':'A-0001','impersonation':'I1','text':'偽の懸賞','url':'https://x.com/kawase',"
                                + GROUNDS_JSON),
                Stored.as(
                        new ImpersonationReported(A1, "I1", "偽の懸賞", null, APRIL, null, NONE),
                        "ImpersonationReported",
                        "{'account':'A-0001','impersonation':'I1','text':'偽の懸賞'," + ALONE_JSON),
                Stored.as(
                        new ImpersonationResolved(A1, "I1", "偽の懸賞", APRIL, "届出", PAPERS),
                        "ImpersonationResolved",
                        "{'account':'A-0001','impersonation':'I1','text':'偽の懸賞'," + GROUNDS_JSON),
                Stored.as(
                        new ImpersonationResolved(A1, "I1", null, APRIL, null, NONE),
                        "ImpersonationResolved",
                        "{'account':'A-0001','impersonation':'I1'," + ALONE_JSON));
    }
}
