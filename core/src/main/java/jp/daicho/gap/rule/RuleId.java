package jp.daicho.gap.rule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jp.daicho.shared.Text;

/** A rule's code: {@code OC-01}. */
public record RuleId(@JsonValue String value) implements Comparable<RuleId> {

    @JsonCreator
    public RuleId {
        value = Text.code("rule", value);
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
