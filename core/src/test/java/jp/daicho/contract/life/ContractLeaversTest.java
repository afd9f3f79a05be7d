package jp.daicho.contract.life;

import static jp.daicho.contract.ContractSamples.APRIL;
import static jp.daicho.contract.ContractSamples.C1;
import static jp.daicho.contract.ContractSamples.MARCH;
import static jp.daicho.contract.ContractSamples.MAY;
import static jp.daicho.contract.ContractSamples.concluded;
import static jp.daicho.office.OfficeSamples.HANAKO;
import static jp.daicho.office.OfficeSamples.TARO;
import static jp.daicho.shared.Refusal.refusal;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.clause.ClauseId;
import jp.daicho.clause.ClauseSamples;
import jp.daicho.contract.assessment.AssessmentCommand.WaiveClause;
import jp.daicho.contract.custody.CustodyCommand.DisposeOfInformation;
import jp.daicho.contract.custody.CustodyCommand.ExcuseReturn;
import jp.daicho.contract.custody.CustodyEvent.InformationProvided;
import jp.daicho.contract.custody.DisposalMethod;
import jp.daicho.contract.custody.Handover;
import jp.daicho.contract.custody.ItemId;
import jp.daicho.contract.custody.Media;
import jp.daicho.contract.subcontract.SubcontractCommand.ApproveSubcontract;
import jp.daicho.contract.subcontract.SubcontractCommand.RequestSubcontract;
import jp.daicho.contract.subcontract.SubcontractCommand.Sub;
import jp.daicho.contract.subcontract.SubcontractEvent.SubcontractRequested;
import jp.daicho.contract.subcontract.SubcontractId;
import jp.daicho.office.OfficeSamples;
import jp.daicho.office.StaffId;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.InformationClass;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Role;
import jp.daicho.vendor.VendorSamples;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

/** Jiro left on 1 May: whatever he asked for, or saw, about a contract was before. */
class ContractLeaversTest {

    private static final StaffId GONE = new StaffId("S-0003");
    private static final LocalDate BEFORE = MAY.minusDays(1);
    private static final ItemId I1 = new ItemId("I1");
    private static final ClauseId C01 = new ClauseId("C01");
    private static final SubcontractId R1 = new SubcontractId("R1");
    private static final String LEFT = "RULE staff-left [S-0003, 2026-05-01]";

    private static ResultValidator<Contract> when(DomainCommand command, DomainEvent... more) {
        return new AggregateTestFixture<>(Contract.class)
                .registerInjectableResource(
                        ClauseSamples.knowing(ClauseSamples.recorded(ClauseSamples.FIRST, null, C01)))
                .registerInjectableResource(VendorSamples.knowing(VendorSamples.registered()))
                .registerInjectableResource(OfficeSamples.approvers(
                        OfficeSamples.registered(HANAKO, "花子", "hanako"),
                        OfficeSamples.registered(TARO, "太郎"),
                        OfficeSamples.granted(TARO, Role.APPROVER, APRIL),
                        OfficeSamples.registered(GONE, "次郎"),
                        OfficeSamples.transferred(GONE, null, MAY)))
                .given(concluded(), provided())
                .andGiven((Object[]) more)
                .when(command, MetaData.with(Recorded.ACTOR, HANAKO.value()));
    }

    private static InformationProvided provided() {
        var roll = new Handover("名簿", InformationClass.CLASS_2, null, null, Media.PAPER, null, null);
        return InformationProvided.of(C1, I1, roll, APRIL, Grounds.on(APRIL));
    }

    private static Grounds because(LocalDate day) {
        return new Grounds(day, "事情", List.of());
    }

    private static void isOfThoseWhoAreThere(DomainCommand late, DomainCommand early) {
        when(late).expectException(refusal(LEFT)).expectNoEvents();
        when(early).expectSuccessfulHandlerExecution();
    }

    private static WaiveClause waiving(LocalDate day) {
        return new WaiveClause(C1, C01, MARCH, TARO, GONE, null, because(day));
    }

    private static ExcuseReturn excusing(LocalDate day) {
        return new ExcuseReturn(C1, I1, TARO, GONE, null, because(day));
    }

    private static DisposeOfInformation disposing(LocalDate day) {
        return new DisposeOfInformation(C1, I1, DisposalMethod.SHREDDING, null, "証1", GONE, Grounds.on(day));
    }

    private static RequestSubcontract asking(LocalDate day) {
        var sub = new Sub(null, "もみじ", "印刷", "繁忙", null, false, false, false);
        return new RequestSubcontract(C1, null, sub, GONE, Grounds.on(day));
    }

    @Test
    void aWaiverIsAskedForByThoseWhoAreThere() {
        isOfThoseWhoAreThere(waiving(MAY), waiving(BEFORE));
    }

    @Test
    void anExcuseIsAskedForByThoseWhoAreThere() {
        isOfThoseWhoAreThere(excusing(MAY), excusing(BEFORE));
    }

    @Test
    void aDisposalIsWitnessedByThoseWhoAreThere() {
        isOfThoseWhoAreThere(disposing(MAY), disposing(BEFORE));
    }

    @Test
    void aSubIsAskedForByThoseWhoAreThere() {
        isOfThoseWhoAreThere(asking(MAY), asking(BEFORE));
    }

    @Test
    void whatALeaverAskedForBeforeMayStillBeDecided() {
        var asked = asked();

        when(new ApproveSubcontract(C1, R1, List.of(C01), false, TARO, null, Grounds.on(MAY)), asked)
                .expectSuccessfulHandlerExecution();
    }

    private static DomainEvent asked() {
        return new SubcontractRequested(
                C1, R1, null, null, "もみじ", "印刷", "繁忙", null, false, false, false, GONE, BEFORE, null, List.of());
    }
}
