package jp.daicho.clause;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A catalogue edition's word: {@code mic-2026}. Never typed, so never folded. */
public record EditionId(@JsonValue String value) {

    @JsonCreator
    public EditionId {}

    @Override
    public String toString() {
        return value;
    }
}
