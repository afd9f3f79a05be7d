package jp.daicho.office;

import static jp.daicho.shared.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DutyTest {

    @ParameterizedTest
    @ValueSource(strings = {"ciso", " CISO ", "ｃｉｓｏ"})
    void isOneWordHoweverItIsTyped(String typed) {
        assertThat(new Duty(typed)).isEqualTo(new Duty("ciso"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"最高情報セキュリティ責任者", "two words", "-ciso", "ci_so"})
    void isAWordInSmallLetters(String typed) {
        assertRefused("BAD_VALUE duty-malformed [" + typed + "]", () -> new Duty(typed));
    }
}
