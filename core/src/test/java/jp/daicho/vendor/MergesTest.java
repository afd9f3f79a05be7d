package jp.daicho.vendor;

import static jp.daicho.vendor.VendorSamples.APRIL;
import static jp.daicho.vendor.VendorSamples.JUNE;
import static jp.daicho.vendor.VendorSamples.MAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.vendor.VendorEvent.VendorMerged;
import org.junit.jupiter.api.Test;

class MergesTest {

    private static final VendorId ONE = new VendorId("V-0001");
    private static final VendorId TWO = new VendorId("V-0002");
    private static final VendorId THREE = new VendorId("V-0003");

    private static VendorMerged merged(VendorId vendor, VendorId into, LocalDate on) {
        return new VendorMerged(vendor, into, on, "二重登録", List.of());
    }

    /** The third goes on as the second from May, and both as the first from June. */
    private static final Merges IN_TURN =
            Merges.NONE.and(merged(THREE, TWO, MAY)).and(merged(TWO, ONE, JUNE));

    @Test
    void leaveAloneWhoWasNeverMerged() {
        assertThat(IN_TURN.survivor(ONE)).isEqualTo(ONE);
        assertThat(Merges.NONE.survivor(TWO, JUNE)).isEqualTo(TWO);
    }

    @Test
    void countFromTheirDayOn() {
        assertThat(IN_TURN.survivor(THREE, MAY.minusDays(1))).isEqualTo(THREE);
        assertThat(IN_TURN.survivor(THREE, MAY)).isEqualTo(TWO);
        assertThat(IN_TURN.survivor(THREE, JUNE.minusDays(1))).isEqualTo(TWO);
        assertThat(IN_TURN.survivor(THREE, JUNE)).isEqualTo(ONE);
        assertThat(IN_TURN.survivor(THREE)).isEqualTo(ONE);
    }

    @Test
    void followEachOtherWhicheverDayComesFirst() {
        var backwards = Merges.NONE.and(merged(THREE, TWO, JUNE)).and(merged(TWO, ONE, APRIL));

        assertThat(backwards.survivor(THREE, JUNE.minusDays(1))).isEqualTo(THREE);
        assertThat(backwards.survivor(THREE, JUNE)).isEqualTo(ONE);
        assertThat(backwards.survivor(TWO, APRIL)).isEqualTo(ONE);
    }

    @Test
    void tellWhomOneStandsFor() {
        assertThat(IN_TURN.into(ONE, JUNE)).extracting(VendorMerged::vendor).containsExactly(TWO, THREE);
        assertThat(IN_TURN.into(TWO, MAY)).extracting(VendorMerged::vendor).containsExactly(THREE);
        assertThat(IN_TURN.into(ONE, MAY)).isEmpty();
        assertThat(IN_TURN.chain(THREE)).containsExactly(THREE, TWO, ONE);
    }
}
