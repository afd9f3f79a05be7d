package jp.daicho;

import static jp.daicho.PinnedEvents.ALONE_JSON;
import static jp.daicho.PinnedEvents.APRIL;
import static jp.daicho.PinnedEvents.GROUNDS_JSON;
import static jp.daicho.PinnedEvents.MAY;
import static jp.daicho.PinnedEvents.NONE;
import static jp.daicho.PinnedEvents.PAPERS;

import java.util.List;
import java.util.stream.Stream;
import jp.daicho.PinnedEvents.Stored;
import jp.daicho.audit.AmendmentEvent.AuditCancelled;
import jp.daicho.audit.AmendmentEvent.AuditorsNamed;
import jp.daicho.audit.AuditEvent.AuditPlanApproved;
import jp.daicho.audit.AuditEvent.AuditPlanned;
import jp.daicho.audit.AuditEvent.AuditReported;
import jp.daicho.audit.AuditEvent.AuditStarted;
import jp.daicho.audit.AuditEvent.FindingAssigned;
import jp.daicho.audit.AuditId;
import jp.daicho.audit.AuditKind;
import jp.daicho.audit.FindingEvent.FindingAnswered;
import jp.daicho.audit.FindingEvent.FindingClosed;
import jp.daicho.audit.FindingEvent.FindingRaised;
import jp.daicho.audit.ImprovementEvent.ImprovementDecided;
import jp.daicho.audit.ImprovementEvent.PolicyRevisionDecided;
import jp.daicho.audit.SelfCheckEvent.SelfCheckIssued;
import jp.daicho.audit.SelfCheckEvent.SelfCheckReported;
import jp.daicho.audit.SelfCheckEvent.SelfCheckSubmitted;
import jp.daicho.office.StaffId;
import jp.daicho.policy.PolicyId;

/** The same for audits and self-checks. */
final class PinnedAudits {

    private static final AuditId U1 = new AuditId("U-2026-01");
    private static final StaffId CLERK = new StaffId("S-0001");
    private static final StaffId HEAD = new StaffId("S-0002");

    private PinnedAudits() {}

    static Stream<Stored> all() {
        return Stream.of(ofAudits(), ofSelfChecks(), ofFindings(), ofDecisions())
                .flatMap(stored -> stored);
    }

    private static Stream<Stored> ofAudits() {
        return Stream.of(
                Stored.as(
                        new AuditPlanned(
                                U1,
                                AuditKind.AUDIT,
                                2026,
                                "委託先の管理",
                                List.of(HEAD),
                                List.of("税務課"),
                                List.of("V-0042"),
                                CLERK,
                                APRIL,
                                "届出",
                                PAPERS),
                        "AuditPlanned",
                        "{'audit':'U-2026-01','kind':'audit','year':2026,'scope':'委託先の管理','auditors':['S-0002'],"
                                + "'sections':['税務課'],'records':['V-0042'],'applicant':'S-0001'," + GROUNDS_JSON),
                Stored.as(
                        new AuditPlanned(
                                U1,
                                AuditKind.SELF_CHECK,
                                2026,
                                "全課",
                                List.of(),
                                List.of(),
                                List.of(),
                                CLERK,
                                APRIL,
                                null,
                                NONE),
                        "AuditPlanned",
                        "{'audit':'U-2026-01','kind':'self-check','year':2026,'scope':'全課','applicant':'S-0001',"
                                + ALONE_JSON),
                Stored.as(
                        new AuditPlanApproved(U1, HEAD, "8第12号", APRIL, "届出", PAPERS),
                        "AuditPlanApproved",
                        "{'audit':'U-2026-01','approver':'S-0002','decision':'8第12号'," + GROUNDS_JSON),
                Stored.as(
                        new AuditPlanApproved(U1, HEAD, null, APRIL, null, NONE),
                        "AuditPlanApproved",
                        "{'audit':'U-2026-01','approver':'S-0002'," + ALONE_JSON),
                Stored.as(
                        new AuditStarted(U1, APRIL, "届出", PAPERS),
                        "AuditStarted",
                        "{'audit':'U-2026-01'," + GROUNDS_JSON),
                Stored.as(
                        new AuditStarted(U1, APRIL, null, NONE), "AuditStarted", "{'audit':'U-2026-01'," + ALONE_JSON),
                Stored.as(
                        new AuditorsNamed(U1, List.of(CLERK, HEAD), APRIL, "届出", PAPERS),
                        "AuditorsNamed",
                        "{'audit':'U-2026-01','auditors':['S-0001','S-0002']," + GROUNDS_JSON),
                Stored.as(
                        new AuditorsNamed(U1, List.of(), APRIL, null, NONE),
                        "AuditorsNamed",
                        "{'audit':'U-2026-01'," + ALONE_JSON),
                Stored.as(
                        new AuditCancelled(U1, APRIL, "届出", PAPERS),
                        "AuditCancelled",
                        "{'audit':'U-2026-01'," + GROUNDS_JSON),
                Stored.as(
                        new AuditCancelled(U1, APRIL, null, NONE),
                        "AuditCancelled",
                        "{'audit':'U-2026-01'," + ALONE_JSON),
                Stored.as(
                        new AuditReported(U1, "指摘1件", APRIL, "届出", PAPERS),
                        "AuditReported",
                        "{'audit':'U-2026-01','text':'指摘1件'," + GROUNDS_JSON),
                Stored.as(
                        new AuditReported(U1, null, APRIL, null, NONE),
                        "AuditReported",
                        "{'audit':'U-2026-01'," + ALONE_JSON));
    }

    private static Stream<Stored> ofSelfChecks() {
        return Stream.of(
                Stored.as(
                        new SelfCheckIssued(U1, APRIL, "届出", PAPERS),
                        "SelfCheckIssued",
                        "{'audit':'U-2026-01'," + GROUNDS_JSON),
                Stored.as(
                        new SelfCheckIssued(U1, APRIL, null, NONE),
                        "SelfCheckIssued",
                        "{'audit':'U-2026-01'," + ALONE_JSON),
                Stored.as(
                        new SelfCheckSubmitted(U1, "税務課", "良好", APRIL, "届出", PAPERS),
                        "SelfCheckSubmitted",
                        "{'audit':'U-2026-01','section':'税務課','text':'良好'," + GROUNDS_JSON),
                Stored.as(
                        new SelfCheckSubmitted(U1, "税務課", null, APRIL, null, NONE),
                        "SelfCheckSubmitted",
                        "{'audit':'U-2026-01','section':'税務課'," + ALONE_JSON),
                Stored.as(
                        new SelfCheckReported(U1, "良好", APRIL, "届出", PAPERS),
                        "SelfCheckReported",
                        "{'audit':'U-2026-01','text':'良好'," + GROUNDS_JSON),
                Stored.as(
                        new SelfCheckReported(U1, null, APRIL, null, NONE),
                        "SelfCheckReported",
                        "{'audit':'U-2026-01'," + ALONE_JSON));
    }

    private static Stream<Stored> ofFindings() {
        return Stream.of(
                Stored.as(
                        new FindingRaised(U1, "F1", "V-0042", "確認がない", MAY, HEAD, APRIL, "届出", PAPERS),
                        "FindingRaised",
                        "{'audit':'U-2026-01','finding':'F1','record':'V-0042','text':'確認がない','due':'2026-05-01',"
                                + "'owner':'S-0002'," + GROUNDS_JSON),
                Stored.as(
                        new FindingRaised(U1, "F1", "V-0042", "確認がない", MAY, null, APRIL, null, NONE),
                        "FindingRaised",
                        "{'audit':'U-2026-01','finding':'F1','record':'V-0042','text':'確認がない','due':'2026-05-01',"
                                + ALONE_JSON),
                Stored.as(
                        new FindingAssigned(U1, "F1", CLERK, APRIL, "届出", PAPERS),
                        "FindingAssigned",
                        "{'audit':'U-2026-01','finding':'F1','owner':'S-0001'," + GROUNDS_JSON),
                Stored.as(
                        new FindingAssigned(U1, "F1", CLERK, APRIL, null, NONE),
                        "FindingAssigned",
                        "{'audit':'U-2026-01','finding':'F1','owner':'S-0001'," + ALONE_JSON),
                Stored.as(
                        new FindingAnswered(U1, "F1", "確認した", CLERK, APRIL, "届出", PAPERS),
                        "FindingAnswered",
                        "{'audit':'U-2026-01','finding':'F1','text':'確認した','answeredBy':'S-0001'," + GROUNDS_JSON),
                Stored.as(
                        new FindingAnswered(U1, "F1", "確認した", CLERK, APRIL, null, NONE),
                        "FindingAnswered",
                        "{'audit':'U-2026-01','finding':'F1','text':'確認した','answeredBy':'S-0001'," + ALONE_JSON),
                Stored.as(
                        new FindingClosed(U1, "F1", "是正済", HEAD, APRIL, "届出", PAPERS),
                        "FindingClosed",
                        "{'audit':'U-2026-01','finding':'F1','text':'是正済','checkedBy':'S-0002'," + GROUNDS_JSON),
                Stored.as(
                        new FindingClosed(U1, "F1", null, HEAD, APRIL, null, NONE),
                        "FindingClosed",
                        "{'audit':'U-2026-01','finding':'F1','checkedBy':'S-0002'," + ALONE_JSON));
    }

    private static Stream<Stored> ofDecisions() {
        return Stream.of(
                Stored.as(
                        new ImprovementDecided(U1, "年1回確認する", List.of("F1"), APRIL, "届出", PAPERS),
                        "ImprovementDecided",
                        "{'audit':'U-2026-01','text':'年1回確認する','findings':['F1']," + GROUNDS_JSON),
                Stored.as(
                        new ImprovementDecided(U1, "年1回確認する", List.of(), APRIL, null, NONE),
                        "ImprovementDecided",
                        "{'audit':'U-2026-01','text':'年1回確認する'," + ALONE_JSON),
                Stored.as(
                        new PolicyRevisionDecided(
                                U1, new PolicyId("P-0001"), "第8条", List.of("F1"), APRIL, "届出", PAPERS),
                        "PolicyRevisionDecided",
                        "{'audit':'U-2026-01','policy':'P-0001','text':'第8条','findings':['F1']," + GROUNDS_JSON),
                Stored.as(
                        new PolicyRevisionDecided(U1, new PolicyId("P-0001"), null, List.of(), APRIL, null, NONE),
                        "PolicyRevisionDecided",
                        "{'audit':'U-2026-01','policy':'P-0001'," + ALONE_JSON));
    }
}
