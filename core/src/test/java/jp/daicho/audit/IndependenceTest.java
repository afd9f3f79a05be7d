package jp.daicho.audit;

import static jp.daicho.audit.AuditFixture.JIRO;
import static jp.daicho.audit.AuditFixture.U1;
import static jp.daicho.office.OfficeSamples.APRIL;
import static jp.daicho.office.OfficeSamples.HANAKO;
import static jp.daicho.office.OfficeSamples.JUNE;
import static jp.daicho.office.OfficeSamples.MAY;
import static jp.daicho.office.OfficeSamples.TARO;
import static jp.daicho.shared.Refusal.refusal;

import java.util.List;
import jp.daicho.audit.AuditCommand.ApproveAuditPlan;
import jp.daicho.audit.AuditCommand.PlanAudit;
import jp.daicho.audit.AuditCommand.RecordHeldAudit;
import jp.daicho.audit.AuditCommand.ReportAudit;
import jp.daicho.audit.AuditCommand.StartAudit;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Grounds;
import org.junit.jupiter.api.Test;

/** Who audits a record, or approves to be audited by whom. */
class IndependenceTest {

    private static final String OWN_SECTION = "RULE auditor-of-section-of-record [S-0002, 監査　室, V-0042]";
    private static final String OWN_RECORD = "RULE auditor-of-own-record [S-0002, V-0042]";
    private static final String AUDITED_SECTION = "RULE auditor-of-audited-section [S-0002, 税務課]";

    private static final DomainCommand PLANNING = new PlanAudit(null, AuditFixture.plan(), null, Grounds.on(APRIL));
    private static final DomainCommand HELD = new RecordHeldAudit(null, AuditFixture.plan(), null, Grounds.on(JUNE));
    private static final DomainCommand STARTING = new StartAudit(U1, Grounds.on(MAY));
    private static final DomainCommand REPORTING = new ReportAudit(U1, null, Grounds.on(JUNE));

    private static AuditFixture approved() {
        return AuditFixture.audit(AuditFixture.planned(), AuditFixture.approved(MAY));
    }

    private static AuditFixture underway() {
        return AuditFixture.audit(AuditFixture.planned(), AuditFixture.approved(MAY), AuditFixture.started(MAY));
    }

    private static ApproveAuditPlan approvingAsAuditor() {
        return new ApproveAuditPlan(U1, TARO, null, Grounds.on(MAY));
    }

    @Test
    void isNotOfTheSectionItBelongsTo() {
        var own = "監査　室";

        AuditFixture.audit().withRecordOf(own, null).when(PLANNING).expectException(refusal(OWN_SECTION));
        AuditFixture.audit().withRecordOf(own, null).when(HELD).expectException(refusal(OWN_SECTION));
        approved().withRecordOf(own, null).when(STARTING).expectException(refusal(OWN_SECTION));
        underway().withRecordOf(own, null).when(REPORTING).expectException(refusal(OWN_SECTION));
        AuditFixture.audit().withRecordOf("契約課", null).when(PLANNING).expectSuccessfulHandlerExecution();
    }

    @Test
    void isNotWhoeverAnswersForIt() {
        AuditFixture.audit().withRecordOf(null, TARO).when(PLANNING).expectException(refusal(OWN_RECORD));
        AuditFixture.audit().withRecordOf(null, TARO).when(HELD).expectException(refusal(OWN_RECORD));
        approved().withRecordOf(null, TARO).when(STARTING).expectException(refusal(OWN_RECORD));
        underway().withRecordOf(null, TARO).when(REPORTING).expectException(refusal(OWN_RECORD));
        AuditFixture.audit().withRecordOf(null, HANAKO).when(PLANNING).expectSuccessfulHandlerExecution();
    }

    @Test
    void hasNotComeToTheAuditedSectionByTheReport() {
        underway().withTransfer("税務課", JUNE).when(REPORTING).expectException(refusal(AUDITED_SECTION));
        underway().withTransfer("税務課", JUNE.plusDays(1)).when(REPORTING).expectSuccessfulHandlerExecution();
    }

    @Test
    void isNotWhoApprovesThePlan() {
        var planned = AuditFixture.audit(AuditFixture.planned());

        planned.when(approvingAsAuditor()).expectException(refusal("RULE approver-is-auditor [S-0002, U-2026-01]"));
        planned.when(new ApproveAuditPlan(U1, JIRO, null, Grounds.on(MAY))).expectSuccessfulHandlerExecution();
    }

    @Test
    void isAnyoneWhileAnExceptionLetsOnePersonDoBoth() {
        AuditFixture.audit()
                .withRecordOf("監査室", TARO)
                .withException(APRIL, MAY)
                .when(PLANNING)
                .expectSuccessfulHandlerExecution();
        AuditFixture.audit(AuditFixture.planned())
                .withException(MAY, MAY)
                .when(approvingAsAuditor())
                .expectSuccessfulHandlerExecution();
        AuditFixture.audit(AuditFixture.planned())
                .withException(APRIL, APRIL)
                .when(approvingAsAuditor())
                .expectException(refusal("RULE approver-is-auditor [S-0002, U-2026-01]"));
        underway()
                .withRecordOf("監査室", TARO)
                .withException(JUNE, JUNE)
                .when(REPORTING)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void isAnyoneWhereTheyCheckThemselves() {
        var check = new Plan(AuditKind.SELF_CHECK, 2026, "全課", List.of(TARO), List.of("監査室"), List.of("V-0042"));

        AuditFixture.audit()
                .withRecordOf("監査室", TARO)
                .when(new PlanAudit(null, check, null, Grounds.on(APRIL)))
                .expectSuccessfulHandlerExecution();
    }
}
