package jp.daicho.cloud;

import static jp.daicho.cloud.CloudSamples.APRIL;
import static jp.daicho.cloud.CloudSamples.JUNE;
import static jp.daicho.cloud.CloudSamples.K1;
import static jp.daicho.cloud.CloudSamples.MARCH;
import static jp.daicho.cloud.CloudSamples.MAY;
import static jp.daicho.cloud.CloudSamples.applied;
import static jp.daicho.cloud.CloudSamples.approved;
import static jp.daicho.cloud.CloudSamples.discovered;
import static jp.daicho.cloud.CloudSamples.knowing;
import static jp.daicho.cloud.CloudSamples.managed;
import static jp.daicho.cloud.CloudSamples.retiring;
import static jp.daicho.cloud.CloudSamples.revoked;
import static org.assertj.core.api.Assertions.assertThat;

import jp.daicho.vendor.VendorId;
import jp.daicho.vendor.VendorSamples;
import org.junit.jupiter.api.Test;

class CloudsKnownTest {

    private static final String SAKURA = "V-0042";

    @Test
    void countsCodesOn() {
        assertThat(knowing().codeFor(null)).hasToString("K-0001");
        assertThat(knowing(applied()).codeFor(null)).hasToString("K-0002");
        assertThat(knowing(applied()).knows(K1)).isTrue();
        assertThat(knowing().knows(K1)).isFalse();
    }

    @Test
    void engagesAProviderWhileItsServiceIsApprovedOrUsed() {
        assertThat(knowing(applied()).of(SAKURA, APRIL)).isEmpty();
        assertThat(knowing(discovered()).of(SAKURA, APRIL)).containsExactly("K-0001");
        assertThat(knowing(applied(), approved(MARCH, MAY)).of(SAKURA, APRIL)).containsExactly("K-0001");
        assertThat(knowing(applied(), approved(MARCH, MAY)).of("V-0001", APRIL)).isEmpty();
        assertThat(knowing(applied(), approved(MARCH, MAY), revoked(JUNE)).of(SAKURA, JUNE))
                .isEmpty();
    }

    @Test
    void engagesItUpToTheDayItIsLeft() {
        var left = knowing(applied(), approved(MARCH, APRIL), managed(CloudSamples.TARO, MAY), retiring(JUNE));

        assertThat(left.of(SAKURA, JUNE.minusDays(1))).containsExactly("K-0001");
        assertThat(left.of(SAKURA, JUNE)).isEmpty();
    }

    @Test
    void engagesTheOneThatItsProviderWasMergedInto() {
        var merged = knowing(discovered(), VendorSamples.merged(new VendorId("V-0007"), MAY));

        assertThat(merged.of("V-0007", JUNE)).containsExactly("K-0001");
        assertThat(merged.of(SAKURA, JUNE)).isEmpty();
    }
}
