package jp.daicho.office;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jp.daicho.shared.Text;

/** The code of a member of staff (委員・職員・会計年度任用職員): {@code S-0001}. */
public record StaffId(@JsonValue String value) {

    /** Whoever founds the register. */
    public static final StaffId FOUNDER = new StaffId("S-0001");

    @JsonCreator
    public StaffId {
        value = Text.code("staff", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
