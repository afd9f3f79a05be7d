package jp.daicho.vendor;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jp.daicho.shared.Text;

/** A vendor's code: {@code V-0001}. */
public record VendorId(@JsonValue String value) {

    @JsonCreator
    public VendorId {
        value = Text.code("vendor", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
