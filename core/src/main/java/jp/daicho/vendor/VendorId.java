package jp.daicho.vendor;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jp.daicho.shared.NextCode;
import jp.daicho.shared.Text;

/** A vendor's code: {@code V-0001}. */
public record VendorId(@JsonValue String value) {

    @JsonCreator
    public VendorId {
        value = Text.code("vendor", value);
    }

    /** The codes of vendors, none of them given yet. */
    public static NextCode codes() {
        return new NextCode("V-", 4, 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
