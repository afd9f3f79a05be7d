package jp.daicho.gap.rule;

import static java.util.Objects.requireNonNull;
import static jp.daicho.shared.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import jp.daicho.gap.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterTest {

    private static final Map<String, Parameter> PARAMETERS = Map.of(
            "days", Parameter.days("days", 30),
            "months", Parameter.months("months", 12),
            "severity", Parameter.severity("severity", Severity.HIGH),
            "grave", Parameter.codes("grave", "C07", "P*"),
            "from", Parameter.day("from", LocalDate.of(2027, 7, 1)));

    private static final Map<String, String> ALLOWED = Map.of(
            "days",
            "1-9999",
            "months",
            "1-999",
            "severity",
            "high, medium, low, off",
            "grave",
            "C07,P*",
            "from",
            "YYYY-MM-DD");

    private static String checked(String name, String typed) {
        return requireNonNull(PARAMETERS.get(name)).checked(typed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            days     | 1             | 1
            days     | 9999          | 9999
            days     | ' ３０ '       | 30
            months   | 999           | 999
            severity | OFF           | off
            severity | ｌｏｗ         | low
            grave    | p*, c08、ｃ07  | C07,C08,P*
            grave    | C08,C08       | C08
            grave    | C-1*          | C-1*
            from     | ２０２８-02-29 | 2028-02-29
            """)
    void storesWhatIsTypedInOneForm(String name, String typed, String stored) {
        assertThat(checked(name, typed)).isEqualTo(stored);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            days     | 0
            days     | 10000
            days     | -1
            days     | 030
            days     | 1.5
            months   | 1000
            months   | 六
            severity | grave
            grave    | *
            grave    | C*7
            grave    | C07,,C08
            grave    | 契約
            from     | 2027-02-29
            from     | 2027-7-1
            from     | 9999999-01-01
            """)
    void refusesWhatItCannotBe(String name, String typed) {
        assertRefused(
                "BAD_VALUE parameter-unfit [" + name + ", " + typed + ", " + ALLOWED.get(name) + "]",
                () -> checked(name, typed));
    }

    @Test
    void refusesNothingAndTooMuch() {
        var many = "C07,".repeat(400) + "C".repeat(1_001);

        assertRefused("BAD_VALUE parameter-unfit [grave, , C07,P*]", () -> checked("grave", ""));
        assertRefused("BAD_VALUE parameter-unfit [grave, " + many + ", C07,P*]", () -> checked("grave", many));
    }

    @Test
    void hasAStandardThatIsFit() {
        for (Rule<?> rule : Rules.all()) {
            for (Parameter parameter : rule.parameters()) {
                assertThat(parameter.checked(parameter.standard())).isEqualTo(parameter.standard());
            }
        }
    }
}
