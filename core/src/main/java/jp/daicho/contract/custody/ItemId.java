package jp.daicho.contract.custody;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jp.daicho.shared.Text;

/** One piece of information that was handed over, numbered within its contract: {@code I1}. */
public record ItemId(@JsonValue String value) {

    @JsonCreator
    public ItemId {
        value = Text.code("item", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
