package jp.daicho.shared;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields a correction speaks of, by the names of their options, in the order they were looked at. */
public final class GivenFields {

    private final Set<String> names = new LinkedHashSet<>();

    /** Note {@code field} if it has a value. */
    public GivenFields with(String field, @Nullable Object value) {
        if (value != null) {
            names.add(field);
        }
        return this;
    }

    public boolean isEmpty() {
        return names.isEmpty();
    }

    /** Refuse any field that an entry like {@code wrong} doesn't have. */
    public void allowOnly(Set<String> fields, DomainEvent wrong) {
        for (String field : names) {
            if (!fields.contains(field)) {
                throw Refused.badValue(
                        "field-not-in-entry", field, field, wrong.getClass().getSimpleName());
            }
        }
    }
}
