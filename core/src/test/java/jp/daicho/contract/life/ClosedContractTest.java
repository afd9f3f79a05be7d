package jp.daicho.contract.life;

import static jp.daicho.clause.ClauseSamples.C01;
import static jp.daicho.clause.ClauseSamples.FIRST;
import static jp.daicho.contract.ContractSamples.APRIL;
import static jp.daicho.contract.ContractSamples.C1;
import static jp.daicho.contract.ContractSamples.JUNE;
import static jp.daicho.contract.ContractSamples.MAY;
import static jp.daicho.contract.ContractSamples.NEXT_MARCH;
import static jp.daicho.contract.ContractSamples.SAKURA;
import static jp.daicho.contract.ContractSamples.START;
import static jp.daicho.contract.ContractSamples.because;
import static jp.daicho.contract.ContractSamples.closed;
import static jp.daicho.contract.ContractSamples.concluded;
import static jp.daicho.contract.ContractSamples.confirmed;
import static jp.daicho.contract.ContractSamples.entries;
import static jp.daicho.contract.CustodySamples.I1;
import static jp.daicho.contract.CustodySamples.excused;
import static jp.daicho.contract.CustodySamples.provided;
import static jp.daicho.contract.CustodySamples.roll;
import static jp.daicho.contract.OversightSamples.incident;
import static jp.daicho.contract.OversightSamples.person;
import static jp.daicho.contract.OversightSamples.required;
import static jp.daicho.contract.subcontract.SubcontractSamples.R1;
import static jp.daicho.contract.subcontract.SubcontractSamples.named;
import static jp.daicho.contract.subcontract.SubcontractSamples.requested;
import static jp.daicho.office.OfficeSamples.HANAKO;
import static jp.daicho.office.OfficeSamples.TARO;
import static jp.daicho.shared.Refusal.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.daicho.clause.ClauseSamples;
import jp.daicho.contract.ContractCommand;
import jp.daicho.contract.ContractCommand.AssignPersonInCharge;
import jp.daicho.contract.ContractCommand.ChangeContractProfile;
import jp.daicho.contract.ContractCommand.ConcludeContract;
import jp.daicho.contract.ContractsKnown;
import jp.daicho.contract.Outline;
import jp.daicho.contract.PlanCommand;
import jp.daicho.contract.PlanCommand.AbandonOutsourcing;
import jp.daicho.contract.PlanCommand.PlanOutsourcing;
import jp.daicho.contract.TermCommand;
import jp.daicho.contract.TermCommand.AmendContract;
import jp.daicho.contract.TermCommand.CloseContract;
import jp.daicho.contract.TermCommand.RenewContract;
import jp.daicho.contract.TermCommand.ResumeWork;
import jp.daicho.contract.TermCommand.SuspendWork;
import jp.daicho.contract.TermCommand.TerminateContract;
import jp.daicho.contract.assessment.AssessmentCommand;
import jp.daicho.contract.assessment.AssessmentCommand.RecordClauses;
import jp.daicho.contract.assessment.AssessmentCommand.WaiveClause;
import jp.daicho.contract.assessment.ClauseState;
import jp.daicho.contract.assessment.Mark;
import jp.daicho.contract.custody.CustodyCommand;
import jp.daicho.contract.custody.CustodyCommand.DisposeOfInformation;
import jp.daicho.contract.custody.CustodyCommand.ExcuseReturn;
import jp.daicho.contract.custody.CustodyCommand.InspectAcceptance;
import jp.daicho.contract.custody.CustodyCommand.ProvideInformation;
import jp.daicho.contract.custody.CustodyCommand.ReturnInformation;
import jp.daicho.contract.custody.DisposalMethod;
import jp.daicho.contract.custody.Handover;
import jp.daicho.contract.custody.Inspection;
import jp.daicho.contract.custody.Media;
import jp.daicho.contract.life.CorrectionCommand.CorrectContractEntry;
import jp.daicho.contract.life.CorrectionCommand.VoidContractEntry;
import jp.daicho.contract.oversight.ArrangementCommand;
import jp.daicho.contract.oversight.ArrangementCommand.ConcludeNda;
import jp.daicho.contract.oversight.ArrangementCommand.ForgetResponsiblePerson;
import jp.daicho.contract.oversight.ArrangementCommand.NamePlaces;
import jp.daicho.contract.oversight.ArrangementCommand.NameResponsiblePerson;
import jp.daicho.contract.oversight.Effect;
import jp.daicho.contract.oversight.IncidentCommand;
import jp.daicho.contract.oversight.IncidentCommand.InvokeClauses;
import jp.daicho.contract.oversight.IncidentCommand.ReportIncident;
import jp.daicho.contract.oversight.MeasureCommand;
import jp.daicho.contract.oversight.MeasureCommand.EscalateMeasure;
import jp.daicho.contract.oversight.MeasureCommand.RequireMeasure;
import jp.daicho.contract.oversight.MeasureCommand.RespondToMeasure;
import jp.daicho.contract.oversight.MeasureCommand.VerifyMeasure;
import jp.daicho.contract.oversight.Method;
import jp.daicho.contract.oversight.OversightCommand;
import jp.daicho.contract.oversight.OversightCommand.ReceivePeriodicReport;
import jp.daicho.contract.oversight.OversightCommand.RecordConfirmation;
import jp.daicho.contract.oversight.OversightCommand.RecordDeficiency;
import jp.daicho.contract.oversight.OversightCommand.ReportToCiso;
import jp.daicho.contract.oversight.Recipient;
import jp.daicho.contract.oversight.Result;
import jp.daicho.contract.selection.SelectionCommand;
import jp.daicho.contract.selection.SelectionCommand.AssessCandidate;
import jp.daicho.contract.selection.SelectionCommand.SelectVendor;
import jp.daicho.contract.selection.Suitability;
import jp.daicho.contract.subcontract.SubcontractCommand;
import jp.daicho.contract.subcontract.SubcontractCommand.ApproveSubcontract;
import jp.daicho.contract.subcontract.SubcontractCommand.EndSubcontract;
import jp.daicho.contract.subcontract.SubcontractCommand.RecordFlowDown;
import jp.daicho.contract.subcontract.SubcontractCommand.RefuseSubcontract;
import jp.daicho.contract.subcontract.SubcontractCommand.RequestSubcontract;
import jp.daicho.office.OfficeSamples;
import jp.daicho.office.StaffEvent;
import jp.daicho.office.Transfers;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.ForgettingCause;
import jp.daicho.shared.GlassBoxes;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.InformationClass;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Role;
import jp.daicho.vendor.Contact;
import jp.daicho.vendor.VendorSamples;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Once a contract is closed, nothing is recorded of it but corrections, even of what was so before, and for a reason. */
class ClosedContractTest {

    private static final Grounds LATE = because("記録漏れ", MAY);
    private static final StaffEvent[] OFFICE = {
        OfficeSamples.registered(HANAKO, "花子", "hanako"),
        OfficeSamples.registered(TARO, "太郎", "taro"),
        OfficeSamples.granted(TARO, Role.APPROVER, APRIL)
    };
    private static final Handover ROLL = roll(InformationClass.CLASS_1, Media.HDD);
    private static final Mark PRESENT = new Mark(C01, ClauseState.PRESENT, null);

    private static final List<Class<? extends DomainCommand>> VOCABULARIES = List.of(
            PlanCommand.class,
            SelectionCommand.class,
            ContractCommand.class,
            TermCommand.class,
            AssessmentCommand.class,
            OversightCommand.class,
            ArrangementCommand.class,
            MeasureCommand.class,
            IncidentCommand.class,
            SubcontractCommand.class,
            CustodyCommand.class,
            CorrectionCommand.class);

    private static final DomainEvent[] PAST = {
        concluded(),
        confirmed(Result.SATISFACTORY, APRIL),
        provided(I1, ROLL, APRIL),
        excused(APRIL),
        required("M1", null, MAY, APRIL),
        incident("E1", APRIL),
        requested(R1, null, named("もみじ"), APRIL),
        person("H1", "花子", APRIL),
        closed(JUNE)
    };

    static Stream<DomainCommand> everythingNew() {
        return Stream.of(
                new SelectVendor(C1, SAKURA, "基準", null, because("記録漏れ", APRIL)),
                new AssessCandidate(C1, SAKURA, Suitability.SUITABLE, null, because("記録漏れ", APRIL)),
                new ChangeContractProfile(C1, Outline.titled("運用"), LATE),
                new AssignPersonInCharge(C1, TARO, LATE),
                new RenewContract(C1, NEXT_MARCH, LATE),
                new AmendContract(C1, "変更", null, null, null, LATE),
                new SuspendWork(C1, LATE),
                new ResumeWork(C1, LATE),
                new TerminateContract(C1, LATE),
                new CloseContract(C1, LATE),
                new RecordClauses(C1, List.of(PRESENT), LATE),
                new WaiveClause(C1, C01, JUNE, TARO, null, null, LATE),
                new RecordConfirmation(C1, Method.SITE, Result.DEFICIENT, List.of(), null, LATE),
                new ReceivePeriodicReport(C1, null, null, LATE),
                new RecordDeficiency(C1, "施錠なし", null, LATE),
                new ReportToCiso(C1, Recipient.CISO, null, LATE),
                new ConcludeNda(C1, null, LATE),
                new NameResponsiblePerson(C1, null, new Contact("春子", null, null, null), LATE),
                new NamePlaces(C1, List.of("本社"), null, LATE),
                new RequireMeasure(C1, null, "施錠", JUNE, LATE),
                new RespondToMeasure(C1, "M1", "施錠した", LATE),
                new VerifyMeasure(C1, "M1", Effect.EFFECTIVE, LATE),
                new EscalateMeasure(C1, "M1", null, LATE),
                new ReportIncident(C1, "紛失", List.of(), LATE),
                new InvokeClauses(C1, "E1", List.of(C01), LATE),
                new RequestSubcontract(C1, null, named("うめ"), null, LATE),
                new ApproveSubcontract(C1, R1, List.of(C01), false, TARO, null, LATE),
                new RefuseSubcontract(C1, R1, TARO, null, LATE),
                new EndSubcontract(C1, R1, LATE),
                new RecordFlowDown(C1, R1, List.of(C01), LATE),
                new ProvideInformation(C1, roll(InformationClass.CLASS_2, Media.HDD), LATE),
                new InspectAcceptance(C1, Inspection.PASSED, null, LATE));
    }

    /** What is wrong is mended, what became of an item said better, and people are forgotten. */
    static Stream<DomainCommand> corrections() {
        return Stream.of(
                new VoidContractEntry(C1, START + 1, LATE),
                new ForgetResponsiblePerson(C1, "H1", ForgettingCause.REQUEST, MAY),
                new CorrectContractEntry(C1, START + 1, toTheFirstOf(MAY), LATE),
                new ReturnInformation(C1, I1, null, "受領1", LATE),
                new DisposeOfInformation(C1, I1, DisposalMethod.SHREDDING, null, "証1", null, LATE),
                new ExcuseReturn(C1, I1, TARO, null, "決裁1", LATE));
    }

    /** Each refused for another reason: the contract has begun already. */
    private static final Set<Class<? extends DomainCommand>> BEGINNINGS =
            Set.of(PlanOutsourcing.class, AbandonOutsourcing.class, ConcludeContract.class);

    private static Correction toTheFirstOf(LocalDate day) {
        return new Correction(Outline.NOTHING, Handover.NOTHING, null, null, null, null, null, List.of(), null, day);
    }

    @ParameterizedTest
    @MethodSource("everythingNew")
    void takesNothingNew(DomainCommand command) {
        when(command)
                .expectException(refusal("RULE contract-closed [C-2026-0001, 2026-06-01]"))
                .expectNoEvents();
    }

    @ParameterizedTest
    @MethodSource("corrections")
    void isCorrected(DomainCommand command) {
        when(command).expectSuccessfulHandlerExecution();
    }

    @Test
    void isNeitherAbandonedNorConcludedAnew() {
        when(new AbandonOutsourcing(C1, LATE))
                .expectException(refusal("RULE abandon-concluded [C-2026-0001]"))
                .expectNoEvents();
        when(new ConcludeContract(C1, SAKURA, Outline.titled("保守"), APRIL, JUNE, LATE))
                .expectException(refusal("RULE code-taken [C-2026-0001]"))
                .expectNoEvents();
    }

    @Test
    void isHeldToThisByEveryCommandThereIs() {
        var tried = Stream.concat(everythingNew(), corrections())
                .map(DomainCommand::getClass)
                .collect(Collectors.toSet());
        var all = VOCABULARIES.stream()
                .flatMap(ClosedContractTest::commands)
                .filter(command -> !BEGINNINGS.contains(command))
                .toList();

        assertThat(tried).isEqualTo(Set.copyOf(all));
    }

    private static Stream<Class<?>> commands(Class<?> vocabulary) {
        return Arrays.stream(vocabulary.getPermittedSubclasses())
                .flatMap(each -> each.isSealed() ? commands(each) : Stream.of(each));
    }

    private static ResultValidator<Contract> when(DomainCommand command) {
        return new AggregateTestFixture<>(Contract.class)
                .registerInjectableResource(ClauseSamples.knowing(ClauseSamples.recorded(FIRST, null, C01)))
                .registerInjectableResource(VendorSamples.knowing(VendorSamples.registered()))
                .registerInjectableResource(ContractsKnown.NONE)
                .registerInjectableResource(new GlassBoxes())
                .registerInjectableResource(OfficeSamples.roll(OFFICE))
                .registerInjectableResource(Transfers.NONE)
                .registerInjectableResource(OfficeSamples.approvers(OFFICE))
                .registerInjectableResource(entries(PAST))
                .given((Object[]) PAST)
                .when(command, MetaData.with(Recorded.ACTOR, HANAKO.value()));
    }
}
