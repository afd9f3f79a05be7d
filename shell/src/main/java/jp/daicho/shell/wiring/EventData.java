package jp.daicho.shell.wiring;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.daicho.Register;
import jp.daicho.ledger.keys.Opened;
import jp.daicho.office.StaffEvent.StaffRegistered;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.Sealed;
import org.jspecify.annotations.Nullable;

/** An event's fields for people and scripts: those that are absent left out, those that are sealed opened. */
final class EventData {

    /** How to read the fields of an event's class, or of a part's. */
    private static final ClassValue<RecordComponent[]> FIELDS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    /** What stands for a part of an event, if it is stored as one value. */
    private static final ClassValue<Optional<Method>> WHOLE = new ClassValue<>() {
        @Override
        protected Optional<Method> computeValue(Class<?> type) {
            return Stream.of(type.getMethods())
                    .filter(method -> method.isAnnotationPresent(JsonValue.class))
                    .findFirst();
        }
    };

    private final Register register;

    EventData(Register register) {
        this.register = register;
    }

    Map<String, Object> of(DomainEvent event) {
        return fields(event, event);
    }

    private Map<String, Object> fields(DomainEvent event, Object part) {
        Map<String, Object> data = new LinkedHashMap<>();
        for (RecordComponent field : FIELDS.get(part.getClass())) {
            var value = value(part, field);
            if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
                data.put(field.getName(), shown(event, field.getName(), value));
            }
        }
        return data;
    }

    private Object shown(DomainEvent event, String field, Object value) {
        return switch (value) {
            case Sealed sealed -> opened(sealed, event.getClass(), field);
            case List<?> list ->
                list.stream().map(element -> shown(event, field, element)).toList();
            case LocalDate day -> day;
            case Number number -> number;
            case Enum<?> constant -> constant;
            case Boolean flag -> flag;
            case Map<?, ?> map -> map;
            case Record part -> part(event, field, part);
            default -> value.toString();
        };
    }

    /** As it is stored: by its fields, or by the one value that stands for it. */
    private Object part(DomainEvent event, String field, Record part) {
        var whole = WHOLE.get(part.getClass()).orElse(null);
        return whole == null ? fields(event, part) : shown(event, field, Objects.requireNonNull(read(part, whole)));
    }

    /** What a box holds, or why it cannot be read. */
    Object opened(Sealed sealed, Class<? extends DomainEvent> event, String field) {
        return switch (register.open(sealed, event, field)) {
            case Opened.Text text -> text.text();
            case Opened.Unreadable unreadable -> unreadable;
        };
    }

    /** The name of a member of staff, as registered. */
    @Nullable
    Object name(@Nullable Sealed name) {
        return name == null ? null : opened(name, StaffRegistered.class, "name");
    }

    /** When something was recorded, by the organ's clocks. */
    ZonedDateTime local(Instant recordedAt) {
        return register.local(recordedAt);
    }

    private static @Nullable Object value(Object part, RecordComponent field) {
        return read(part, field.getAccessor());
    }

    private static @Nullable Object read(Object part, Method method) {
        try {
            return method.invoke(part);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(impossible); // events and their parts are public records
        }
    }
}
