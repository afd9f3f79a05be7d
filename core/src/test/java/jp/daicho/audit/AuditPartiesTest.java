package jp.daicho.audit;

import static jp.daicho.office.OfficeSamples.APRIL;
import static jp.daicho.office.OfficeSamples.JUNE;
import static jp.daicho.office.OfficeSamples.MAY;
import static jp.daicho.office.OfficeSamples.TARO;
import static jp.daicho.shared.Refusal.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.daicho.audit.AuditCommand.ApproveAuditPlan;
import jp.daicho.audit.AuditCommand.PlanAudit;
import jp.daicho.audit.AuditCommand.RecordHeldAudit;
import jp.daicho.audit.AuditCommand.StartAudit;
import jp.daicho.audit.AuditCommand.SubmitSelfCheck;
import jp.daicho.audit.FindingCommand.CloseFinding;
import jp.daicho.audit.FindingCommand.DecideImprovement;
import jp.daicho.audit.FindingCommand.DecidePolicyRevision;
import jp.daicho.audit.FindingCommand.VoidAuditEntry;
import jp.daicho.audit.FindingEvent.FindingRaised;
import jp.daicho.audit.ImprovementEvent.ImprovementDecided;
import jp.daicho.audit.SelfCheckEvent.SelfCheckIssued;
import jp.daicho.office.StaffId;
import jp.daicho.policy.PolicyId;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Grounds;
import org.junit.jupiter.api.Test;

/** Whom and what audits speak of, under which code, and in which order. */
class AuditPartiesTest {

    private static final StaffId NOBODY = new StaffId("S-9");
    private static final String NOBODY_KNOWN = "NOT_FOUND record-unknown [S-9]";
    private static final String NO_FINDING = "NOT_FOUND finding-unknown [F1, U-2026-01]";
    private static final String TOO_EARLY = "RULE audit-too-early [U-2026-01, 2026-04-01, 2026-05-01]";
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final FindingRaised LATE =
            new FindingRaised(AuditFixture.U1, "F1", "V-0042", "確認がない", JULY, null, JULY, null, List.of());

    private static AuditFixture reported(DomainEvent... found) {
        var begun = Stream.of(AuditFixture.planned(), AuditFixture.approved(MAY), AuditFixture.started(MAY));
        var report = Stream.of(AuditFixture.reported(null, MAY));
        return AuditFixture.audit(
                Stream.concat(begun, Stream.concat(Stream.of(found), report)).toArray(DomainEvent[]::new));
    }

    private static DomainCommand held(AuditId audit, Plan plan) {
        return new RecordHeldAudit(audit, plan, null, Grounds.on(JUNE));
    }

    private static DecideImprovement improving(LocalDate on, String... findings) {
        return new DecideImprovement(AuditFixture.U1, "年1回", List.of(findings), Grounds.on(on));
    }

    private static DecidePolicyRevision revising(LocalDate on, String... findings) {
        return new DecidePolicyRevision(
                AuditFixture.U1, new PolicyId("P-0001"), null, List.of(findings), Grounds.on(on));
    }

    @Test
    void haveCodesThatAreFreeAndTheirOwn() {
        var vendors = new AuditId("V-1");

        AuditFixture.audit()
                .whenTaken(new PlanAudit(AuditFixture.U1, AuditFixture.plan(), null, Grounds.on(APRIL)))
                .expectException(refusal("RULE code-taken [U-2026-01]"));
        AuditFixture.audit()
                .whenTaken(held(AuditFixture.U1, AuditFixture.plan()))
                .expectException(refusal("RULE code-taken [U-2026-01]"));
        AuditFixture.audit()
                .when(held(vendors, AuditFixture.plan()))
                .expectException(refusal("BAD_VALUE code-of-another-kind [V-1, U-]"));
    }

    @Test
    void takeTheNextCodeOfTheirYear() {
        var second = new AuditId("U-2026-02");

        AuditFixture.audit()
                .whenTaken(new PlanAudit(null, AuditFixture.plan(), null, Grounds.on(APRIL)))
                .expectEvents(AuditFixture.planned(second));
    }

    @Test
    void nameWhoAndWhatIsThereAlsoWhenTakenOverFromPaper() {
        var stranger = new Plan(AuditKind.AUDIT, 2026, "全般", List.of(NOBODY), List.of("税務課"), List.of());
        var nothing = new Plan(AuditKind.AUDIT, 2026, "全般", List.of(), List.of(), List.of("V-9"));

        AuditFixture.audit().when(held(AuditFixture.U1, stranger)).expectException(refusal(NOBODY_KNOWN));
        AuditFixture.audit()
                .when(held(AuditFixture.U1, nothing))
                .expectException(refusal("NOT_FOUND record-unknown [V-9]"));
    }

    @Test
    void areApprovedByStaff() {
        AuditFixture.audit(AuditFixture.planned())
                .when(new ApproveAuditPlan(AuditFixture.U1, NOBODY, null, Grounds.on(MAY)))
                .expectException(refusal(NOBODY_KNOWN));
    }

    @Test
    void goOnInTheOrderOfDays() {
        AuditFixture.audit(AuditFixture.planned(), AuditFixture.approved(MAY))
                .when(new StartAudit(AuditFixture.U1, Grounds.on(APRIL)))
                .expectException(refusal(TOO_EARLY));
        var check = new Plan(AuditKind.SELF_CHECK, 2026, "全課", List.of(), List.of(), List.of());
        AuditFixture.audit(AuditFixture.planned(check), new SelfCheckIssued(AuditFixture.U1, MAY, null, List.of()))
                .when(new SubmitSelfCheck(AuditFixture.U1, "税務課", null, Grounds.on(APRIL)))
                .expectException(refusal(TOO_EARLY));
        reported().when(improving(APRIL)).expectException(refusal(TOO_EARLY));
        reported().when(revising(APRIL)).expectException(refusal(TOO_EARLY));
    }

    @Test
    void leadToDecisionsUponWhatWasFoundByThen() {
        reported(LATE).when(improving(JULY, "F1")).expectSuccessfulHandlerExecution();
        reported(LATE).when(improving(JUNE, "F1")).expectException(refusal(NO_FINDING));
        reported(LATE).when(revising(JUNE, "F1")).expectException(refusal(NO_FINDING));
        reported().when(revising(JUNE, "F1")).expectException(refusal(NO_FINDING));
        AuditFixture.audit(AuditFixture.planned())
                .when(revising(JUNE))
                .expectException(refusal("RULE audit-not-reported [U-2026-01]"));
    }

    @Test
    void closeOnlyFindingsThatAreThere() {
        reported()
                .when(new CloseFinding(AuditFixture.U1, "F1", null, TARO, Grounds.on(JUNE)))
                .expectException(refusal(NO_FINDING));
    }

    @Test
    void loseOnlyEntriesOfTheirOwnAndOnce() {
        var wrong = new Grounds(JUNE, "誤記", List.of());
        var improved = new ImprovementDecided(AuditFixture.U1, "年1回", List.of(), JUNE, null, List.of());
        var history = Stream.concat(
                        Stream.of(
                                AuditFixture.planned(),
                                AuditFixture.approved(MAY),
                                AuditFixture.started(MAY),
                                AuditFixture.reported(null, MAY)),
                        Stream.of(improved, new EntryVoided(4, 4, JUNE, "誤記", List.of())))
                .toArray(DomainEvent[]::new);

        AuditFixture.audit(history)
                .when(new VoidAuditEntry(AuditFixture.U1, 4, wrong))
                .expectException(refusal("RULE entry-voided-already [4]"));
        AuditFixture.audit(history)
                .when(new VoidAuditEntry(AuditFixture.U1, 99, wrong))
                .expectException(refusal("NOT_FOUND entry-unknown [99, U-2026-01]"));
    }
}
