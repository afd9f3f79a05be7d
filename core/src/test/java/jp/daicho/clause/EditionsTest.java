package jp.daicho.clause;

import static jp.daicho.clause.RequiredOf.ALL;
import static jp.daicho.clause.RequiredOf.BUILD;
import static jp.daicho.clause.RequiredOf.IMPORTANT;
import static jp.daicho.clause.RequiredOf.JUKI;
import static jp.daicho.clause.RequiredOf.MY_NUMBER;
import static jp.daicho.clause.RequiredOf.NONE;
import static jp.daicho.clause.RequiredOf.OPERATE;
import static jp.daicho.clause.RequiredOf.PERSONAL_DATA;
import static jp.daicho.clause.RequiredOf.SUPPLY_CHAIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionsTest {

    private final Edition edition = Editions.mic2026();

    @Test
    void holdTheFifteenClausesEveryContractMustHave() {
        assertThat(edition.id()).hasToString("mic-2026");
        assertThat(set("base").requiredOf()).isEqualTo(ALL);
        assertThat(codes("base")).containsExactlyElementsOf(numbered("C%02d", 15));
    }

    @ParameterizedTest
    @CsvSource({
        "pi, PERSONAL_DATA, P%d, 8",
        "mynumber, MY_NUMBER, N%d, 10",
        "is-build, BUILD, S%d, 6",
        "is-ops, OPERATE, O%d, 4",
        "supplychain-2027, SUPPLY_CHAIN, K%d, 5",
        "juki, JUKI, J%d, 6"
    })
    void holdTheClausesOfEachOverlay(String set, RequiredOf condition, String code, int many) {
        assertThat(set(set).requiredOf()).isEqualTo(condition);
        assertThat(codes(set)).containsExactlyElementsOf(numbered(code, many));
    }

    @Test
    void askForTheAgreementOnSecrecyWhereInformationIsImportantOnly() {
        assertThat(conditions("base", "C15")).containsExactly(IMPORTANT);
        assertThat(conditions("base", "C14")).containsExactly(ALL);
    }

    @Test
    void holdTwoClausesThatAreOnlyGoodToHave() {
        assertThat(conditions("mynumber", "N8")).containsExactly(MY_NUMBER);
        assertThat(conditions("mynumber", "N9")).containsExactly(NONE);
        assertThat(conditions("mynumber", "N10")).containsExactly(NONE);
    }

    @Test
    void useEveryConditionThereIs() {
        assertThat(edition.sets().stream()
                        .flatMap(set -> set.clauses().stream().flatMap(clause -> set.conditions(clause).stream())))
                .contains(ALL, PERSONAL_DATA, MY_NUMBER, BUILD, OPERATE, SUPPLY_CHAIN, JUKI, IMPORTANT, NONE)
                .containsAll(Arrays.asList(RequiredOf.values()));
    }

    @Test
    void nameEveryClauseInBothLanguagesAndCiteItsBasis() {
        assertThat(edition.sets().stream().flatMap(set -> set.clauses().stream()))
                .hasSize(54)
                .allSatisfy(clause -> {
                    assertThat(clause.title().ja()).isNotBlank();
                    assertThat(clause.title().en()).matches("[ -~]+");
                    assertThat(clause.basis()).isNotBlank();
                    assertThat(clause.aliases()).isNotEmpty();
                });
    }

    /** Once released, a file stays byte for byte: ledgers hold its digest. */
    @Test
    void areRecognisedByTheirBytes() {
        assertThat(edition.digest()).isEqualTo("6d737b07b1804d1e8b36004522236efc13cd38706abc2d4905efcb0546fbb0df");
    }

    private ClauseSet set(String id) {
        return edition.sets().stream()
                .filter(set -> set.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> codes(String set) {
        return set(set).clauses().stream().map(clause -> clause.id().value()).toList();
    }

    private static List<String> numbered(String code, int many) {
        return IntStream.rangeClosed(1, many).mapToObj(code::formatted).toList();
    }

    private List<RequiredOf> conditions(String set, String code) {
        return set(set).clauses().stream()
                .filter(clause -> clause.id().value().equals(code))
                .findFirst()
                .map(set(set)::conditions)
                .orElseThrow();
    }
}
