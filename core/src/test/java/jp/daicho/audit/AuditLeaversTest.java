package jp.daicho.audit;

import static jp.daicho.office.OfficeSamples.APRIL;
import static jp.daicho.office.OfficeSamples.HANAKO;
import static jp.daicho.office.OfficeSamples.JUNE;
import static jp.daicho.office.OfficeSamples.MAY;
import static jp.daicho.shared.Refusal.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.daicho.audit.AmendmentCommand.NameAuditors;
import jp.daicho.audit.AuditCommand.PlanAudit;
import jp.daicho.audit.AuditCommand.RecordHeldAudit;
import jp.daicho.audit.FindingCommand.AnswerFinding;
import jp.daicho.audit.FindingCommand.CloseFinding;
import jp.daicho.audit.FindingCommand.RaiseFinding;
import jp.daicho.office.OfficeSamples;
import jp.daicho.office.StaffId;
import jp.daicho.office.approval.ExceptionsKnown;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Records;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

/** Whoever has left audits nothing from then on, and has nothing to put right. */
class AuditLeaversTest {

    private static final StaffId GONE = new StaffId("S-0003");
    private static final String LEFT = "RULE staff-left [S-0003, 2026-06-01]";

    private static ResultValidator<Audit> when(DomainCommand command, DomainEvent... history) {
        return new AggregateTestFixture<>(Audit.class)
                .registerInjectableResource(AuditsKnown.NONE)
                .registerInjectableResource(OfficeSamples.approvers(
                        OfficeSamples.registered(HANAKO, "花子", "hanako"),
                        OfficeSamples.registered(GONE, "次郎"),
                        OfficeSamples.transferred(GONE, null, JUNE)))
                .registerInjectableResource(Sections.NONE)
                .registerInjectableResource(AuditFixture.belongingToNobody())
                .registerInjectableResource(ExceptionsKnown.NONE)
                .registerInjectableResource((Records) code -> Optional.of("vendor"))
                .given((Object[]) history)
                .when(command, MetaData.with(Recorded.ACTOR, HANAKO.value()));
    }

    private static Plan plan() {
        return new Plan(AuditKind.AUDIT, 2026, "全般", List.of(GONE), List.of("税務課"), List.of());
    }

    private static RaiseFinding raising(LocalDate on) {
        return new RaiseFinding(AuditFixture.U1, "V-0042", "確認がない", JUNE.plusMonths(1), GONE, Grounds.on(on));
    }

    @Test
    void auditNothingFromTheDayTheyLeave() {
        when(new PlanAudit(null, plan(), null, Grounds.on(JUNE))).expectException(refusal(LEFT));
        when(new RecordHeldAudit(null, plan(), null, Grounds.on(JUNE))).expectException(refusal(LEFT));
        when(new PlanAudit(null, plan(), null, Grounds.on(MAY))).expectSuccessfulHandlerExecution();
        when(new RecordHeldAudit(null, plan(), null, Grounds.on(MAY))).expectSuccessfulHandlerExecution();
    }

    @Test
    void takeNobodysPlaceFromTheDayTheyLeave() {
        when(new NameAuditors(AuditFixture.U1, List.of(GONE), Grounds.on(JUNE)), AuditFixture.planned())
                .expectException(refusal(LEFT));
        when(new NameAuditors(AuditFixture.U1, List.of(GONE), Grounds.on(MAY)), AuditFixture.planned())
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void askForNoAuditFromTheDayTheyLeave() {
        var plan = new Plan(AuditKind.AUDIT, 2026, "全般", List.of(HANAKO), List.of("税務課"), List.of());

        when(new PlanAudit(null, plan, GONE, Grounds.on(JUNE))).expectException(refusal(LEFT));
        when(new PlanAudit(null, plan, GONE, Grounds.on(MAY))).expectSuccessfulHandlerExecution();
    }

    @Test
    void answerAndCheckNothingFromTheDayTheyLeave() {
        var found = raising(MAY).event("F1");
        DomainEvent[] raised = {AuditFixture.planned(), AuditFixture.approved(APRIL), AuditFixture.started(MAY), found};
        DomainEvent[] answered = Stream.concat(
                        Stream.of(raised), Stream.of(answering(HANAKO, MAY).event(HANAKO)))
                .toArray(DomainEvent[]::new);

        when(answering(GONE, JUNE), raised).expectException(refusal(LEFT));
        when(answering(GONE, JUNE.minusDays(1)), raised).expectSuccessfulHandlerExecution();
        when(new CloseFinding(AuditFixture.U1, "F1", null, GONE, Grounds.on(JUNE)), answered)
                .expectException(refusal(LEFT));
        when(new CloseFinding(AuditFixture.U1, "F1", null, GONE, Grounds.on(JUNE.minusDays(1))), answered)
                .expectSuccessfulHandlerExecution();
    }

    private static AnswerFinding answering(StaffId by, LocalDate on) {
        return new AnswerFinding(AuditFixture.U1, "F1", "直した", by, Grounds.on(on));
    }

    @Test
    void ownNoFindingFromTheDayTheyLeave() {
        DomainEvent[] begun = {AuditFixture.planned(), AuditFixture.approved(APRIL), AuditFixture.started(MAY)};

        when(raising(JUNE), begun).expectException(refusal(LEFT));
        when(raising(JUNE.minusDays(1)), begun).expectSuccessfulHandlerExecution();
    }
}
