package jp.daicho.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jp.daicho.shared.Text;

/** A contract's code, by fiscal year: {@code C-2026-0001}. */
public record ContractId(@JsonValue String value) {

    @JsonCreator
    public ContractId {
        value = Text.code("contract", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
