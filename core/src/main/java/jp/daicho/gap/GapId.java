package jp.daicho.gap;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jp.daicho.gap.rule.RuleId;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * Which rule finds which record lacking, and in which item: {@code OC-01:C-2026-0001:C09}.
 *
 * @param record the code of a record
 * @param item the code of a clause, a contract, a certificate …; null for the record as a whole
 */
public record GapId(RuleId rule, String record, @Nullable String item) {

    private static final String COLON = ":";

    /** The gap named so; blanks around it, full-width letters and small ones don't matter. */
    @JsonCreator
    public static GapId of(String typed) {
        var parts = Text.folded(typed).split(COLON, -1);
        if (parts.length < 2 || parts.length > 3) {
            throw Refused.badValue("gap-id-malformed", "id", typed);
        }
        return new GapId(
                new RuleId(parts[0]), Text.code("id", parts[1]), parts.length == 2 ? null : Text.code("id", parts[2]));
    }

    @Override
    @JsonValue
    public String toString() {
        return rule + COLON + record + (item == null ? "" : COLON + item);
    }
}
