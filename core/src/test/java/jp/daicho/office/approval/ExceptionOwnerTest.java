package jp.daicho.office.approval;

import static jp.daicho.office.OfficeSamples.APRIL;
import static jp.daicho.office.OfficeSamples.HANAKO;
import static jp.daicho.office.OfficeSamples.JUNE;
import static jp.daicho.office.OfficeSamples.MAY;
import static jp.daicho.office.OfficeSamples.TARO;
import static jp.daicho.office.OfficeSamples.transferred;
import static jp.daicho.shared.Refusal.refusal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.daicho.office.OfficeSamples;
import jp.daicho.office.StaffEvent.StaffTransferred;
import jp.daicho.office.StaffId;
import jp.daicho.office.approval.ExceptionCommand.AssignException;
import jp.daicho.office.approval.ExceptionCommand.VoidExceptionEntry;
import jp.daicho.office.approval.ExceptionEvent.ExceptionApplied;
import jp.daicho.office.approval.ExceptionEvent.ExceptionAssigned;
import jp.daicho.office.approval.ExceptionEvent.ExceptionEnded;
import jp.daicho.office.approval.ExceptionEvent.ExceptionGranted;
import jp.daicho.office.approval.ExceptionEvent.ExceptionRefused;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.Entries;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Recorded;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

/** Who answers for an exception: Taro, who was named in the application of April. */
class ExceptionOwnerTest {

    private static final ExceptionId E1 = new ExceptionId("E-0001");
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);
    private static final ExceptionApplied APPLIED =
            new ExceptionApplied(E1, ExceptionKind.OTHER, null, TARO, HANAKO, null, LAST, APRIL, "移行中", List.of());
    private static final ExceptionGranted GRANTED = new ExceptionGranted(E1, LAST, HANAKO, null, MAY, null, List.of());
    private static final ExceptionRefused REFUSED = new ExceptionRefused(E1, HANAKO, null, MAY, "不要", List.of());
    private static final ExceptionEnded ENDED = new ExceptionEnded(E1, JUNE, null, List.of());

    private static AssignException assigning(StaffId owner, LocalDate on) {
        return new AssignException(E1, owner, Grounds.on(on));
    }

    private static ExceptionAssigned assigned(StaffId owner, LocalDate on) {
        return new ExceptionAssigned(E1, owner, on, null, List.of());
    }

    private static ResultValidator<ExceptionCase> when(DomainCommand command, DomainEvent... history) {
        return when(new StaffTransferred[0], command, history);
    }

    private static ResultValidator<ExceptionCase> when(
            StaffTransferred moved, DomainCommand command, DomainEvent... history) {
        return when(new StaffTransferred[] {moved}, command, history);
    }

    private static ResultValidator<ExceptionCase> when(
            StaffTransferred[] moved, DomainCommand command, DomainEvent... history) {
        var transfers = OfficeSamples.transfers(moved);
        var approvers =
                OfficeSamples.approvers(OfficeSamples.registered(HANAKO, "花子"), OfficeSamples.registered(TARO, "太郎"));
        for (StaffTransferred each : moved) {
            approvers = approvers.on(new Recorded(9, Instant.EPOCH, "S-0002", 9, null, each));
        }
        return new AggregateTestFixture<>(ExceptionCase.class)
                .registerInjectableResource(approvers)
                .registerInjectableResource(transfers)
                .registerInjectableResource((Entries) position -> position < history.length
                        ? new Recorded(position, Instant.EPOCH, "E-0001", position, "S-0001", history[(int) position])
                        : null)
                .given(List.of(history))
                .when(command, MetaData.with(Recorded.ACTOR, HANAKO.value()));
    }

    @Test
    void isOneAtATime() {
        when(assigning(HANAKO, APRIL), APPLIED).expectEvents(assigned(HANAKO, APRIL));
        when(assigning(HANAKO, LAST), APPLIED, GRANTED).expectEvents(assigned(HANAKO, LAST));
        when(assigning(TARO, JUNE), APPLIED, GRANTED, assigned(HANAKO, MAY)).expectEvents(assigned(TARO, JUNE));
    }

    @Test
    void isRecordedOnce() {
        when(assigning(TARO, MAY), APPLIED).expectNoEvents().expectSuccessfulHandlerExecution();
        when(assigning(HANAKO, JUNE), APPLIED, assigned(HANAKO, MAY))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void isNamedAnewInTheirNewPlace() {
        when(transferred(TARO, "税務課", MAY), assigning(TARO, MAY), APPLIED).expectEvents(assigned(TARO, MAY));
    }

    @Test
    void isKnownAndStillThere() {
        when(assigning(new StaffId("S-9"), MAY), APPLIED).expectException(refusal("NOT_FOUND record-unknown [S-9]"));
        when(transferred(TARO, null, MAY), assigning(TARO, JUNE), APPLIED)
                .expectException(refusal("RULE staff-left [S-0002, 2026-05-01]"));
    }

    @Test
    void hasSomethingToAnswerFor() {
        when(assigning(HANAKO, APRIL.minusDays(1)), APPLIED)
                .expectException(refusal("RULE exception-too-early [E-0001, 2026-03-31, 2026-04-01]"));
        when(assigning(HANAKO, LAST.plusDays(1)), APPLIED, GRANTED)
                .expectException(refusal("RULE exception-over [E-0001, 2026-06-30]"));
        when(assigning(HANAKO, MAY), APPLIED, REFUSED)
                .expectException(refusal("RULE exception-over [E-0001, 2026-05-01]"));
        when(assigning(HANAKO, JUNE), APPLIED, GRANTED, ENDED)
                .expectException(refusal("RULE exception-over [E-0001, 2026-06-01]"));
    }

    @Test
    void isNamedLateForTheDaysBeforeTheEnd() {
        when(assigning(HANAKO, JUNE.minusDays(1)), APPLIED, GRANTED, ENDED)
                .expectEvents(assigned(HANAKO, JUNE.minusDays(1)));
    }

    @Test
    void isTheOneBeforeOnceTheEntryIsVoid() {
        var voided = new EntryVoided(1, 1, JUNE, "誤記", List.of());

        when(new VoidExceptionEntry(E1, 1, new Grounds(JUNE, "誤記", List.of())), APPLIED, assigned(HANAKO, MAY))
                .expectEvents(voided);
        when(assigning(HANAKO, JUNE), APPLIED, assigned(HANAKO, MAY), voided).expectEvents(assigned(HANAKO, JUNE));
    }
}
