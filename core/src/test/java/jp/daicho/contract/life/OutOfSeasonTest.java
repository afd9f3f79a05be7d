package jp.daicho.contract.life;

import static jp.daicho.clause.ClauseSamples.C01;
import static jp.daicho.contract.ContractSamples.APRIL;
import static jp.daicho.contract.ContractSamples.C1;
import static jp.daicho.contract.ContractSamples.JUNE;
import static jp.daicho.contract.ContractSamples.MARCH;
import static jp.daicho.contract.ContractSamples.MAY;
import static jp.daicho.contract.ContractSamples.SAKURA;
import static jp.daicho.contract.ContractSamples.because;
import static jp.daicho.contract.ContractSamples.closed;
import static jp.daicho.contract.ContractSamples.concluded;
import static jp.daicho.contract.ContractSamples.suspended;
import static jp.daicho.contract.ContractSamples.terminated;
import static jp.daicho.contract.CustodySamples.I1;
import static jp.daicho.contract.CustodySamples.provided;
import static jp.daicho.contract.CustodySamples.roll;
import static jp.daicho.contract.life.SubcontractFixture.contract;
import static jp.daicho.contract.subcontract.SubcontractSamples.R1;
import static jp.daicho.contract.subcontract.SubcontractSamples.named;
import static jp.daicho.office.OfficeSamples.TARO;
import static jp.daicho.shared.Refusal.refusal;

import java.util.List;
import java.util.stream.Stream;
import jp.daicho.clause.ClauseSamples;
import jp.daicho.contract.ContractCommand.ChangeContractProfile;
import jp.daicho.contract.ContractCommand.ConcludeContract;
import jp.daicho.contract.Outline;
import jp.daicho.contract.PlanCommand.PlanOutsourcing;
import jp.daicho.contract.TermCommand.AmendContract;
import jp.daicho.contract.TermCommand.RenewContract;
import jp.daicho.contract.TermCommand.ResumeWork;
import jp.daicho.contract.TermCommand.SuspendWork;
import jp.daicho.contract.TermCommand.TerminateContract;
import jp.daicho.contract.assessment.AssessmentCommand.RecordClauses;
import jp.daicho.contract.assessment.AssessmentCommand.WaiveClause;
import jp.daicho.contract.assessment.ClauseState;
import jp.daicho.contract.assessment.Mark;
import jp.daicho.contract.custody.CustodyCommand.DisposeOfInformation;
import jp.daicho.contract.custody.CustodyCommand.ExcuseReturn;
import jp.daicho.contract.custody.CustodyCommand.InspectAcceptance;
import jp.daicho.contract.custody.CustodyCommand.ProvideInformation;
import jp.daicho.contract.custody.CustodyCommand.ReturnInformation;
import jp.daicho.contract.custody.DisposalMethod;
import jp.daicho.contract.custody.Inspection;
import jp.daicho.contract.custody.Media;
import jp.daicho.contract.oversight.ArrangementCommand.ConcludeNda;
import jp.daicho.contract.oversight.ArrangementCommand.NamePlaces;
import jp.daicho.contract.oversight.ArrangementCommand.NameResponsiblePerson;
import jp.daicho.contract.oversight.Effect;
import jp.daicho.contract.oversight.IncidentCommand.InvokeClauses;
import jp.daicho.contract.oversight.IncidentCommand.ReportIncident;
import jp.daicho.contract.oversight.MeasureCommand.EscalateMeasure;
import jp.daicho.contract.oversight.MeasureCommand.RequireMeasure;
import jp.daicho.contract.oversight.MeasureCommand.RespondToMeasure;
import jp.daicho.contract.oversight.MeasureCommand.VerifyMeasure;
import jp.daicho.contract.oversight.Method;
import jp.daicho.contract.oversight.OversightCommand.ReceivePeriodicReport;
import jp.daicho.contract.oversight.OversightCommand.RecordConfirmation;
import jp.daicho.contract.oversight.OversightCommand.RecordDeficiency;
import jp.daicho.contract.oversight.OversightCommand.ReportToCiso;
import jp.daicho.contract.oversight.Recipient;
import jp.daicho.contract.oversight.Result;
import jp.daicho.contract.selection.SelectionCommand.AssessCandidate;
import jp.daicho.contract.selection.SelectionCommand.SelectVendor;
import jp.daicho.contract.selection.Suitability;
import jp.daicho.contract.subcontract.SubcontractCommand.ApproveSubcontract;
import jp.daicho.contract.subcontract.SubcontractCommand.EndSubcontract;
import jp.daicho.contract.subcontract.SubcontractCommand.RecordFlowDown;
import jp.daicho.contract.subcontract.SubcontractCommand.RefuseSubcontract;
import jp.daicho.contract.subcontract.SubcontractCommand.RequestSubcontract;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.InformationClass;
import jp.daicho.vendor.Contact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What can be recorded of a contract only between its conclusion and its end, asked for before and after. */
class OutOfSeasonTest {

    private static final Grounds IN_JUNE = Grounds.on(JUNE);
    private static final Grounds FOR_CAUSE = because("調査", JUNE);

    /** New states, of which there are none after the end. */
    static Stream<DomainCommand> states() {
        return Stream.of(
                new RenewContract(C1, MARCH.plusYears(1), IN_JUNE),
                new AmendContract(C1, "変更", null, null, null, IN_JUNE),
                new SuspendWork(C1, FOR_CAUSE),
                new ResumeWork(C1, FOR_CAUSE),
                new TerminateContract(C1, FOR_CAUSE));
    }

    /** What belongs to the performance. */
    static Stream<DomainCommand> performance() {
        var clauses = List.of(new Mark(C01, ClauseState.PRESENT, null));
        return Stream.of(
                new RecordClauses(C1, clauses, IN_JUNE),
                new WaiveClause(C1, C01, JUNE, TARO, null, null, because("事情", JUNE)),
                new ConcludeNda(C1, null, IN_JUNE),
                new NameResponsiblePerson(C1, null, new Contact("花子", null, null, null), IN_JUNE),
                new NamePlaces(C1, List.of("本社"), null, IN_JUNE),
                new RecordConfirmation(C1, Method.SITE, Result.SATISFACTORY, List.of(), null, IN_JUNE),
                new ReceivePeriodicReport(C1, "5月", null, IN_JUNE),
                new RecordDeficiency(C1, "不備", null, IN_JUNE),
                new RequireMeasure(C1, null, "是正", JUNE, IN_JUNE),
                new RequestSubcontract(C1, null, named("もみじ"), null, IN_JUNE),
                new ApproveSubcontract(C1, R1, List.of(), false, TARO, null, IN_JUNE),
                new RefuseSubcontract(C1, R1, TARO, null, FOR_CAUSE),
                new RecordFlowDown(C1, R1, List.of(C01), IN_JUNE),
                new ProvideInformation(C1, roll(InformationClass.CLASS_2, Media.HDD), IN_JUNE));
    }

    /** What the end of a contract asks for, until it is closed. */
    static Stream<DomainCommand> untilClosed() {
        return Stream.of(
                new RespondToMeasure(C1, "M1", "是正済", IN_JUNE),
                new VerifyMeasure(C1, "M1", Effect.EFFECTIVE, IN_JUNE),
                new EscalateMeasure(C1, "M1", null, IN_JUNE),
                new ReportToCiso(C1, Recipient.CISO, null, IN_JUNE),
                new ReportIncident(C1, "紛失", List.of(), IN_JUNE),
                new InvokeClauses(C1, "N1", List.of(C01), IN_JUNE),
                new EndSubcontract(C1, R1, IN_JUNE),
                new ReturnInformation(C1, I1, null, null, IN_JUNE),
                new DisposeOfInformation(C1, I1, DisposalMethod.SANITISE, null, "証1", null, IN_JUNE),
                new ExcuseReturn(C1, I1, TARO, null, null, because("履歴の保存", JUNE)),
                new InspectAcceptance(C1, Inspection.PASSED, null, IN_JUNE));
    }

    static Stream<DomainCommand> ofAContract() {
        return Stream.of(states(), performance(), untilClosed()).flatMap(commands -> commands);
    }

    static Stream<DomainCommand> untilTerminated() {
        var profile = new ChangeContractProfile(C1, Outline.titled("運用"), IN_JUNE);
        return Stream.of(states(), performance(), Stream.of(profile)).flatMap(commands -> commands);
    }

    /** The choice of the vendor is said of an open contract only. */
    static Stream<DomainCommand> notOnceClosed() {
        var choice = Stream.of(
                new AssessCandidate(C1, SAKURA, Suitability.SUITABLE, null, IN_JUNE),
                new SelectVendor(C1, SAKURA, "基準", "実績", IN_JUNE));
        return Stream.of(states(), performance(), untilClosed(), choice).flatMap(commands -> commands);
    }

    @ParameterizedTest
    @MethodSource("ofAContract")
    void isNothingForAPlan(DomainCommand command) {
        var plan = new PlanOutsourcing(C1, Outline.titled("保守"), Grounds.on(APRIL)).event(C1);

        refuses("RULE contract-not-concluded [C-2026-0001]", command, plan);
    }

    @ParameterizedTest
    @MethodSource("untilTerminated")
    void endsWithTheTermination(DomainCommand command) {
        refuses("RULE contract-terminated [C-2026-0001, 2026-05-01]", command, concluded(), terminated(MAY));
    }

    @ParameterizedTest
    @MethodSource("notOnceClosed")
    void endsWithTheClosing(DomainCommand command) {
        var roll = provided(I1, roll(InformationClass.CLASS_2, Media.HDD), APRIL);

        refuses("RULE contract-closed [C-2026-0001, 2026-05-01]", command, concluded(), roll, closed(MAY));
    }

    @ParameterizedTest
    @MethodSource("states")
    void isNotBeforeTheLastState(DomainCommand command) {
        var july = JUNE.plusMonths(1);

        refuses("RULE before-last-state [C-2026-0001, 2026-06-01, 2026-07-01]", command, concluded(), suspended(july));
    }

    /** What can be said of the performance only, and what corrects it. */
    static Stream<DomainCommand> sinceItBegan() {
        var eve = Grounds.on(APRIL.minusDays(1));
        return Stream.of(
                new RecordConfirmation(C1, Method.SITE, Result.SATISFACTORY, List.of(), null, eve),
                new ReceivePeriodicReport(C1, "3月", null, eve),
                new RecordDeficiency(C1, "不備", null, eve),
                new RequireMeasure(C1, null, "是正", JUNE, eve),
                new ReportToCiso(C1, Recipient.CISO, null, eve),
                new ReportIncident(C1, "紛失", List.of(), eve),
                new ProvideInformation(C1, roll(InformationClass.CLASS_2, Media.HDD), eve));
    }

    @ParameterizedTest
    @MethodSource("sinceItBegan")
    void isNotBeforeItBegan(DomainCommand command) {
        refuses("RULE before-contract [C-2026-0001, 2026-03-31, 2026-04-01]", command, concluded());
    }

    /** Put on paper in May, and at work since April. */
    @Test
    void isSaidOfTheWorkBeforeTheConclusionToo() {
        var onPaper = new ConcludeContract(C1, SAKURA, Outline.titled("保守"), APRIL, MARCH, Grounds.on(MAY))
                .event(C1, SAKURA, Outline.NOTHING, ClauseSamples.FIRST);

        contract(onPaper)
                .when(new ReceivePeriodicReport(C1, "4月", null, Grounds.on(APRIL)))
                .expectSuccessfulHandlerExecution();
        refuses(
                "RULE before-contract [C-2026-0001, 2026-03-31, 2026-04-01]",
                new ReceivePeriodicReport(C1, "3月", null, Grounds.on(APRIL.minusDays(1))),
                onPaper);
    }

    @Test
    void isPreparedBefore() {
        contract(concluded())
                .when(new ConcludeNda(C1, null, Grounds.on(APRIL.minusDays(1))))
                .expectSuccessfulHandlerExecution();
    }

    private static void refuses(String refusal, DomainCommand command, DomainEvent... past) {
        contract(past).when(command).expectException(refusal(refusal)).expectNoEvents();
    }
}
