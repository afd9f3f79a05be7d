package jp.daicho.shell.console.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WidthTest {

    @ParameterizedTest
    @CsvSource({"abc,3", "漢字,4", "ｶﾅ,2", "㈱,2", "𠮷,2", "か\u3099,2", "○①※,3", "😀,2", "'',0"})
    void isThatOfATerminal(String text, int columns) {
        assertThat(Width.of(text)).isEqualTo(columns);
        assertThat(Width.of(Width.pad(text, 10))).isEqualTo(10);
    }
}
