package jp.daicho.audit;

import static jp.daicho.audit.AuditFixture.U1;
import static jp.daicho.office.OfficeSamples.APRIL;
import static jp.daicho.office.OfficeSamples.HANAKO;
import static jp.daicho.office.OfficeSamples.JUNE;
import static jp.daicho.office.OfficeSamples.MAY;
import static jp.daicho.office.OfficeSamples.TARO;
import static jp.daicho.shared.Refusal.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.daicho.audit.AuditEvent.FindingAssigned;
import jp.daicho.audit.FindingCommand.AssignFinding;
import jp.daicho.audit.FindingCommand.VoidAuditEntry;
import jp.daicho.audit.FindingEvent.FindingAnswered;
import jp.daicho.audit.FindingEvent.FindingClosed;
import jp.daicho.audit.FindingEvent.FindingRaised;
import jp.daicho.office.StaffId;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Grounds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who is to put a finding right. */
class OwnersTest {

    private static final LocalDate DUE = LocalDate.of(2026, 7, 31);

    private static AuditFixture raisedFor(@Nullable StaffId owner, DomainEvent... more) {
        var raised = new FindingRaised(U1, "F1", "V-0042", "確認がない", DUE, owner, MAY, null, List.of());
        var before = Stream.of(AuditFixture.planned(), AuditFixture.approved(MAY), AuditFixture.started(MAY), raised);
        return AuditFixture.audit(Stream.concat(before, Stream.of(more)).toArray(DomainEvent[]::new));
    }

    private static AssignFinding assigning(StaffId owner, LocalDate on) {
        return new AssignFinding(U1, "f1", owner, Grounds.on(on));
    }

    private static FindingAssigned assigned(StaffId owner, LocalDate on) {
        return new FindingAssigned(U1, "F1", owner, on, null, List.of());
    }

    private static DomainEvent[] closed(LocalDate on) {
        return new DomainEvent[] {
            new FindingAnswered(U1, "F1", "確認した", HANAKO, MAY, null, List.of()),
            new FindingClosed(U1, "F1", null, TARO, on, null, List.of())
        };
    }

    @Test
    void isOneAtATime() {
        raisedFor(null).when(assigning(TARO, MAY)).expectEvents(assigned(TARO, MAY));
        raisedFor(TARO).when(assigning(HANAKO, JUNE)).expectEvents(assigned(HANAKO, JUNE));
        raisedFor(TARO, assigned(HANAKO, JUNE)).when(assigning(TARO, DUE)).expectEvents(assigned(TARO, DUE));
    }

    @Test
    void isRecordedOnce() {
        raisedFor(TARO).when(assigning(TARO, JUNE)).expectNoEvents().expectSuccessfulHandlerExecution();
        raisedFor(null, assigned(TARO, MAY))
                .when(assigning(TARO, JUNE))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void isNamedAnewInTheirNewPlace() {
        raisedFor(TARO).withTransfer("税務課", JUNE).when(assigning(TARO, JUNE)).expectEvents(assigned(TARO, JUNE));
    }

    @Test
    void isKnownAndStillThere() {
        raisedFor(TARO)
                .when(assigning(new StaffId("S-9"), JUNE))
                .expectException(refusal("NOT_FOUND record-unknown [S-9]"));
        raisedFor(null)
                .withTransfer(null, JUNE)
                .when(assigning(TARO, JUNE))
                .expectException(refusal("RULE staff-left [S-0002, 2026-06-01]"));
    }

    @Test
    void hasSomethingToPutRight() {
        raisedFor(TARO)
                .when(new AssignFinding(U1, "F2", HANAKO, Grounds.on(JUNE)))
                .expectException(refusal("NOT_FOUND finding-unknown [F2, U-2026-01]"));
        raisedFor(TARO)
                .when(assigning(HANAKO, APRIL))
                .expectException(refusal("RULE step-too-early [F1, 2026-04-01, 2026-05-01]"));
        raisedFor(TARO, closed(JUNE))
                .when(assigning(HANAKO, JUNE))
                .expectException(refusal("RULE finding-closed [F1, 2026-06-01]"));
        raisedFor(TARO, closed(JUNE)).when(assigning(HANAKO, MAY)).expectEvents(assigned(HANAKO, MAY));
    }

    @Test
    void isTheOneBeforeOnceTheEntryIsVoid() {
        var wrong = new Grounds(JUNE, "誤記", List.of());
        var voided = new EntryVoided(4, 4, JUNE, "誤記", List.of());

        raisedFor(TARO, assigned(HANAKO, MAY))
                .when(new VoidAuditEntry(U1, 4, wrong))
                .expectEvents(voided);
        raisedFor(TARO, assigned(HANAKO, MAY), voided)
                .when(assigning(HANAKO, JUNE))
                .expectEvents(assigned(HANAKO, JUNE));
    }
}
