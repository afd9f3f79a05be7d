package jp.daicho.audit;

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
import jp.daicho.audit.FindingCommand.AnswerFinding;
import jp.daicho.audit.FindingCommand.CloseFinding;
import jp.daicho.audit.FindingCommand.DecideImprovement;
import jp.daicho.audit.FindingCommand.DecidePolicyRevision;
import jp.daicho.audit.FindingCommand.RaiseFinding;
import jp.daicho.audit.FindingCommand.VoidAuditEntry;
import jp.daicho.audit.FindingEvent.FindingAnswered;
import jp.daicho.audit.FindingEvent.FindingClosed;
import jp.daicho.audit.FindingEvent.FindingRaised;
import jp.daicho.audit.ImprovementEvent.ImprovementDecided;
import jp.daicho.audit.ImprovementEvent.PolicyRevisionDecided;
import jp.daicho.office.StaffId;
import jp.daicho.policy.PolicyId;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Grounds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an audit finds, what comes of it, and what is decided upon it. */
class FindingListTest {

    private static final LocalDate DUE = LocalDate.of(2026, 7, 31);
    private static final FindingRaised RAISED =
            new FindingRaised(AuditFixture.U1, "F1", "V-0042", "確認がない", DUE, TARO, MAY, null, List.of());
    private static final FindingAnswered ANSWERED =
            new FindingAnswered(AuditFixture.U1, "F1", "確認した", HANAKO, JUNE, null, List.of());
    private static final FindingClosed CLOSED =
            new FindingClosed(AuditFixture.U1, "F1", null, TARO, JUNE, null, List.of());
    private static final ImprovementDecided IMPROVED =
            new ImprovementDecided(AuditFixture.U1, "年1回", List.of("F1"), JUNE, null, List.of());
    private static final Grounds WRONG = new Grounds(JUNE, "誤記", List.of());

    private static AuditFixture underway(DomainEvent... more) {
        var before = Stream.of(AuditFixture.planned(), AuditFixture.approved(MAY), AuditFixture.started(MAY));
        return AuditFixture.audit(Stream.concat(before, Stream.of(more)).toArray(DomainEvent[]::new));
    }

    private static AuditFixture reported(DomainEvent... more) {
        var before = Stream.of(RAISED, AuditFixture.reported(null, JUNE));
        return underway(Stream.concat(before, Stream.of(more)).toArray(DomainEvent[]::new));
    }

    private static RaiseFinding raising(String record, @Nullable StaffId owner, LocalDate on) {
        return new RaiseFinding(AuditFixture.U1, record, "確認がない", DUE, owner, Grounds.on(on));
    }

    private static AnswerFinding answering(String finding, @Nullable StaffId by, LocalDate on) {
        return new AnswerFinding(AuditFixture.U1, finding, "確認した", by, Grounds.on(on));
    }

    private static CloseFinding closing(@Nullable StaffId by, LocalDate on) {
        return new CloseFinding(AuditFixture.U1, "f1", null, by, Grounds.on(on));
    }

    private static DecideImprovement improving(String... findings) {
        return new DecideImprovement(AuditFixture.U1, "年1回", List.of(findings), Grounds.on(JUNE));
    }

    private static DecidePolicyRevision revising(String policy) {
        return new DecidePolicyRevision(AuditFixture.U1, new PolicyId(policy), "第8条", List.of(), Grounds.on(JUNE));
    }

    @Test
    void numbersWhatIsFound() {
        underway().when(raising("V-0042", TARO, MAY)).expectEvents(RAISED);
        underway(RAISED).when(raising("V-0042", TARO, MAY)).expectNoEvents().expectSuccessfulHandlerExecution();
        underway(RAISED)
                .when(raising("V-0042", null, MAY))
                .expectEvents(
                        new FindingRaised(AuditFixture.U1, "F2", "V-0042", "確認がない", DUE, null, MAY, null, List.of()));
    }

    @Test
    void takesFindingsBetweenStartAndReport() {
        AuditFixture.audit(AuditFixture.planned(), AuditFixture.approved(MAY))
                .when(raising("V-0042", TARO, MAY))
                .expectException(refusal("RULE audit-not-started [U-2026-01]"));
        underway()
                .when(raising("V-0042", TARO, APRIL))
                .expectException(refusal("RULE audit-too-early [U-2026-01, 2026-04-01, 2026-05-01]"));
        reported()
                .when(raising("V-0042", TARO, JUNE))
                .expectException(refusal("RULE audit-reported [U-2026-01, 2026-06-01]"));
    }

    @Test
    void takesFindingsAboutRecordsAndForPeopleThatAreThere() {
        underway().when(raising("V-9", TARO, MAY)).expectException(refusal("NOT_FOUND record-unknown [V-9]"));
        underway()
                .when(raising("V-0042", new StaffId("S-9"), MAY))
                .expectException(refusal("NOT_FOUND record-unknown [S-9]"));
        assertRefused(
                "BAD_VALUE ends-before-it-begins [due, 2026-07-31, 2026-08-01]",
                () -> raising("V-0042", TARO, DUE.plusDays(1)));
    }

    @Test
    void takesAnswersUntilTheyAreChecked() {
        underway(RAISED).when(answering("F1", null, JUNE)).expectEvents(ANSWERED);
        reported().when(answering("F1", null, JUNE)).expectEvents(ANSWERED);
        underway(RAISED, ANSWERED)
                .when(answering("F1", null, JUNE))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        underway(RAISED, ANSWERED)
                .when(answering("F1", TARO, JUNE))
                .expectEvents(new FindingAnswered(AuditFixture.U1, "F1", "確認した", TARO, JUNE, null, List.of()));
        underway(RAISED, ANSWERED, CLOSED)
                .when(answering("F1", TARO, JUNE))
                .expectException(refusal("RULE finding-closed [F1, 2026-06-01]"));
    }

    @Test
    void takesAnswersToWhatWasRaisedBefore() {
        underway(RAISED)
                .when(answering("F2", null, JUNE))
                .expectException(refusal("NOT_FOUND finding-unknown [F2, U-2026-01]"));
        underway(RAISED)
                .when(answering("F1", null, APRIL))
                .expectException(refusal("RULE step-too-early [F1, 2026-04-01, 2026-05-01]"));
        underway(RAISED)
                .when(answering("F1", new StaffId("S-9"), JUNE))
                .expectException(refusal("NOT_FOUND record-unknown [S-9]"));
    }

    @Test
    void isClosedOnlyWithAnAnswerThatSomebodyElseChecked() {
        underway(RAISED, ANSWERED).when(closing(TARO, JUNE)).expectEvents(CLOSED);
        underway(RAISED).when(closing(TARO, JUNE)).expectException(refusal("RULE finding-unanswered [F1, U-2026-01]"));
        underway(RAISED, ANSWERED)
                .when(closing(null, JUNE))
                .expectException(refusal("RULE finding-checked-by-answerer [F1, S-0001]"));
        underway(RAISED, ANSWERED)
                .when(closing(TARO, MAY))
                .expectException(refusal("RULE step-too-early [F1, 2026-05-01, 2026-06-01]"));
        underway(RAISED, ANSWERED)
                .when(closing(new StaffId("S-9"), JUNE))
                .expectException(refusal("NOT_FOUND record-unknown [S-9]"));
    }

    @Test
    void isClosedByTheSamePersonWhileAnExceptionHolds() {
        var small = underway(RAISED, ANSWERED).withException(MAY, JUNE);

        small.when(closing(null, JUNE)).expectSuccessfulHandlerExecution();
        small.when(closing(null, JUNE.plusDays(1)))
                .expectException(refusal("RULE finding-checked-by-answerer [F1, S-0001]"));
    }

    @Test
    void isClosedOnce() {
        underway(RAISED, ANSWERED, CLOSED)
                .when(closing(TARO, JUNE))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        underway(RAISED, ANSWERED, CLOSED)
                .when(closing(TARO, DUE))
                .expectException(refusal("RULE finding-closed [F1, 2026-06-01]"));
    }

    @Test
    void leadsToImprovementsOnceItIsReported() {
        reported().when(improving("F1")).expectEvents(IMPROVED);
        reported(IMPROVED).when(improving("F1")).expectNoEvents().expectSuccessfulHandlerExecution();
        reported().when(improving("F2")).expectException(refusal("NOT_FOUND finding-unknown [F2, U-2026-01]"));
        underway(RAISED).when(improving("F1")).expectException(refusal("RULE audit-not-reported [U-2026-01]"));
    }

    @Test
    void leadsToChangesOfPolicies() {
        reported()
                .when(revising("p-0001"))
                .expectEvents(new PolicyRevisionDecided(
                        AuditFixture.U1, new PolicyId("P-0001"), "第8条", List.of(), JUNE, null, List.of()));
        reported().when(revising("P-9")).expectException(refusal("NOT_FOUND record-unknown [P-9]"));
        reported().when(revising("V-0042")).expectException(refusal("NOT_FOUND record-unknown [V-0042]"));
    }

    @Test
    void losesADecisionThatWasRecordedWrongly() {
        var voided = new EntryVoided(5, 5, JUNE, "誤記", List.of());

        reported(IMPROVED).when(new VoidAuditEntry(AuditFixture.U1, 5, WRONG)).expectEvents(voided);
        reported(IMPROVED, voided).when(improving("F1")).expectEvents(IMPROVED);
        reported(IMPROVED)
                .when(new VoidAuditEntry(AuditFixture.U1, 3, WRONG))
                .expectException(refusal("RULE entry-not-a-fact [3, FindingRaised]"));
    }
}
