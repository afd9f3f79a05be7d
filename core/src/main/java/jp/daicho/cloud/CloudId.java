package jp.daicho.cloud;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jp.daicho.shared.NextCode;
import jp.daicho.shared.Text;

/** The code of a cloud service the office uses, or wants to: {@code K-0001}. */
public record CloudId(@JsonValue String value) {

    @JsonCreator
    public CloudId {
        value = Text.code("cloud", value);
    }

    /** The codes of cloud services, none of them given yet. */
    public static NextCode codes() {
        return new NextCode("K-", 4, 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
