package jp.daicho;

import static jp.daicho.PinnedEvents.ALONE_JSON;
import static jp.daicho.PinnedEvents.APRIL;
import static jp.daicho.PinnedEvents.GROUNDS_JSON;
import static jp.daicho.PinnedEvents.MAY;
import static jp.daicho.PinnedEvents.NONE;
import static jp.daicho.PinnedEvents.PAPERS;
import static jp.daicho.PinnedEvents.REASON_JSON;

import java.util.List;
import java.util.stream.Stream;
import jp.daicho.PinnedEvents.Stored;
import jp.daicho.cloud.Assurance;
import jp.daicho.cloud.CloudEvent;
import jp.daicho.cloud.CloudId;
import jp.daicho.cloud.ConditionState;
import jp.daicho.cloud.ExaminationEvent.ProviderAssuranceRecorded;
import jp.daicho.cloud.ExaminationEvent.SelectionConditionAssessed;
import jp.daicho.cloud.OperationEvent.CloudReviewRecorded;
import jp.daicho.cloud.OperationEvent.ProviderOwnerChanged;
import jp.daicho.cloud.OperationEvent.RegionChanged;
import jp.daicho.cloud.OperationEvent.ServiceManagerAppointed;
import jp.daicho.cloud.OperationEvent.ServiceManagerReplaced;
import jp.daicho.cloud.OperationEvent.TermsChanged;
import jp.daicho.cloud.PermissionEvent.ApprovalConditionMet;
import jp.daicho.cloud.PermissionEvent.ApprovalConditionSet;
import jp.daicho.cloud.PermissionEvent.ApprovalRenewed;
import jp.daicho.cloud.PermissionEvent.ApprovalRevoked;
import jp.daicho.cloud.PermissionEvent.CloudUseApproved;
import jp.daicho.cloud.PermissionEvent.CloudUseRejected;
import jp.daicho.cloud.ReviewResult;
import jp.daicho.cloud.Route;
import jp.daicho.cloud.SelectionCondition;
import jp.daicho.cloud.Use;
import jp.daicho.cloud.UseEvent.CloudProfileChanged;
import jp.daicho.cloud.UseEvent.CloudUseApplied;
import jp.daicho.cloud.UseEvent.UnapprovedUseDiscovered;
import jp.daicho.cloud.UseEvent.UseResumed;
import jp.daicho.cloud.UseEvent.UseStarted;
import jp.daicho.cloud.UseEvent.UseSuspended;
import jp.daicho.office.StaffId;
import jp.daicho.vendor.Country;

/** The same for cloud services (クラウドサービス). */
final class PinnedClouds {

    static final CloudId K1 = new CloudId("K-0001");
    static final String K1_JSON = "{'cloud':'K-0001',";
    private static final StaffId HEAD = new StaffId("S-0002");
    private static final Country JAPAN = new Country("JP");
    private static final Country CANADA = new Country("CA");
    private static final String DECIDED = "'approver':'S-0002','applicant':'S-0001',";

    private static final Use USE = new Use(
            "みどり電子申請",
            PinnedEvents.SAKURA,
            "申請の受付",
            "書記室",
            PinnedEvents.CLASSES,
            PinnedEvents.ZONES,
            Route.LGWAN_ASP,
            List.of(JAPAN, CANADA),
            JAPAN,
            true);

    private static final String USE_JSON = "'use':{'service':'みどり電子申請','provider':'V-0042','purpose':'申請の受付',"
            + "'section':'書記室','information':['3b','2'],'zones':['my-number','lgwan'],'route':'lgwan-asp',"
            + "'regions':['JP','CA'],'law':'JP','termsOnly':true},";

    private PinnedClouds() {}

    static Stream<Stored> all() {
        return Stream.of(
                        ofTheirUse(), ofDecisions(), ofExaminations(), ofAppointments(), ofChanges(), PinnedExits.all())
                .flatMap(pinned -> pinned);
    }

    static Stored stored(CloudEvent event, String json) {
        return Stored.as(event, event.getClass().getSimpleName(), K1_JSON + json);
    }

    private static Stream<Stored> ofTheirUse() {
        return Stream.of(
                stored(
                        new CloudUseApplied(K1, USE, PinnedEvents.HANAKO, APRIL, "届出", PAPERS),
                        USE_JSON + "'applicant':'S-0001'," + GROUNDS_JSON),
                stored(new CloudUseApplied(K1, Use.NOTHING, null, APRIL, null, NONE), "'use':{}," + ALONE_JSON),
                stored(new UnapprovedUseDiscovered(K1, USE, APRIL, "届出", PAPERS), USE_JSON + GROUNDS_JSON),
                stored(new UnapprovedUseDiscovered(K1, Use.NOTHING, APRIL, null, NONE), "'use':{}," + ALONE_JSON),
                stored(new CloudProfileChanged(K1, USE, APRIL, "届出", PAPERS), USE_JSON + GROUNDS_JSON),
                stored(new CloudProfileChanged(K1, Use.NOTHING, APRIL, null, NONE), "'use':{}," + ALONE_JSON),
                stored(new UseStarted(K1, APRIL, "届出", PAPERS), GROUNDS_JSON),
                stored(new UseStarted(K1, APRIL, null, NONE), ALONE_JSON),
                stored(new UseSuspended(K1, APRIL, "届出", PAPERS), GROUNDS_JSON),
                stored(new UseSuspended(K1, APRIL, "届出", NONE), REASON_JSON),
                stored(new UseResumed(K1, APRIL, "届出", PAPERS), GROUNDS_JSON),
                stored(new UseResumed(K1, APRIL, null, NONE), ALONE_JSON));
    }

    private static Stream<Stored> ofDecisions() {
        return Stream.of(
                stored(
                        new CloudUseApproved(K1, MAY, HEAD, PinnedEvents.HANAKO, "8第12号", APRIL, "届出", PAPERS),
                        "'until':'2026-05-01'," + DECIDED + "'decision':'8第12号'," + GROUNDS_JSON),
                stored(new CloudUseApproved(K1, null, null, null, null, APRIL, null, NONE), ALONE_JSON),
                stored(
                        new ApprovalConditionSet(K1, "J1", "ログの確認", APRIL, "届出", PAPERS),
                        "'condition':'J1','text':'ログの確認'," + GROUNDS_JSON),
                stored(
                        new ApprovalConditionSet(K1, "J1", "ログの確認", APRIL, null, NONE),
                        "'condition':'J1','text':'ログの確認'," + ALONE_JSON),
                stored(
                        new ApprovalConditionMet(K1, "J1", "月次", APRIL, "届出", PAPERS),
                        "'condition':'J1','text':'月次'," + GROUNDS_JSON),
                stored(new ApprovalConditionMet(K1, "J1", null, APRIL, null, NONE), "'condition':'J1'," + ALONE_JSON),
                stored(
                        new CloudUseRejected(K1, HEAD, PinnedEvents.HANAKO, "8第12号", APRIL, "届出", PAPERS),
                        DECIDED + "'decision':'8第12号'," + GROUNDS_JSON),
                stored(
                        new CloudUseRejected(K1, HEAD, PinnedEvents.HANAKO, null, APRIL, "届出", NONE),
                        DECIDED + REASON_JSON),
                stored(
                        new ApprovalRenewed(K1, MAY, HEAD, PinnedEvents.HANAKO, "8第12号", APRIL, "届出", PAPERS),
                        "'until':'2026-05-01'," + DECIDED + "'decision':'8第12号'," + GROUNDS_JSON),
                stored(
                        new ApprovalRenewed(K1, MAY, HEAD, PinnedEvents.HANAKO, null, APRIL, null, NONE),
                        "'until':'2026-05-01'," + DECIDED + ALONE_JSON),
                stored(
                        new ApprovalRevoked(K1, HEAD, PinnedEvents.HANAKO, "8第12号", APRIL, "届出", PAPERS),
                        DECIDED + "'decision':'8第12号'," + GROUNDS_JSON),
                stored(
                        new ApprovalRevoked(K1, HEAD, PinnedEvents.HANAKO, null, APRIL, "届出", NONE),
                        DECIDED + REASON_JSON));
    }

    private static Stream<Stored> ofExaminations() {
        return Stream.of(
                stored(
                        new SelectionConditionAssessed(
                                K1, SelectionCondition.UNINTENDED_CHANGE, ConditionState.MET, APRIL, "届出", PAPERS),
                        "'condition':'unintended-change','state':'met'," + GROUNDS_JSON),
                stored(
                        new SelectionConditionAssessed(
                                K1, SelectionCondition.TERMS, ConditionState.UNKNOWN, APRIL, null, NONE),
                        "'condition':'terms','state':'unknown'," + ALONE_JSON),
                stored(
                        new ProviderAssuranceRecorded(K1, Assurance.ISMAP_LIU, "C24-0001", MAY, APRIL, "届出", PAPERS),
                        "'kind':'ismap-liu','number':'C24-0001','validUntil':'2026-05-01'," + GROUNDS_JSON),
                stored(
                        new ProviderAssuranceRecorded(K1, Assurance.SOC2, null, null, APRIL, null, NONE),
                        "'kind':'soc2'," + ALONE_JSON));
    }

    private static Stream<Stored> ofAppointments() {
        return Stream.of(
                stored(
                        new ServiceManagerAppointed(K1, HEAD, APRIL, "届出", PAPERS),
                        "'manager':'S-0002'," + GROUNDS_JSON),
                stored(new ServiceManagerAppointed(K1, HEAD, APRIL, null, NONE), "'manager':'S-0002'," + ALONE_JSON),
                stored(
                        new ServiceManagerReplaced(K1, HEAD, PinnedEvents.HANAKO, APRIL, "届出", PAPERS),
                        "'manager':'S-0002','previous':'S-0001'," + GROUNDS_JSON),
                stored(
                        new ServiceManagerReplaced(K1, HEAD, PinnedEvents.HANAKO, APRIL, null, NONE),
                        "'manager':'S-0002','previous':'S-0001'," + ALONE_JSON));
    }

    private static Stream<Stored> ofChanges() {
        return Stream.of(
                stored(new TermsChanged(K1, "第3版", APRIL, "届出", PAPERS), "'text':'第3版'," + GROUNDS_JSON),
                stored(new TermsChanged(K1, null, APRIL, null, NONE), ALONE_JSON),
                stored(
                        new RegionChanged(K1, List.of(CANADA), JAPAN, "移設", APRIL, "届出", PAPERS),
                        "'regions':['CA'],'law':'JP','text':'移設'," + GROUNDS_JSON),
                stored(new RegionChanged(K1, List.of(), null, null, APRIL, null, NONE), ALONE_JSON),
                stored(
                        new ProviderOwnerChanged(K1, CANADA, "買収", APRIL, "届出", PAPERS),
                        "'country':'CA','text':'買収'," + GROUNDS_JSON),
                stored(new ProviderOwnerChanged(K1, null, null, APRIL, null, NONE), ALONE_JSON),
                stored(
                        new CloudReviewRecorded(K1, ReviewResult.DEFICIENT, "ログなし", APRIL, "届出", PAPERS),
                        "'result':'deficient','text':'ログなし'," + GROUNDS_JSON),
                stored(
                        new CloudReviewRecorded(K1, ReviewResult.SATISFACTORY, null, APRIL, null, NONE),
                        "'result':'satisfactory'," + ALONE_JSON));
    }
}
