package jp.daicho.audit;

import static jp.daicho.office.OfficeSamples.JUNE;
import static jp.daicho.office.OfficeSamples.MAY;
import static jp.daicho.shared.Refusal.refusal;

import java.util.List;
import java.util.stream.Stream;
import jp.daicho.audit.AuditCommand.RecordHeldAudit;
import jp.daicho.audit.AuditCommand.ReportAudit;
import jp.daicho.audit.AuditCommand.StartAudit;
import jp.daicho.audit.AuditCommand.SubmitSelfCheck;
import jp.daicho.audit.AuditEvent.AuditPlanned;
import jp.daicho.audit.FindingCommand.VoidAuditEntry;
import jp.daicho.audit.SelfCheckEvent.SelfCheckIssued;
import jp.daicho.audit.SelfCheckEvent.SelfCheckReported;
import jp.daicho.audit.SelfCheckEvent.SelfCheckSubmitted;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Grounds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two sections check themselves. */
class SelfCheckTest {

    private static final Plan PLAN =
            new Plan(AuditKind.SELF_CHECK, 2026, "全課", List.of(), List.of("税務課", "総務課"), List.of());
    private static final AuditPlanned PLANNED = AuditFixture.planned(PLAN);
    private static final SelfCheckIssued ISSUED = new SelfCheckIssued(AuditFixture.U1, MAY, null, List.of());
    private static final SelfCheckSubmitted TAX = submitted("税務課");
    private static final SelfCheckSubmitted AFFAIRS = submitted("総務課");
    private static final SelfCheckReported REPORTED =
            new SelfCheckReported(AuditFixture.U1, "良好", JUNE, null, List.of());

    private static SelfCheckSubmitted submitted(String section) {
        return new SelfCheckSubmitted(AuditFixture.U1, section, "良好", JUNE, null, List.of());
    }

    private static AuditFixture issued(DomainEvent... more) {
        return AuditFixture.audit(
                Stream.concat(Stream.of(PLANNED, ISSUED), Stream.of(more)).toArray(DomainEvent[]::new));
    }

    private static SubmitSelfCheck submitting(String section) {
        return new SubmitSelfCheck(AuditFixture.U1, section, "良好", Grounds.on(JUNE));
    }

    private static ReportAudit reporting(@Nullable String reason) {
        return new ReportAudit(AuditFixture.U1, "良好", new Grounds(JUNE, reason, List.of()));
    }

    @Test
    void needsNobodysApproval() {
        AuditFixture.audit(PLANNED)
                .when(new StartAudit(AuditFixture.U1, Grounds.on(MAY)))
                .expectEvents(ISSUED);
    }

    @Test
    void isSubmittedByTheSectionsThatAreAsked() {
        issued().when(submitting("税務課")).expectEvents(TAX);
        issued(TAX).when(submitting("税務課")).expectNoEvents().expectSuccessfulHandlerExecution();
        issued().when(submitting("会計課")).expectException(refusal("RULE section-not-asked [会計課, U-2026-01, 税務課, 総務課]"));
    }

    @Test
    void isSubmittedWhileItIsUnderWay() {
        AuditFixture.audit(PLANNED)
                .when(submitting("税務課"))
                .expectException(refusal("RULE audit-not-started [U-2026-01]"));
        issued(TAX, AFFAIRS, REPORTED)
                .when(new SubmitSelfCheck(AuditFixture.U1, "税務課", "不備", Grounds.on(JUNE)))
                .expectException(refusal("RULE audit-reported [U-2026-01, 2026-06-01]"));
        AuditFixture.audit(AuditFixture.planned(), AuditFixture.approved(MAY), AuditFixture.started(MAY))
                .when(submitting("税務課"))
                .expectException(refusal("RULE audit-no-self-check [U-2026-01]"));
    }

    @Test
    void isReportedOnceAllHaveSubmittedOrForAReason() {
        issued(TAX, AFFAIRS).when(reporting(null)).expectEvents(REPORTED);
        issued(TAX).when(reporting(null)).expectException(refusal("BAD_VALUE self-check-incomplete [U-2026-01, 総務課]"));
        issued(TAX)
                .when(reporting("年度末"))
                .expectEvents(new SelfCheckReported(AuditFixture.U1, "良好", JUNE, "年度末", List.of()));
    }

    @Test
    void isIncompleteAgainOnceAPartIsTakenOut() {
        var voided = new EntryVoided(2, 2, JUNE, "誤記", List.of());

        issued(TAX, AFFAIRS)
                .when(new VoidAuditEntry(AuditFixture.U1, 2, new Grounds(JUNE, "誤記", List.of())))
                .expectEvents(voided);
        issued(TAX, AFFAIRS, voided)
                .when(reporting(null))
                .expectException(refusal("BAD_VALUE self-check-incomplete [U-2026-01, 税務課]"));
    }

    @Test
    void isTakenOverFromPaperWhole() {
        AuditFixture.audit()
                .when(new RecordHeldAudit(null, PLAN, "良好", Grounds.on(JUNE)))
                .expectEvents(AuditFixture.planned(PLAN, JUNE), REPORTED);
    }
}
