package jp.daicho.office;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Text;

/** An organ's code, at most 20 letters, digits and hyphens: {@code OGI-EC}. It also names the organ's ledger. */
public record OrganId(@JsonValue String value) {

    private static final int LONGEST = 20;

    @JsonCreator
    public OrganId {
        value = Text.code("organ", value);
        if (value.length() > LONGEST) {
            throw Refused.badValue("code-malformed", "organ", "organ", value);
        }
    }

    /** Whether {@code text} is a code exactly as it is stored, as in the name of a ledger's file. */
    public static boolean isCode(String text) {
        return text.length() <= LONGEST && Text.isCode(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
