package jp.daicho.office.approval;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jp.daicho.shared.Text;

/** The code of an exception (例外措置): {@code E-0001}. */
public record ExceptionId(@JsonValue String value) {

    @JsonCreator
    public ExceptionId {
        value = Text.code("exception", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
