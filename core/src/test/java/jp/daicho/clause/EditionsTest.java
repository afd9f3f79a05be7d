package jp.daicho.clause;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import jp.daicho.clause.ClauseSet.RequiredOf;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;

class EditionsTest {

    private final Edition edition = Editions.mic2026();

    @Test
    void holdTheFifteenClausesEveryContractMustHave() {
        assertThat(edition.id()).hasToString("mic-2026");
        assertThat(edition.sets()).singleElement().satisfies(base -> {
            assertThat(base.id()).isEqualTo("base");
            assertThat(base.requiredOf()).isEqualTo(RequiredOf.ALL);
            assertThat(base.clauses())
                    .extracting(clause -> clause.id().value())
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, 15)
                            .mapToObj("C%02d"::formatted)
                            .toList());
        });
    }

    @Test
    void nameEveryClauseInBothLanguagesAndCiteItsBasis() {
        assertThat(edition.sets().getFirst().clauses()).allSatisfy(clause -> {
            assertThat(clause.title().ja()).isNotBlank();
            assertThat(clause.title().en()).matches("[ -~]+");
            assertThat(clause.basis()).isNotBlank();
        });
    }

    /** Once released, a file stays byte for byte: ledgers hold its digest. */
    @Test
    void areRecognisedByTheirBytes() {
        assertThat(edition.digest()).isEqualTo("60728f9e52392a0ff95da2795a7496a7a72cdafef9207290bc3184228d2c5a66");
    }

    @Test
    void areRefusedWhereAWordIsMisspelt() {
        assertThatThrownBy(() -> Editions.read("{\"id\":\"x\",\"titel\":{},\"sets\":[]}".getBytes(UTF_8)))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("titel");
    }
}
