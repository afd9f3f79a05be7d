package jp.daicho.clause;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jp.daicho.shared.Text;

/** A clause's code, the same in every edition: {@code C09}. */
public record ClauseId(@JsonValue String value) implements Comparable<ClauseId> {

    @JsonCreator
    public ClauseId {
        value = Text.code("clause", value);
    }

    @Override
    public int compareTo(ClauseId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
