package jp.daicho.vendor;

import static jp.daicho.shared.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorporateNumberTest {

    /** The published numbers of 国税庁, デジタル庁, 東京都 and 大阪市. */
    @ParameterizedTest
    @ValueSource(strings = {"7000012050002", "8000012010038", "8000020130001", "6000020271004"})
    void isTakenWhenItsFirstDigitFitsTheOthers(String typed) {
        assertThat(new CorporateNumber(typed)).hasToString(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"７０００012050002", " 7000012050002　", "7-0000-1205-0002", "7 0000 1205 0002"})
    void isStoredAsThirteenOrdinaryDigits(String typed) {
        assertThat(new CorporateNumber(typed)).hasToString("7000012050002");
    }

    @Test
    void saysWhichFirstDigitWasExpected() {
        assertRefused(
                "BAD_VALUE corporate-number-check-digit [1000012050002, 7, 1]",
                () -> new CorporateNumber("1000012050002"));
    }

    @Test
    void noticesTwoDigitsThatChangedPlaces() {
        assertRefused(
                "BAD_VALUE corporate-number-check-digit [7000012500002, 2, 7]",
                () -> new CorporateNumber("7000012500002"));
    }

    /** Nine less a remainder by nine lies between 1 and 9. */
    @Test
    void neverBeginsWithZero() {
        assertThat(new CorporateNumber("9000000000000")).hasToString("9000000000000");
        assertRefused(
                "BAD_VALUE corporate-number-check-digit [0000000000000, 9, 0]",
                () -> new CorporateNumber("0000000000000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "700001205000", "70000120500021", "700001205000X", "T7000012050002"})
    void hasThirteenDigits(String typed) {
        assertRefused("BAD_VALUE corporate-number-malformed [" + typed + "]", () -> new CorporateNumber(typed));
    }
}
