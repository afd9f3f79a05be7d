package jp.daicho.contract;

import static jp.daicho.contract.ContractSamples.APRIL;
import static jp.daicho.contract.ContractSamples.C1;
import static jp.daicho.contract.ContractSamples.JUNE;
import static jp.daicho.contract.ContractSamples.MARCH;
import static jp.daicho.contract.ContractSamples.MAY;
import static jp.daicho.contract.ContractSamples.NEXT_MARCH;
import static jp.daicho.contract.ContractSamples.SAKURA;
import static jp.daicho.contract.ContractSamples.closed;
import static jp.daicho.contract.ContractSamples.concluded;
import static jp.daicho.contract.ContractSamples.renewed;
import static jp.daicho.contract.ContractSamples.terminated;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.daicho.shared.Recorded;
import jp.daicho.vendor.VendorId;
import jp.daicho.vendor.VendorSamples;
import org.junit.jupiter.api.Test;

class RunningContractsTest {

    private static List<String> from(LocalDate day, OfContract... events) {
        var known = RunningContracts.NONE;
        for (var event : events) {
            known = known.on(new Recorded(0, Instant.EPOCH, event.contract().value(), 0, null, event));
        }
        return known.of(SAKURA.value(), day);
    }

    @Test
    void runUpToTheirLastDay() {
        assertThat(from(MARCH, concluded())).containsExactly(C1.value());
        assertThat(from(MARCH.plusDays(1), concluded())).isEmpty();
    }

    @Test
    void engageTheVendorBeforeTheyBegin() {
        assertThat(from(APRIL.minusDays(1), concluded())).containsExactly(C1.value());
    }

    @Test
    void runOnOnceRenewedEvenIfTheyPausedOnTheDay() {
        var late = renewed(NEXT_MARCH, MARCH.plusDays(9));

        assertThat(from(NEXT_MARCH, concluded(), late)).containsExactly(C1.value());
        assertThat(from(MARCH.plusDays(1), concluded(), late)).containsExactly(C1.value());
        assertThat(from(NEXT_MARCH.plusDays(1), concluded(), late)).isEmpty();
    }

    @Test
    void runNoLongerFromTerminationOrClosingOn() {
        assertThat(from(MAY, concluded(), terminated(JUNE))).containsExactly(C1.value());
        assertThat(from(JUNE, concluded(), terminated(JUNE))).isEmpty();
        assertThat(from(JUNE, concluded(), closed(JUNE))).isEmpty();
    }

    @Test
    void areThoseOfOneVendorByCode() {
        var other = concluded(new ContractId("C-2025-0009"), APRIL, MARCH);

        assertThat(from(MAY, concluded(), other)).containsExactly("C-2025-0009", C1.value());
        assertThat(RunningContracts.NONE
                        .on(new Recorded(0, Instant.EPOCH, C1.value(), 0, null, concluded()))
                        .of("V-0007", MAY))
                .isEmpty();
    }

    @Test
    void areThoseOfWhoeverTheVendorWasMergedInto() {
        var survivor = new VendorId("V-0007");
        var known = RunningContracts.NONE
                .on(new Recorded(0, Instant.EPOCH, C1.value(), 0, null, concluded()))
                .on(new Recorded(1, Instant.EPOCH, SAKURA.value(), 1, null, VendorSamples.merged(survivor, JUNE)));

        assertThat(known.of(survivor.value(), APRIL)).containsExactly(C1.value());
        assertThat(known.of(SAKURA.value(), APRIL)).isEmpty();
    }
}
