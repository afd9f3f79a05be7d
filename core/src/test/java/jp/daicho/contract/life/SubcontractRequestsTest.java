package jp.daicho.contract.life;

import static jp.daicho.contract.ContractSamples.APRIL;
import static jp.daicho.contract.ContractSamples.C1;
import static jp.daicho.contract.ContractSamples.JUNE;
import static jp.daicho.contract.ContractSamples.MAY;
import static jp.daicho.contract.ContractSamples.SAKURA;
import static jp.daicho.contract.ContractSamples.because;
import static jp.daicho.contract.ContractSamples.closed;
import static jp.daicho.contract.ContractSamples.concluded;
import static jp.daicho.contract.ContractSamples.terminated;
import static jp.daicho.contract.life.SubcontractFixture.asking;
import static jp.daicho.contract.life.SubcontractFixture.contract;
import static jp.daicho.contract.subcontract.SubcontractSamples.MOMIJI;
import static jp.daicho.contract.subcontract.SubcontractSamples.R1;
import static jp.daicho.contract.subcontract.SubcontractSamples.R2;
import static jp.daicho.contract.subcontract.SubcontractSamples.R3;
import static jp.daicho.contract.subcontract.SubcontractSamples.ended;
import static jp.daicho.contract.subcontract.SubcontractSamples.found;
import static jp.daicho.contract.subcontract.SubcontractSamples.named;
import static jp.daicho.contract.subcontract.SubcontractSamples.refused;
import static jp.daicho.contract.subcontract.SubcontractSamples.registered;
import static jp.daicho.contract.subcontract.SubcontractSamples.requested;
import static jp.daicho.shared.Refusal.assertRefused;
import static jp.daicho.shared.Refusal.refusal;

import java.util.List;
import jp.daicho.contract.PlanEvent.OutsourcingPlanned;
import jp.daicho.contract.subcontract.SubcontractCommand.RequestSubcontract;
import jp.daicho.contract.subcontract.SubcontractCommand.Sub;
import jp.daicho.contract.subcontract.SubcontractId;
import jp.daicho.office.StaffId;
import jp.daicho.vendor.VendorId;
import org.junit.jupiter.api.Test;

/** Somebody asks that another may work for the vendor, or finds that it does. */
class SubcontractRequestsTest {

    @Test
    void areNumberedWithinTheContract() {
        contract(concluded())
                .when(asking(null, named("もみじ"), MAY))
                .expectEvents(requested(R1, null, named("もみじ"), MAY));
        contract(concluded(), requested(R1, null, named("もみじ"), MAY))
                .when(asking(R1, registered(MOMIJI), MAY))
                .expectEvents(requested(R2, R1, registered(MOMIJI), MAY));
    }

    @Test
    void areRecordedOnceWhileTheyAreOpen() {
        var asked = requested(R1, null, named("もみじ"), MAY);
        contract(concluded(), asked).when(asking(null, named("もみじ"), MAY)).expectNoEvents();
        contract(concluded(), asked).when(asking(null, named("もみじ"), JUNE)).expectNoEvents();
    }

    @Test
    void areMadeAnewOfOneThatWasRefusedOrHasEnded() {
        var asked = requested(R1, null, named("もみじ"), MAY);
        contract(concluded(), asked, refused(R1, MAY))
                .when(asking(null, named("もみじ"), MAY))
                .expectEvents(requested(R2, null, named("もみじ"), MAY));
        contract(concluded(), asked, ended(R1, MAY))
                .when(asking(null, named("もみじ"), MAY))
                .expectEvents(requested(R2, null, named("もみじ"), MAY));
    }

    @Test
    void nameTheSubOnce() {
        assertRefused("BAD_VALUE sub-named-once []", () -> named(" "));
        assertRefused(
                "BAD_VALUE sub-named-once []", () -> new Sub(MOMIJI, "もみじ", "発送", "設備", null, false, false, false));
        assertRefused(
                "BAD_VALUE text-missing [scope]", () -> new Sub(MOMIJI, null, "", "設備", null, false, false, false));
        assertRefused(
                "BAD_VALUE text-missing [purpose]", () -> new Sub(MOMIJI, null, "発送", "", null, false, false, false));
    }

    @Test
    void areOfAVendorThatIsKnownAndNotTheContractsOwn() {
        contract(concluded())
                .when(asking(null, registered(new VendorId("V-9999")), MAY))
                .expectException(refusal("NOT_FOUND record-unknown [V-9999]"));
        contract(concluded())
                .when(asking(null, registered(SAKURA), MAY))
                .expectException(refusal("RULE subcontract-to-own-vendor [C-2026-0001, V-0042]"));
    }

    @Test
    void areMadeBySomebodyKnown() {
        var stranger = new StaffId("S-0099");
        contract(concluded())
                .when(new RequestSubcontract(C1, null, named("もみじ"), stranger, because("依頼", MAY)))
                .expectException(refusal("NOT_FOUND record-unknown [S-0099]"));
    }

    @Test
    void areUnderASubThatIsKnownByThen() {
        contract(concluded())
                .when(asking(R3, named("もみじ"), MAY))
                .expectException(refusal("NOT_FOUND subcontract-unknown [C-2026-0001, R3]"));
        contract(concluded(), requested(R1, null, named("もみじ"), JUNE))
                .when(asking(R1, named("うめ"), MAY))
                .expectException(refusal("RULE subcontract-before-parent [2026-05-01, R1, 2026-06-01]"));
        contract(concluded(), requested(R1, null, named("もみじ"), MAY))
                .when(asking(R1, named("うめ"), MAY))
                .expectEvents(requested(R2, R1, named("うめ"), MAY));
    }

    @Test
    void areOnlyOfWhatWasFoundUnderOneWithoutConsent() {
        var asked = requested(R1, null, named("もみじ"), MAY);
        contract(concluded(), asked, refused(R1, MAY))
                .when(asking(R1, named("うめ"), MAY))
                .expectException(refusal("RULE subcontract-parent-without-consent [R1]"));
        contract(concluded(), asked, ended(R1, MAY))
                .when(asking(R1, named("うめ"), MAY))
                .expectException(refusal("RULE subcontract-parent-without-consent [R1]"));
        contract(concluded(), asked, refused(R1, MAY))
                .when(asking(R1, found("うめ"), MAY))
                .expectEvents(requested(R2, R1, found("うめ"), MAY));
    }

    @Test
    void areOfAContractThatRuns() {
        var planned = new OutsourcingPlanned(
                C1, "保守", null, null, null, List.of(), List.of(), null, null, null, null, APRIL, null, List.of());
        contract(planned)
                .when(asking(null, named("もみじ"), MAY))
                .expectException(refusal("RULE contract-not-concluded [C-2026-0001]"));
        contract(concluded(), terminated(MAY))
                .when(asking(null, named("もみじ"), MAY))
                .expectException(refusal("RULE contract-terminated [C-2026-0001, 2026-05-01]"));
        contract(concluded(), closed(JUNE))
                .when(asking(null, named("もみじ"), MAY))
                .expectException(refusal("RULE contract-closed [C-2026-0001, 2026-06-01]"));
    }

    @Test
    void areOrderedByTheirNumbers() {
        assertRefused("BAD_VALUE code-malformed [sub, R 1]", () -> new SubcontractId("R 1"));
        contract(concluded(), requested(new SubcontractId("R9"), null, named("もみじ"), MAY))
                .when(asking(null, named("うめ"), MAY))
                .expectEvents(requested(new SubcontractId("R10"), null, named("うめ"), MAY));
    }
}
