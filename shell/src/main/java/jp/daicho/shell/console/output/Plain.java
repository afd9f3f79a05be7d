package jp.daicho.shell.console.output;

import java.lang.reflect.RecordComponent;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.console.language.Codes;
import org.jspecify.annotations.Nullable;

/** Values as JSON knows them: text, numbers, booleans, lists, maps. */
final class Plain {

    private Plain() {}

    /** Records become maps without their absent fields; a record of one text is that text. */
    static @Nullable Object of(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Number number -> number;
            case Boolean flag -> flag;
            case Enum<?> constant -> Codes.of(constant);
            case ZonedDateTime time -> time.toInstant().toString();
            case Map<?, ?> map -> map(map);
            case Collection<?> several -> several.stream().map(Plain::of).toList();
            case Reply.Nested nested -> nested.text();
            case Reply.Titled titled -> titled.code();
            case Record data -> data(data);
            default -> value.toString();
        };
    }

    static Map<String, @Nullable Object> map(Map<?, ?> map) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        map.forEach((key, value) -> plain.put(key.toString(), of(value)));
        return plain;
    }

    private static @Nullable Object data(Record data) {
        RecordComponent[] parts = data.getClass().getRecordComponents();
        Map<String, Object> fields = new LinkedHashMap<>();
        for (RecordComponent part : parts) {
            Object value = of(read(data, part));
            if (value != null) {
                fields.put(part.getName(), value);
            }
        }
        return parts.length == 1 && parts[0].getType() == String.class ? fields.get(parts[0].getName()) : fields;
    }

    private static @Nullable Object read(Record data, RecordComponent part) {
        try {
            var accessor = part.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(data);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(part.toString(), hidden);
        }
    }
}
