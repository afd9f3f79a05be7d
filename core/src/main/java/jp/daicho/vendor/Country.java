package jp.daicho.vendor;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Set;
import java.util.regex.Pattern;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Text;

/** A country or territory by its two letters (ISO 3166-1 alpha-2): {@code JP}. */
public record Country(@JsonValue String value) {

    private static final String FIELD = "country";
    private static final Pattern TWO_LETTERS = Pattern.compile("[A-Z]{2}");
    private static final Set<String> ASSIGNED = Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2);

    @JsonCreator
    public Country {
        value = Text.folded(value).toUpperCase(Locale.ROOT);
        if (!TWO_LETTERS.matcher(value).matches()) {
            throw Refused.badValue("country-malformed", FIELD, value);
        }
    }

    /** This code as it was typed, if it is one today; what is recorded is never checked again. */
    public Country checked() {
        return checked(FIELD);
    }

    /** The same, as typed by {@code option}. */
    public Country checked(String option) {
        if (!ASSIGNED.contains(value)) {
            throw Refused.badValue("country-unknown", option, value);
        }
        return this;
    }

    @Override
    public String toString() {
        return value;
    }
}
