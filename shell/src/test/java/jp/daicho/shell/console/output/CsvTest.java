package jp.daicho.shell.console.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    private static String cell(Object value) {
        var out = new StringWriter();
        Csv.print(List.of("name"), List.of(Map.of("name", value)), Locale.ENGLISH, new PrintWriter(out));
        return out.toString().substring("name\r\n".length()).stripTrailing();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@a", "＝1", "＋1", "－1", "＠a", " =1"})
    void keepsTextFromBeingRunAsAFormula(String text) {
        assertThat(cell(text)).isEqualTo("'" + text);
        assertThat(cell(List.of(text, "x"))).isEqualTo("'" + text + " x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "－", "a=1", "株式会社さくら"})
    void leavesOtherTextAlone(String text) {
        assertThat(cell(text)).isEqualTo(text);
    }
}
