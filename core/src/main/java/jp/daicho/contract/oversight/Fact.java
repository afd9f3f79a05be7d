package jp.daicho.contract.oversight;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A fact that is recorded only once. */
interface Fact {

    /** What it says, without the code it was given, and whatever was said and shown for it. */
    List<@Nullable Object> said();

    /** Whether one of {@code others} says the same. */
    default boolean isAmong(Collection<? extends Fact> others) {
        return others.stream().anyMatch(other -> other.getClass() == getClass() && said().equals(other.said()));
    }
}
