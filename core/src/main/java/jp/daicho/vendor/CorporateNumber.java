package jp.daicho.vendor;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Text;

/**
 * 法人番号: 13 digits, the first of which checks the other twelve.
 *
 * <p>The check digit is 9 less the remainder by 9 of the sum of the twelve digits, every second one from the right
 * counted twice (Ministry of Finance Ordinance no. 70 of 2014, art. 2, on the designation of corporate numbers).
 */
public record CorporateNumber(@JsonValue String value) {

    private static final String FIELD = "corporate-number";
    private static final Pattern THIRTEEN_DIGITS = Pattern.compile("[0-9]{13}");

    @JsonCreator
    public CorporateNumber {
        value = Text.folded(value).replace("-", "").replace(" ", "");
        if (!THIRTEEN_DIGITS.matcher(value).matches()) {
            throw Refused.badValue("corporate-number-malformed", FIELD, value);
        }
        int expected = checkDigit(value.substring(1));
        if (value.charAt(0) - '0' != expected) {
            throw Refused.badValue("corporate-number-check-digit", FIELD, value, expected, value.charAt(0));
        }
    }

    private static int checkDigit(String twelve) {
        int sum = 0;
        for (int fromRight = 1; fromRight <= twelve.length(); fromRight++) {
            int digit = twelve.charAt(twelve.length() - fromRight) - '0';
            sum += digit * (fromRight % 2 == 0 ? 2 : 1);
        }
        return 9 - sum % 9;
    }

    @Override
    public String toString() {
        return value;
    }
}
