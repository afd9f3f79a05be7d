package jp.daicho.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampTest {

    @Test
    void readsWhatTheStandardReads() {
        var random = new Random(20260401);
        for (int i = 0; i < 10_000; i++) {
            var instant = Instant.ofEpochMilli(random.nextLong(-62_135_596_800_000L, 253_402_300_800_000L));
            var stored = "%tFT%<tT.%<tLZ".formatted(instant.atZone(ZoneOffset.UTC));

            assertThat(Timestamp.parse(stored)).isEqualTo(instant);
            assertThat(Timestamp.epochMilli(stored)).isEqualTo(instant.toEpochMilli());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-04-01T00:00:00Z", "2026-04-01T00:00:00.123456Z", "2026-04-01T24:00:00.000Z"})
    void leavesOtherFormsToTheStandard(String stored) {
        assertThat(Timestamp.parse(stored)).isEqualTo(Instant.parse(stored));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-02-30T00:00:00.000Z", "2026-04-01T25:00:00.000Z", "2026-04-01 00:00:00.000Z"})
    void refusesWhatIsNoTime(String stored) {
        assertThatThrownBy(() -> Timestamp.epochMilli(stored)).isInstanceOf(DateTimeException.class);
    }
}
