package jp.daicho.shell.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class InterruptsTest {

    @Test
    void areIgnoredWhereTheSecondBitSaysSo() {
        assertThat(Interrupts.areIgnored(List.of("Name:\tjava", "SigIgn:\t0000000000000002")))
                .isTrue();
        assertThat(Interrupts.areIgnored(List.of("SigIgn:\t8000000000000003"))).isTrue();
        assertThat(Interrupts.areIgnored(List.of("SigBlk:\t0000000000000002", "SigIgn:\t0000000000000005")))
                .isFalse();
        assertThat(Interrupts.areIgnored(List.of())).isFalse();
    }
}
