package jp.daicho.audit;

import static jp.daicho.audit.AuditFixture.JIRO;
import static jp.daicho.audit.AuditFixture.U1;
import static jp.daicho.office.OfficeSamples.APRIL;
import static jp.daicho.office.OfficeSamples.HANAKO;
import static jp.daicho.office.OfficeSamples.JUNE;
import static jp.daicho.office.OfficeSamples.MAY;
import static jp.daicho.office.OfficeSamples.TARO;
import static jp.daicho.shared.Refusal.assertRefused;
import static jp.daicho.shared.Refusal.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.daicho.audit.AmendmentCommand.CancelAudit;
import jp.daicho.audit.AmendmentCommand.NameAuditors;
import jp.daicho.audit.AmendmentEvent.AuditCancelled;
import jp.daicho.audit.AmendmentEvent.AuditorsNamed;
import jp.daicho.audit.AuditCommand.ApproveAuditPlan;
import jp.daicho.audit.AuditCommand.ReportAudit;
import jp.daicho.audit.AuditCommand.StartAudit;
import jp.daicho.audit.AuditCommand.SubmitSelfCheck;
import jp.daicho.audit.FindingCommand.DecideImprovement;
import jp.daicho.audit.FindingCommand.DecidePolicyRevision;
import jp.daicho.audit.FindingCommand.RaiseFinding;
import jp.daicho.audit.FindingCommand.VoidAuditEntry;
import jp.daicho.office.StaffId;
import jp.daicho.policy.PolicyId;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Grounds;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** An audit that becomes otherwise than it was planned. */
class AmendmentsTest {

    private static final String CANCELLED = "RULE audit-cancelled [U-2026-01, 2026-05-01]";

    private static AuditFixture underway(DomainEvent... more) {
        var begun = Stream.of(AuditFixture.planned(), AuditFixture.approved(MAY), AuditFixture.started(MAY));
        return AuditFixture.audit(Stream.concat(begun, Stream.of(more)).toArray(DomainEvent[]::new));
    }

    private static Grounds because(LocalDate on) {
        return new Grounds(on, "異動", List.of());
    }

    private static NameAuditors naming(LocalDate on, StaffId... auditors) {
        return new NameAuditors(U1, List.of(auditors), because(on));
    }

    private static AuditorsNamed named(LocalDate on, StaffId... auditors) {
        return new AuditorsNamed(U1, List.of(auditors), on, "異動", List.of());
    }

    private static CancelAudit cancelling(LocalDate on) {
        return new CancelAudit(U1, because(on));
    }

    private static AuditCancelled cancelled(LocalDate on) {
        return new AuditCancelled(U1, on, "異動", List.of());
    }

    @Nested
    class Auditors {

        @Test
        void areReplacedUntilTheReport() {
            AuditFixture.audit(AuditFixture.planned())
                    .when(naming(APRIL, HANAKO))
                    .expectEvents(named(APRIL, HANAKO));
            underway().when(naming(JUNE, TARO, HANAKO, TARO)).expectEvents(named(JUNE, TARO, HANAKO));
            underway(AuditFixture.reported(null, JUNE))
                    .when(naming(JUNE, HANAKO))
                    .expectException(refusal("RULE audit-reported [U-2026-01, 2026-06-01]"));
            underway(AuditFixture.reported(null, JUNE))
                    .when(naming(MAY, HANAKO))
                    .expectEvents(named(MAY, HANAKO));
            underway()
                    .when(naming(APRIL.minusDays(1), HANAKO))
                    .expectException(refusal("RULE audit-too-early [U-2026-01, 2026-03-31, 2026-04-01]"));
        }

        @Test
        void areNamedOnce() {
            underway().when(naming(JUNE, TARO)).expectNoEvents().expectSuccessfulHandlerExecution();
            underway(named(MAY, HANAKO)).when(naming(JUNE, TARO)).expectEvents(named(JUNE, TARO));
        }

        @Test
        void areStaffWhoAreIndependentAndApprovedNoPlanOfTheirs() {
            assertRefused("BAD_VALUE auditors-unnamed []", () -> naming(JUNE));
            underway()
                    .when(naming(JUNE, new StaffId("S-9")))
                    .expectException(refusal("NOT_FOUND record-unknown [S-9]"));
            underway()
                    .withRecordOf(null, HANAKO)
                    .when(naming(JUNE, HANAKO))
                    .expectException(refusal("RULE auditor-of-own-record [S-0001, V-0042]"));
            underway()
                    .withRecordOf("監査室", null)
                    .when(naming(JUNE, TARO, HANAKO))
                    .expectException(refusal("RULE auditor-of-section-of-record [S-0002, 監査室, V-0042]"));
            underway()
                    .withTransfer("税務課", JUNE)
                    .when(naming(JUNE, TARO, HANAKO))
                    .expectException(refusal("RULE auditor-of-audited-section [S-0002, 税務課]"));
            underway()
                    .when(naming(JUNE, JIRO))
                    .expectException(refusal("RULE approver-is-auditor [S-0003, U-2026-01]"));
            underway().withException(JUNE, JUNE).when(naming(JUNE, JIRO)).expectEvents(named(JUNE, JIRO));
        }

        @Test
        void auditSomethingThatIsNamed() {
            var outsiders = new Plan(AuditKind.AUDIT, 2026, "外部監査", List.of(), List.of(), List.of());

            AuditFixture.audit(AuditFixture.planned(outsiders))
                    .when(naming(MAY, TARO))
                    .expectException(refusal("RULE audit-of-nothing-named [U-2026-01]"));
        }

        @Test
        void areThoseWhomTheRulesAskFromThatDayOn() {
            var report = new ReportAudit(U1, null, Grounds.on(JUNE));

            underway(named(JUNE, HANAKO)).withTransfer("税務課", JUNE).when(report).expectSuccessfulHandlerExecution();
            underway(named(JUNE.plusDays(1), HANAKO))
                    .withTransfer("税務課", JUNE)
                    .when(report)
                    .expectException(refusal("RULE auditor-of-audited-section [S-0002, 税務課]"));
            AuditFixture.audit(AuditFixture.planned(), named(APRIL, JIRO))
                    .when(new ApproveAuditPlan(U1, JIRO, null, Grounds.on(MAY)))
                    .expectException(refusal("RULE approver-is-auditor [S-0003, U-2026-01]"));
        }

        @Test
        void areThoseBeforeOnceTheEntryIsVoid() {
            var voided = new EntryVoided(3, 3, JUNE, "異動", List.of());

            underway(named(MAY, HANAKO))
                    .when(new VoidAuditEntry(U1, 3, because(JUNE)))
                    .expectEvents(voided);
            underway(named(MAY, HANAKO), voided).when(naming(JUNE, TARO)).expectNoEvents();
        }
    }

    @Nested
    class Cancelled {

        @Test
        void isUntilTheReport() {
            AuditFixture.audit(AuditFixture.planned()).when(cancelling(APRIL)).expectEvents(cancelled(APRIL));
            underway().when(cancelling(MAY)).expectEvents(cancelled(MAY));
            underway()
                    .when(cancelling(APRIL))
                    .expectException(refusal("RULE audit-too-early [U-2026-01, 2026-04-01, 2026-05-01]"));
            underway(AuditFixture.reported(null, JUNE))
                    .when(cancelling(JUNE))
                    .expectException(refusal("RULE audit-reported [U-2026-01, 2026-06-01]"));
        }

        @Test
        void isOnceAndForAReason() {
            underway(cancelled(MAY)).when(cancelling(MAY)).expectNoEvents().expectSuccessfulHandlerExecution();
            underway(cancelled(MAY)).when(cancelling(JUNE)).expectException(refusal(CANCELLED));
            assertRefused("BAD_VALUE text-missing [reason]", () -> new CancelAudit(U1, Grounds.on(MAY)));
        }

        @Test
        void goesNoFurtherAndProvesNothing() {
            var planned = AuditFixture.audit(AuditFixture.planned(), cancelled(MAY));

            planned.when(new ApproveAuditPlan(U1, JIRO, null, Grounds.on(JUNE))).expectException(refusal(CANCELLED));
            planned.when(new StartAudit(U1, Grounds.on(JUNE))).expectException(refusal(CANCELLED));
            planned.when(naming(JUNE, HANAKO)).expectException(refusal(CANCELLED));
            underway(cancelled(MAY))
                    .when(new ReportAudit(U1, null, Grounds.on(JUNE)))
                    .expectException(refusal(CANCELLED));
            underway(cancelled(MAY))
                    .when(new RaiseFinding(U1, "V-0042", "確認がない", JUNE, null, Grounds.on(MAY)))
                    .expectException(refusal(CANCELLED));
            underway(cancelled(MAY))
                    .when(new DecidePolicyRevision(U1, new PolicyId("P-0001"), null, List.of(), Grounds.on(JUNE)))
                    .expectException(refusal(CANCELLED));
            var check = AuditFixture.planned(AuditFixture.plan(AuditKind.SELF_CHECK, 2026, "税務課"));
            AuditFixture.audit(check, cancelled(MAY))
                    .when(new SubmitSelfCheck(U1, "税務課", null, Grounds.on(JUNE)))
                    .expectException(refusal(CANCELLED));
            underway(cancelled(MAY))
                    .when(new DecideImprovement(U1, "年1回", List.of(), Grounds.on(JUNE)))
                    .expectException(refusal(CANCELLED));
        }
    }
}
