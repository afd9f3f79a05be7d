package jp.daicho.contract.life;

import static jp.daicho.clause.ClauseSamples.C01;
import static jp.daicho.clause.ClauseSamples.FIRST;
import static jp.daicho.contract.ContractSamples.APRIL;
import static jp.daicho.contract.ContractSamples.C1;
import static jp.daicho.contract.ContractSamples.JUNE;
import static jp.daicho.contract.ContractSamples.MARCH;
import static jp.daicho.contract.ContractSamples.MAY;
import static jp.daicho.contract.ContractSamples.NEXT_MARCH;
import static jp.daicho.contract.ContractSamples.SAKURA;
import static jp.daicho.contract.ContractSamples.because;
import static jp.daicho.contract.ContractSamples.concluded;
import static jp.daicho.shared.Refusal.refusal;

import java.time.Instant;
import java.util.List;
import jp.daicho.clause.ClauseSamples;
import jp.daicho.contract.ContractCommand.ConcludeContract;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.ContractsKnown;
import jp.daicho.contract.Outline;
import jp.daicho.contract.PlanCommand.PlanOutsourcing;
import jp.daicho.contract.TermCommand.RenewContract;
import jp.daicho.contract.selection.SelectionCommand.SelectVendor;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Recorded;
import jp.daicho.vendor.VendorEvent;
import jp.daicho.vendor.VendorId;
import jp.daicho.vendor.VendorSamples;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** Codes a contract can't have, and vendors it can't be with. */
class PartiesTest {

    private static final Outline SERVICE = Outline.titled("保守");
    private static final DomainEvent PLANNED = planning(C1).event(C1);
    private static final VendorEvent MERGED = VendorSamples.merged(new VendorId("V-0043"), APRIL);

    private static PlanOutsourcing planning(ContractId contract) {
        return new PlanOutsourcing(contract, SERVICE, Grounds.on(APRIL));
    }

    private static ConcludeContract concluding(ContractId contract) {
        return new ConcludeContract(contract, SAKURA, SERVICE, MAY, MARCH, Grounds.on(MAY));
    }

    private static SelectVendor selecting(Grounds grounds) {
        return new SelectVendor(C1, SAKURA, "基準", "実績", grounds);
    }

    private static void refuses(String refusal, DomainCommand command, VendorEvent vendor, DomainEvent... past) {
        new AggregateTestFixture<>(Contract.class)
                .registerInjectableResource(ClauseSamples.knowing(ClauseSamples.recorded(FIRST, null, C01)))
                .registerInjectableResource(
                        ContractsKnown.NONE.on(new Recorded(0, Instant.EPOCH, C1.value(), 0, null, concluded())))
                .registerInjectableResource(VendorSamples.knowing(VendorSamples.registered(), vendor))
                .given((Object[]) past)
                .when(command)
                .expectException(refusal(refusal))
                .expectNoEvents();
    }

    @Test
    void aCodeIsGivenOnce() {
        for (var command : List.of(planning(C1), concluding(C1))) {
            refuses("RULE code-taken [C-2026-0001]", command, VendorSamples.registered());
        }
    }

    @Test
    void aCodeOfAnotherKindIsNotGiven() {
        var vendor = new ContractId("V-0001");
        for (var command : List.of(planning(vendor), concluding(vendor))) {
            refuses("BAD_VALUE code-of-another-kind [V-0001, C-]", command, VendorSamples.registered());
        }
    }

    @Test
    void nothingIsAwardedToAMergedVendor() {
        refuses("RULE vendor-merged [V-0042, V-0043]", concluding(new ContractId("OLD-1")), MERGED);
        refuses("RULE vendor-merged [V-0042, V-0043]", selecting(Grounds.on(MAY)), MERGED, PLANNED);
    }

    @Test
    void nothingIsAwardedToARetiredVendor() {
        var retired = VendorSamples.retired(APRIL);
        refuses("RULE vendor-retired [V-0042]", selecting(Grounds.on(MAY)), retired, PLANNED);
        refuses(
                "RULE vendor-retired [V-0042]",
                new RenewContract(C1, NEXT_MARCH, Grounds.on(JUNE)),
                retired,
                concluded());
    }

    @Test
    void theChoiceIsFromBeforeTheConclusion() {
        var refusal = "RULE selection-after-conclusion [C-2026-0001, 2026-04-01]";

        refuses(refusal, selecting(because("記録漏れ", MAY)), VendorSamples.registered(), concluded());
        refuses(refusal, selecting(Grounds.on(APRIL)), VendorSamples.registered(), concluded());
    }
}
