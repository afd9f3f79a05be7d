package jp.daicho.ledger.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.IntStream;
import jp.daicho.clause.ClauseId;
import jp.daicho.contract.ContractId;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;

class KnownCodesTest {

    private final ObjectMapper json = new EventSerializer(new EventNames()).getObjectMapper();

    private record Said(ContractId contract, ClauseId clause) {}

    private Said said(String contract, String clause) {
        return json.readValue("{\"contract\":\"" + contract + "\",\"clause\":\"" + clause + "\"}", Said.class);
    }

    @Test
    void areOneObjectWhereverTheyStand() {
        var first = said("C-2026-0001", "C09");
        var second = said("C-2026-0001", "C09");

        assertThat(second.contract()).isSameAs(first.contract()).isEqualTo(new ContractId("C-2026-0001"));
        assertThat(second.clause()).isSameAs(first.clause()).isEqualTo(new ClauseId("C09"));
    }

    @Test
    void areNeverTakenForOneAnotherNorForThoseOfAnotherType() {
        var codes = IntStream.range(0, 20_000).mapToObj(number -> "X" + number).toList();

        List<String> read = codes.stream()
                .map(code -> said(code, code))
                .map(said -> said.contract().value() + said.clause().value())
                .toList();

        assertThat(read)
                .containsExactlyElementsOf(
                        codes.stream().map(code -> code + code).toList());
    }

    @Test
    void areRefusedEachTimeTheyAreMalformed() {
        for (int time = 0; time < 2; time++) {
            assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> said("?", "C09"));
        }
    }

    @Test
    void mayBeMissing() {
        var said = json.readValue("{\"contract\":null}", Said.class);

        assertThat(said.contract()).isNull();
        assertThat(said.clause()).isNull();
    }
}
