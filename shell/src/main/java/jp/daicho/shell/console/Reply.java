package jp.daicho.shell.console;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a command answers; the console writes it as the request's {@link Output} says.
 *
 * <p>Values may be text, numbers, booleans, enum constants (written in lower-case kebab), {@code LocalDate}s,
 * {@code ZonedDateTime}s (people read them by that zone's clock, programs in UTC), lists and maps of these, or null. Keys
 * are English camelCase.
 */
public sealed interface Reply {

    /**
     * Something recorded; its sentence is the text {@code <description key>.done}, with the record as {0}.
     *
     * @param more what else programs are told
     */
    record Changed(
            String record, List<Fact> facts, @Nullable Long position, List<Object> details, Map<String, List<?>> more)
            implements Reply {

        /** Fill {1}, {2} … of the sentence. */
        public Changed saying(Object... more) {
            return new Changed(record, facts, position, Arrays.asList(more), this.more);
        }

        /** Tell programs {@code values} under {@code key} too; nothing where there are none. */
        public Changed telling(String key, List<?> values) {
            if (values.isEmpty()) {
                return this;
            }
            Map<String, List<?>> all = new LinkedHashMap<>(more);
            all.put(key, values);
            return new Changed(record, facts, position, details, all);
        }
    }

    /** Text that people see {@code depth} steps to the right, under what it belongs to. */
    record Nested(String text, int depth) {}

    /** A code that people see as what it is called. */
    record Titled(String code, String title) {}

    /** What a field said, and what it says instead. */
    record Turn(@Nullable Object before, @Nullable Object after) {}

    /** An event by its stored name, and its data as it is stored. */
    record Fact(String event, Object data) {}

    /**
     * Rows; {@code columns} are the keys a table shows, every key goes to JSON. A screen too narrow for all columns does
     * without the {@code spare} ones.
     */
    record Listing(
            List<String> columns, List<String> spare, List<? extends Map<String, ? extends @Nullable Object>> rows)
            implements Reply {

        public Listing sparing(String... columns) {
            return new Listing(this.columns, List.of(columns), rows);
        }
    }

    /** One thing with its fields, in their order; lists of maps become small tables. */
    record Details(Map<String, ? extends @Nullable Object> fields) implements Reply {}

    /** A sentence. */
    record Text(String key, List<Object> details) implements Reply {}

    /** Text already written in the person's language. */
    record Page(String text) implements Reply {}

    /** An answer that fails nevertheless, such as a damaged ledger's description. */
    record Ending(Reply reply, int code) implements Reply {}

    /** Recorded from {@code position} on, or planned under {@code --dry-run}; no facts: nothing was to be done. */
    static Changed changed(String record, List<Fact> facts, @Nullable Long position) {
        return new Changed(record, facts, position, List.of(), Map.of());
    }

    static Listing listing(List<String> columns, List<? extends Map<String, ? extends @Nullable Object>> rows) {
        return new Listing(columns, List.of(), rows);
    }

    static Reply details(Map<String, ? extends @Nullable Object> fields) {
        return new Details(fields);
    }

    static Reply text(String key, Object... details) {
        return new Text(key, Arrays.asList(details));
    }

    static Reply page(String text) {
        return new Page(text);
    }

    /** The same answer, with another exit code than 0. */
    default Reply ending(int code) {
        return new Ending(this, code);
    }
}
