package jp.daicho.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jp.daicho.shared.NextCode;
import jp.daicho.shared.Text;

/** The code of one version of a policy: {@code P-0001}. */
public record PolicyId(@JsonValue String value) {

    @JsonCreator
    public PolicyId {
        value = Text.code("policy", value);
    }

    /** The codes of policies, none of them given yet. */
    public static NextCode codes() {
        return new NextCode("P-", 4, 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
