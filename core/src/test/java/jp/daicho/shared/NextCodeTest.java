package jp.daicho.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NextCodeTest {

    private static final NextCode FIRST = new NextCode("V-", 4, 1);

    private final Locale usual = Locale.getDefault();

    @AfterEach
    void speakAsUsual() {
        Locale.setDefault(usual);
    }

    @Test
    void beginsAtOne() {
        assertThat(FIRST.code()).isEqualTo("V-0001");
        assertThat(new NextCode("K", 1, 1).code()).isEqualTo("K1");
    }

    @ParameterizedTest
    @CsvSource({"V-0001, V-0002", "V-0041, V-0042", "V-7, V-0008", "V-9999, V-10000"})
    void followsTheOneGiven(String given, String next) {
        assertThat(FIRST.after(given).code()).isEqualTo(next);
    }

    @Test
    void followsTheHighestEverGiven() {
        assertThat(FIRST.after("V-0041").after("V-0007").code()).isEqualTo("V-0042");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ACME", "V-", "V-A1", "W-0009", "V-0001-2"})
    void takesNoNoticeOfOtherCodes(String given) {
        assertThat(FIRST.after(given)).isEqualTo(FIRST);
    }

    @Test
    void followsItsOwnCodesHoweverLong() {
        var led = FIRST.after("V-99999999");

        assertThat(led.code()).isEqualTo("V-100000000");
        assertThat(led.after("V-100000000").code()).isEqualTo("V-100000001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"V-100000000", "V-999999999", "V-99999999999999999999"})
    void isNotLedToWhereNothingFollows(String given) {
        assertThat(FIRST.after(given)).isEqualTo(FIRST);
    }

    @Test
    void countsInTheSameDigitsInEveryLanguage() {
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

        assertThat(FIRST.code()).isEqualTo("V-0001");
    }
}
