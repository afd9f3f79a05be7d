package jp.daicho.contract.life;

import static jp.daicho.contract.ContractSamples.APRIL;
import static jp.daicho.contract.ContractSamples.C1;
import static jp.daicho.contract.ContractSamples.JUNE;
import static jp.daicho.contract.ContractSamples.MAY;
import static jp.daicho.contract.ContractSamples.SAKURA;
import static jp.daicho.contract.ContractSamples.because;
import static jp.daicho.contract.ContractSamples.concluded;
import static jp.daicho.contract.CustodySamples.I1;
import static jp.daicho.contract.CustodySamples.I2;
import static jp.daicho.contract.CustodySamples.provided;
import static jp.daicho.contract.life.SubcontractFixture.consenting;
import static jp.daicho.contract.life.SubcontractFixture.contract;
import static jp.daicho.contract.subcontract.SubcontractSamples.GRAVE;
import static jp.daicho.contract.subcontract.SubcontractSamples.MOMIJI;
import static jp.daicho.contract.subcontract.SubcontractSamples.R1;
import static jp.daicho.contract.subcontract.SubcontractSamples.R2;
import static jp.daicho.contract.subcontract.SubcontractSamples.named;
import static jp.daicho.contract.subcontract.SubcontractSamples.registered;
import static jp.daicho.contract.subcontract.SubcontractSamples.requested;
import static jp.daicho.office.OfficeSamples.HANAKO;
import static jp.daicho.office.OfficeSamples.TARO;
import static jp.daicho.shared.Refusal.refusal;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.contract.custody.CustodyCommand.DisposeOfInformation;
import jp.daicho.contract.custody.CustodyCommand.ExcuseReturn;
import jp.daicho.contract.custody.DisposalMethod;
import jp.daicho.contract.custody.ItemId;
import jp.daicho.contract.subcontract.SubcontractCommand.ApproveSubcontract;
import jp.daicho.contract.subcontract.SubcontractCommand.EndSubcontract;
import jp.daicho.contract.subcontract.SubcontractCommand.RecordFlowDown;
import jp.daicho.contract.subcontract.SubcontractCommand.RefuseSubcontract;
import jp.daicho.contract.subcontract.SubcontractEvent.SubcontractRequested;
import jp.daicho.office.StaffId;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.InformationClass;
import jp.daicho.vendor.VendorEvent.VendorMerged;
import org.junit.jupiter.api.Test;

/** Subs, items and people a decision names and nobody knows, or not as what they would have to be. */
class SubcontractPartiesTest {

    private static final StaffId NOBODY = new StaffId("S-0009");
    private static final SubcontractRequested ASKED = requested(R1, null, named("もみじ"), MAY);

    private static RefuseSubcontract refusing(StaffId approver) {
        return new RefuseSubcontract(C1, R1, approver, null, because("不要", JUNE));
    }

    private static DisposeOfInformation disposing(ItemId item, LocalDate on) {
        return new DisposeOfInformation(C1, item, DisposalMethod.SANITISE, null, "証1", null, Grounds.on(on));
    }

    @Test
    void aSubIsKnown() {
        List<DomainCommand> toTheSecond = List.of(
                new RefuseSubcontract(C1, R2, TARO, null, because("不要", JUNE)),
                new EndSubcontract(C1, R2, Grounds.on(JUNE)),
                new RecordFlowDown(C1, R2, GRAVE, Grounds.on(JUNE)));

        for (var command : toTheSecond) {
            contract(concluded(), ASKED)
                    .when(command)
                    .expectException(refusal("NOT_FOUND subcontract-unknown [C-2026-0001, R2]"));
        }
    }

    @Test
    void whoDecidesIsKnown() {
        contract(concluded(), ASKED)
                .when(new ApproveSubcontract(C1, R1, GRAVE, false, NOBODY, null, Grounds.on(JUNE)))
                .expectException(refusal("NOT_FOUND record-unknown [S-0009]"));
        contract(concluded(), ASKED)
                .when(refusing(NOBODY))
                .expectException(refusal("NOT_FOUND record-unknown [S-0009]"));
    }

    @Test
    void whoRefusesHasTheRoleAndDidNotAsk() {
        contract(concluded(), ASKED)
                .when(refusing(HANAKO))
                .expectException(refusal("RULE approver-is-applicant [S-0001]"));
        contract(concluded(), requested(R1, null, named("もみじ"), APRIL.minusDays(3)))
                .when(new RefuseSubcontract(C1, R1, TARO, null, because("不要", APRIL.minusDays(2))))
                .expectException(refusal("RULE approver-without-role [S-0002, 2026-03-30]"));
    }

    @Test
    void aMergedVendorIsNotConsentedTo() {
        contract(concluded(), requested(R1, null, registered(MOMIJI), MAY))
                .with(new VendorMerged(MOMIJI, SAKURA, MAY, "二重登録", List.of()))
                .when(consenting(R1, JUNE))
                .expectException(refusal("RULE vendor-merged [V-0043, V-0042]"));
    }

    @Test
    void anItemIsKnownAndWasThereBefore() {
        var roll = provided(InformationClass.CLASS_2, MAY);

        contract(concluded(), roll).when(disposing(I2, JUNE)).expectException(refusal("NOT_FOUND item-unknown [I2]"));
        contract(concluded(), roll)
                .when(disposing(I1, APRIL))
                .expectException(refusal("RULE settled-before-provided [I1, 2026-04-01, 2026-05-01]"));
        contract(concluded(), roll)
                .when(new ExcuseReturn(C1, I1, TARO, null, null, because("履歴の保存", APRIL)))
                .expectException(refusal("RULE settled-before-provided [I1, 2026-04-01, 2026-05-01]"));
    }
}
