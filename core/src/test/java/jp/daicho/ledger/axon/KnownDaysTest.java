package jp.daicho.ledger.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.ObjectMapper;

class KnownDaysTest {

    private final ObjectMapper json = new EventSerializer(new EventNames()).getObjectMapper();

    private record Stay(LocalDate from, LocalDate to) {}

    @Test
    void areReadOnceWhereverTheyStand() {
        var day = json.readValue("\"2026-04-01\"", LocalDate.class);
        var stay = json.readValue("{\"from\":\"2026-04-01\",\"to\":\"2026-04-01\"}", Stay.class);

        assertThat(day).isEqualTo("2026-04-01");
        assertThat(stay.from()).isSameAs(day);
        assertThat(stay.to()).isSameAs(day);
    }
}
