package jp.daicho.clause;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.daicho.clause.Located.Fields;
import jp.daicho.clause.Located.Items;
import jp.daicho.clause.Located.Words;
import jp.daicho.shared.FreeText;
import jp.daicho.shared.Refused;
import org.jspecify.annotations.Nullable;

/** An object in a file, which has the fields it must have and no others; each is asked for by its name. */
final class LocatedFields {

    private static final int LONGEST_TEXT = 400;

    private final Map<String, Located> fields;

    private LocatedFields(Map<String, Located> fields) {
        this.fields = fields;
    }

    /** The fields of {@code value}, which goes by {@code name}. */
    static LocatedFields of(Located value, String name, List<String> required, List<String> optional) {
        if (!(value instanceof Fields object)) {
            throw Refused.badValue("edition-object-expected", "file", value.place(), name);
        }
        object.fields().forEach((field, held) -> {
            if (!required.contains(field) && !optional.contains(field)) {
                var known = Stream.concat(required.stream(), optional.stream()).collect(joining(", "));
                throw Refused.badValue("edition-field-unknown", "file", held.place(), field, known);
            }
        });
        for (String field : required) {
            if (!object.fields().containsKey(field)) {
                throw Refused.badValue("edition-field-missing", "file", value.place(), field, name);
            }
        }
        return new LocatedFields(object.fields());
    }

    boolean has(String field) {
        return fields.containsKey(field);
    }

    private Located at(String field) {
        return requireNonNull(fields.get(field));
    }

    Place place(String field) {
        return at(field).place();
    }

    /** What {@code make} makes of the field. */
    <T> T get(String field, BiFunction<Located, String, T> make) {
        return make.apply(at(field), field);
    }

    /** What {@code make} makes of the field, or null where there is none. */
    <T> @Nullable T find(String field, BiFunction<Located, String, T> make) {
        return has(field) ? get(field, make) : null;
    }

    /** What {@code make} makes of the items of the field, of which there is one at least. */
    <T> List<T> all(String field, Function<Located, T> make) {
        List<T> all = any(field, make);
        if (all.isEmpty()) {
            throw Refused.badValue("edition-list-empty", "file", place(field), field);
        }
        return all;
    }

    /** What {@code make} makes of the items of the field, if there are any. */
    <T> List<T> any(String field, Function<Located, T> make) {
        if (!has(field)) {
            return List.of();
        }
        if (!(at(field) instanceof Items items)) {
            throw Refused.badValue("edition-list-expected", "file", place(field), field);
        }
        return items.items().stream().map(make).toList();
    }

    /** Words as they stand in the file. */
    static String words(Located value, String name) {
        if (!(value instanceof Words words)) {
            throw Refused.badValue("edition-text-expected", "file", value.place(), name);
        }
        return words.text();
    }

    /** Words fit to be shown. */
    static String text(Located value, String name) {
        var text = words(value, name);
        if (text.codePointCount(0, text.length()) > LONGEST_TEXT) {
            throw Refused.badValue("edition-text-too-long", "file", value.place(), name, LONGEST_TEXT);
        }
        try {
            return FreeText.requiredName(name, text);
        } catch (Refused unfit) {
            boolean secret = unfit.code().equals("text-looks-secret");
            throw Refused.badValue(secret ? "edition-text-secret" : "edition-text-unfit", "file", value.place(), name);
        }
    }
}
