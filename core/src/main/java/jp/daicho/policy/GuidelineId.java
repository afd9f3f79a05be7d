package jp.daicho.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jp.daicho.shared.NextCode;
import jp.daicho.shared.Text;

/** The code under which an edition of the ministry's guideline was noted: {@code G-0001}. */
public record GuidelineId(@JsonValue String value) {

    private static final String PREFIX = "G-";

    @JsonCreator
    public GuidelineId {
        value = Text.code("guideline", value);
    }

    /** The codes of guideline editions, none of them given yet. */
    public static NextCode codes() {
        return new NextCode(PREFIX, 4, 1);
    }

    /** Whether {@code code} is one of these rather than that of a policy. */
    public static boolean isOne(String code) {
        return Text.code("id", code).startsWith(PREFIX);
    }

    @Override
    public String toString() {
        return value;
    }
}
