package jp.daicho.audit;

import static jp.daicho.office.OfficeSamples.APRIL;
import static jp.daicho.office.OfficeSamples.HANAKO;
import static jp.daicho.office.OfficeSamples.JUNE;
import static jp.daicho.office.OfficeSamples.MAY;
import static jp.daicho.office.OfficeSamples.TARO;
import static jp.daicho.shared.Refusal.assertRefused;
import static jp.daicho.shared.Refusal.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import jp.daicho.audit.AuditCommand.ApproveAuditPlan;
import jp.daicho.audit.AuditCommand.PlanAudit;
import jp.daicho.audit.AuditCommand.RecordHeldAudit;
import jp.daicho.audit.AuditCommand.ReportAudit;
import jp.daicho.audit.AuditCommand.StartAudit;
import jp.daicho.audit.AuditEvent.AuditPlanApproved;
import jp.daicho.audit.AuditEvent.AuditReported;
import jp.daicho.audit.AuditEvent.AuditStarted;
import jp.daicho.office.StaffId;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Role;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** An audit, from its plan to its report. */
class AuditTest {

    private static final AuditFixture EMPTY = AuditFixture.audit();
    private static final AuditPlanApproved APPROVED = AuditFixture.approved(MAY);
    private static final AuditStarted STARTED = AuditFixture.started(MAY);
    private static final AuditReported REPORTED = AuditFixture.reported("良好", JUNE);

    private static PlanAudit planning(Plan plan, LocalDate on) {
        return new PlanAudit(null, plan, null, Grounds.on(on));
    }

    private static ApproveAuditPlan approving(StaffId approver, LocalDate on) {
        return new ApproveAuditPlan(AuditFixture.U1, approver, null, Grounds.on(on));
    }

    private static StartAudit starting(LocalDate on) {
        return new StartAudit(AuditFixture.U1, Grounds.on(on));
    }

    private static ReportAudit reporting(LocalDate on) {
        return new ReportAudit(AuditFixture.U1, "良好", Grounds.on(on));
    }

    @Nested
    class Planned {

        @Test
        void isForAFiscalYearAndAskedForByWhoTypes() {
            EMPTY.when(planning(AuditFixture.plan(), APRIL)).expectEvents(AuditFixture.planned());
        }

        @Test
        void takesTheCodeGivenByHandIfItIsFree() {
            var given = new AuditId("U-1");

            EMPTY.when(new PlanAudit(given, AuditFixture.plan(), null, Grounds.on(APRIL)))
                    .expectEvents(AuditFixture.planned(given));
            EMPTY.when(new PlanAudit(new AuditId("V-1"), AuditFixture.plan(), null, Grounds.on(APRIL)))
                    .expectException(refusal("BAD_VALUE code-of-another-kind [V-1, U-]"));
        }

        @Test
        void isRefusedAYearThatIsNone() {
            for (int year : new int[] {1999, 9001}) {
                assertRefused(
                        "BAD_VALUE fiscal-year-unfit [" + year + "]",
                        () -> planning(AuditFixture.plan(AuditKind.AUDIT, year, "税務課"), APRIL));
            }
        }

        @Test
        void namesWhomOrWhatItsAuditorsAudit() {
            var nobody = new Plan(AuditKind.AUDIT, 2026, "全般", List.of(TARO), List.of(), List.of());

            assertRefused("BAD_VALUE audited-unnamed []", () -> planning(nobody, APRIL));
        }

        @Test
        void namesPeopleAndRecordsThatAreThere() {
            var stranger =
                    new Plan(AuditKind.AUDIT, 2026, "全般", List.of(new StaffId("S-9")), List.of("税務課"), List.of());
            var nothing = new Plan(AuditKind.AUDIT, 2026, "全般", List.of(), List.of(), List.of(" ｖ-9"));

            EMPTY.when(planning(stranger, APRIL)).expectException(refusal("NOT_FOUND record-unknown [S-9]"));
            EMPTY.when(planning(nothing, APRIL)).expectException(refusal("NOT_FOUND record-unknown [V-9]"));
            EMPTY.when(new PlanAudit(null, AuditFixture.plan(), new StaffId("S-9"), Grounds.on(APRIL)))
                    .expectException(refusal("NOT_FOUND record-unknown [S-9]"));
        }
    }

    @Nested
    class Independent {

        private final Plan ofItsOwn = AuditFixture.plan(AuditKind.AUDIT, 2026, "監査 室");

        @Test
        void isNotDoneByTheSectionThatIsAudited() {
            EMPTY.when(planning(ofItsOwn, APRIL))
                    .expectException(refusal("RULE auditor-of-audited-section [S-0002, 監査 室]"));
        }

        @Test
        void isDoneByTheSectionItselfWhereItChecksItself() {
            EMPTY.when(planning(AuditFixture.plan(AuditKind.SELF_CHECK, 2026, "監査室"), APRIL))
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void isExcusedByAnExceptionOnItsDaysAlone() {
            var small = EMPTY.withException(APRIL, MAY);

            small.when(planning(ofItsOwn, MAY)).expectSuccessfulHandlerExecution();
            small.when(planning(ofItsOwn, MAY.plusDays(1)))
                    .expectException(refusal("RULE auditor-of-audited-section [S-0002, 監査 室]"));
        }

        @Test
        void goesByWhereItsAuditorsWorkThatDay() {
            var tax = AuditFixture.planned(AuditFixture.plan(AuditKind.AUDIT, 2026, "税務課"));

            AuditFixture.audit(tax, APPROVED)
                    .withTransfer("税務課", MAY.plusDays(1))
                    .when(starting(MAY))
                    .expectEvents(STARTED);
            AuditFixture.audit(tax, APPROVED)
                    .withTransfer("税務課", MAY)
                    .when(starting(MAY))
                    .expectException(refusal("RULE auditor-of-audited-section [S-0002, 税務課]"));
            AuditFixture.audit(AuditFixture.planned(ofItsOwn), APPROVED)
                    .withTransfer(null, MAY)
                    .when(starting(MAY))
                    .expectEvents(STARTED);
        }

        @Test
        void isLookedAtAgainOnTheDayItStarts() {
            var planned = AuditFixture.planned(ofItsOwn);

            AuditFixture.audit(planned, APPROVED)
                    .when(starting(MAY))
                    .expectException(refusal("RULE auditor-of-audited-section [S-0002, 監査 室]"));
            AuditFixture.audit(planned, APPROVED)
                    .withException(MAY, MAY)
                    .when(starting(MAY))
                    .expectEvents(STARTED);
        }
    }

    @Nested
    class Approved {

        private final AuditFixture planned = AuditFixture.audit(AuditFixture.planned());

        @Test
        void isByAnotherWhoMayDecideThatDay() {
            planned.when(approving(AuditFixture.JIRO, MAY)).expectEvents(APPROVED);
            planned.when(approving(AuditFixture.JIRO, APRIL))
                    .expectException(refusal("RULE approver-without-role [S-0003, 2026-04-01]"));
            planned.when(approving(HANAKO, MAY)).expectException(refusal("RULE approver-is-applicant [S-0001]"));
        }

        @Test
        void isNotAskedForTwice() {
            AuditFixture.audit(AuditFixture.planned(), APPROVED)
                    .when(approving(AuditFixture.JIRO, MAY))
                    .expectNoEvents()
                    .expectSuccessfulHandlerExecution();
            AuditFixture.audit(AuditFixture.planned(), APPROVED)
                    .when(approving(AuditFixture.JIRO, JUNE))
                    .expectException(refusal("RULE audit-plan-settled [U-2026-01, 2026-05-01]"));
        }

        @Test
        void isNotBeforeThePlan() {
            var late = AuditFixture.audit(AuditFixture.planned(AuditFixture.plan(), JUNE));

            late.when(approving(AuditFixture.JIRO, MAY))
                    .expectException(refusal("RULE audit-too-early [U-2026-01, 2026-05-01, 2026-06-01]"));
        }

        @Test
        void isTypedByAnAdminOrInPersonByTheApprover() {
            var command = approving(AuditFixture.JIRO, MAY);

            assertThat(command.openTo(EnumSet.of(Role.ADMIN), HANAKO.value())).isTrue();
            assertThat(command.openTo(EnumSet.of(Role.APPROVER), AuditFixture.JIRO.value()))
                    .isTrue();
            assertThat(command.openTo(EnumSet.of(Role.APPROVER), HANAKO.value()))
                    .isFalse();
            assertThat(starting(MAY).openTo(EnumSet.of(Role.APPROVER), AuditFixture.JIRO.value()))
                    .isFalse();
        }
    }

    @Nested
    class Started {

        @Test
        void isOnceItsPlanIsApproved() {
            AuditFixture.audit(AuditFixture.planned(), APPROVED)
                    .when(starting(MAY))
                    .expectEvents(STARTED);
            AuditFixture.audit(AuditFixture.planned())
                    .when(starting(MAY))
                    .expectException(refusal("RULE audit-plan-not-approved [U-2026-01]"));
        }

        @Test
        void isOnce() {
            AuditFixture.audit(AuditFixture.planned(), APPROVED, STARTED)
                    .when(starting(MAY))
                    .expectNoEvents()
                    .expectSuccessfulHandlerExecution();
            AuditFixture.audit(AuditFixture.planned(), APPROVED, STARTED)
                    .when(starting(JUNE))
                    .expectException(refusal("RULE audit-started [U-2026-01, 2026-05-01]"));
            AuditFixture.audit(AuditFixture.planned(), APPROVED, STARTED)
                    .when(approving(AuditFixture.JIRO, JUNE))
                    .expectException(refusal("RULE audit-plan-settled [U-2026-01, 2026-05-01]"));
        }

        @Test
        void isNotBeforeTheFiscalYearItIsFor() {
            var next = AuditFixture.planned(AuditFixture.plan(AuditKind.AUDIT, 2027, "税務課"));
            var last = LocalDate.of(2027, 3, 31);

            AuditFixture.audit(next, APPROVED)
                    .when(starting(last))
                    .expectException(refusal("RULE audit-before-its-year [2027, 2027-04-01]"));
            AuditFixture.audit(next, APPROVED).when(starting(last.plusDays(1))).expectSuccessfulHandlerExecution();
        }
    }

    @Nested
    class Reported {

        private final AuditFixture underway = AuditFixture.audit(AuditFixture.planned(), APPROVED, STARTED);

        @Test
        void isOnceItHasBegun() {
            underway.when(reporting(JUNE)).expectEvents(REPORTED);
            AuditFixture.audit(AuditFixture.planned(), APPROVED)
                    .when(reporting(JUNE))
                    .expectException(refusal("RULE audit-not-started [U-2026-01]"));
            underway.when(reporting(APRIL))
                    .expectException(refusal("RULE audit-too-early [U-2026-01, 2026-04-01, 2026-05-01]"));
        }

        @Test
        void isOnce() {
            var reported = AuditFixture.audit(AuditFixture.planned(), APPROVED, STARTED, REPORTED);

            reported.when(reporting(JUNE)).expectNoEvents().expectSuccessfulHandlerExecution();
            reported.when(reporting(JUNE.plusDays(1)))
                    .expectException(refusal("RULE audit-reported [U-2026-01, 2026-06-01]"));
            reported.when(new ReportAudit(AuditFixture.U1, null, Grounds.on(JUNE)))
                    .expectException(refusal("RULE audit-reported [U-2026-01, 2026-06-01]"));
        }

        @Test
        void isTakenOverFromPaperWithoutAPlan() {
            EMPTY.when(new RecordHeldAudit(null, AuditFixture.plan(), "良好", Grounds.on(JUNE)))
                    .expectEvents(AuditFixture.planned(AuditFixture.plan(), JUNE), REPORTED);
            EMPTY.when(new RecordHeldAudit(
                            null, AuditFixture.plan(AuditKind.AUDIT, 2027, "税務課"), null, Grounds.on(JUNE)))
                    .expectException(refusal("RULE audit-before-its-year [2027, 2027-04-01]"));
            EMPTY.when(new RecordHeldAudit(
                            null, AuditFixture.plan(AuditKind.AUDIT, 2026, "監査室"), null, Grounds.on(JUNE)))
                    .expectException(refusal("RULE auditor-of-audited-section [S-0002, 監査室]"));
        }
    }
}
