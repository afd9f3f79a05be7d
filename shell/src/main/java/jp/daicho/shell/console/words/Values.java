package jp.daicho.shell.console.words;

import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigInteger;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Text;
import jp.daicho.shell.console.language.Codes;
import jp.daicho.shell.console.language.Dates;
import jp.daicho.shell.console.language.Languages;
import jp.daicho.shell.console.language.Texts;
import org.springframework.stereotype.Component;

/** From typed text to the type a command wants. What can't be read is refused under the option's name. */
@Component
public final class Values {

    /** A whole number as papers have it, with or without commas between the thousands. */
    private static final Pattern WHOLE = Pattern.compile("[-+]?(?:[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)");

    private static final Pattern COMMA = Pattern.compile("[,\\uFF0C\\u3001\\uFF64]");

    /** A type calls a code by what it is a code of; here it goes by its option. */
    private static final String CODE = "code-malformed";

    private final Texts texts;

    Values(Texts texts) {
        this.texts = texts;
    }

    /** The values in one text: codes of which a slot takes more than one may be parted by commas of any kind. */
    public static Stream<String> each(Slot slot, String text) {
        return slot.many() && !slot.noun().isEmpty()
                ? Arrays.stream(COMMA.split(text, -1)).map(String::strip)
                : Stream.of(text);
    }

    /** One value of a slot. */
    public Object read(Slot slot, String text) {
        Class<?> type = slot.type();
        String field = slot.name();
        if (type == String.class) {
            return text;
        } else if (type == boolean.class || type == Boolean.class) {
            return Boolean.parseBoolean(text);
        } else if (type == LocalDate.class) {
            return Dates.parse(field, text);
        } else if (type == Path.class) {
            return path(field, text);
        } else if (type.isEnum()) {
            return constant(slot, text);
        } else if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return number(slot, text);
        }
        return made(slot, text);
    }

    /** The words an enum's constants are typed as. */
    public static List<String> allowed(Class<?> type) {
        return constants(type).map(Codes::of).toList();
    }

    private static Stream<Enum<?>> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(constant -> (Enum<?>) constant);
    }

    /** What is none of the few words an option takes; {@code shown} is how messages call the option. */
    public static Refused notAllowed(String field, String shown, String text, Class<?> allowed) {
        return Refused.badValue(
                "value-not-allowed", field, text, constants(allowed).toList(), shown);
    }

    /** The constants named in each text of an option, parted by commas of any kind. */
    public <E extends Enum<E>> Stream<E> several(String option, List<String> texts, Class<E> type, String column) {
        return texts.stream()
                .flatMap(text -> Arrays.stream(COMMA.split(text, -1)))
                .map(text -> constant(column, text, type)
                        .map(type::cast)
                        .orElseThrow(() -> notAllowed(option, "--" + option, text.strip(), type)));
    }

    private Object constant(Slot slot, String text) {
        return constant(slot.name(), text, slot.type())
                .orElseThrow(() -> notAllowed(slot.name(), slot.shown(), text, slot.type()));
    }

    private Optional<Enum<?>> constant(String field, String text, Class<?> type) {
        String wanted = Normalizer.normalize(text.strip(), Normalizer.Form.NFKC);
        return constants(type)
                .filter(constant -> isCalled(field, constant, wanted))
                .findFirst();
    }

    private boolean isCalled(String field, Enum<?> constant, String wanted) {
        String code = Codes.of(constant);
        return code.equals(wanted.toLowerCase(Locale.ROOT).replace('_', '-'))
                || Languages.ALL.stream()
                        .map(language -> texts.label(language, Codes.camel(field), code))
                        .anyMatch(label -> label.equalsIgnoreCase(wanted));
    }

    private static Object number(Slot slot, String text) {
        boolean isInt = slot.type() == int.class || slot.type() == Integer.class;
        String typed = Text.folded(text);
        var number = WHOLE.matcher(typed).matches() ? new BigInteger(typed.replace(",", "")) : null;
        if (number == null || number.bitLength() > (isInt ? 31 : 63)) {
            throw Refused.badValue("value-not-a-number", slot.name(), slot.shown(), text);
        }
        return isInt ? (Object) number.intValue() : number.longValue();
    }

    private static Path path(String field, String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException wrong) {
            throw Refused.badValue("path-unusable", field, text);
        }
    }

    /** By the type's own {@code of} or {@code parse}, or its constructor of one text. */
    private static Object made(Slot slot, String text) {
        Class<?> type = slot.type();
        try {
            Method factory = Arrays.stream(type.getMethods())
                    .filter(method -> Modifier.isStatic(method.getModifiers()) && takesText(method))
                    .filter(method ->
                            method.getName().equals("of") || method.getName().equals("parse"))
                    .findFirst()
                    .orElse(null);
            return factory == null ? type.getConstructor(String.class).newInstance(text) : factory.invoke(null, text);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof Refused cause) {
                throw cause.code().equals(CODE)
                        ? Refused.badValue(CODE, slot.name(), slot.name(), text)
                        : cause.under(slot.name());
            }
            throw Refused.badValue("value-unreadable", slot.name(), slot.shown(), text);
        } catch (ReflectiveOperationException unfit) {
            throw new IllegalStateException(type + " cannot be made from text", unfit);
        }
    }

    private static boolean takesText(Executable method) {
        return method.getParameterCount() == 1 && method.getParameterTypes()[0] == String.class;
    }
}
