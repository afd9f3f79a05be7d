package jp.daicho.shell.console.words;

import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.util.List;
import java.util.Locale;
import jp.daicho.shell.console.Request;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Option;

/**
 * One thing a command takes, as a parameter of its method declares it.
 *
 * @param name the option's name without dashes, or the parameter's name
 * @param description key of its text
 * @param fallback what is taken where nothing is typed; empty: nothing
 * @param type of one value
 * @param many whether it may be given more than once
 * @param index place among the positional words; meaningless for options
 */
public record Slot(
        Source source,
        String name,
        String description,
        boolean required,
        String fallback,
        Class<?> type,
        boolean many,
        int index) {

    /** Where the value comes from. */
    public enum Source {
        OPTION,
        WORD,
        REQUEST
    }

    /** The record a verb acts on. */
    public static final String ID = "id";

    /** How the types of codes end. */
    private static final String CODES = "Id";

    /** What a method's parameter takes. */
    public static Slot of(Parameter parameter) {
        if (parameter.getType() == Request.class) {
            return new Slot(Source.REQUEST, parameter.getName(), "", false, "", Request.class, false, 0);
        }
        boolean many = List.class.isAssignableFrom(parameter.getType());
        Class<?> type = many ? element(parameter) : parameter.getType();
        Option option = parameter.getAnnotation(Option.class);
        if (option != null) {
            String name = option.longName().isEmpty() ? parameter.getName() : option.longName();
            String description = option.description().isEmpty() ? "option." + name : option.description();
            return new Slot(Source.OPTION, name, description, option.required(), option.defaultValue(), type, many, 0);
        }
        Argument argument = parameter.getAnnotation(Argument.class);
        if (argument == null) {
            throw new IllegalStateException("neither option nor argument: " + parameter);
        }
        String name = parameter.getName();
        String description = argument.description().isEmpty() ? "option." + name : argument.description();
        boolean required = argument.defaultValue().isEmpty()
                && !parameter.isAnnotationPresent(Nullable.class)
                && !parameter.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return new Slot(
                Source.WORD, name, description, required, argument.defaultValue(), type, many, argument.index());
    }

    private static Class<?> element(Parameter list) {
        return (Class<?>) ((ParameterizedType) list.getParameterizedType()).getActualTypeArguments()[0];
    }

    /** Of which noun's records it takes a code, by its type: {@code staff} of a {@code StaffId}; empty where of none. */
    public String noun() {
        String name = type.getSimpleName();
        return name.endsWith(CODES)
                ? name.substring(0, name.length() - CODES.length()).toLowerCase(Locale.ROOT)
                : "";
    }

    public boolean isOption() {
        return source == Source.OPTION;
    }

    /** A flag is there or not; it takes no value. */
    public boolean isFlag() {
        return type == boolean.class || type == Boolean.class;
    }

    /** As messages call it. */
    public String shown() {
        return isOption() ? "--" + name : name;
    }

    /** A record code that must be known may be typed as the first word. */
    boolean isRecordCode() {
        return isOption() && required && name.equals(ID);
    }
}
