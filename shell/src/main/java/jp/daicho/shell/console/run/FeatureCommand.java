package jp.daicho.shell.console.run;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.console.words.Signature;
import jp.daicho.shell.console.words.Slot;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.AbstractCommand;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.ExitStatus;
import org.springframework.shell.core.command.ParsedInput;
import org.springframework.shell.core.command.annotation.Command;

/**
 * A command made of an annotated method.
 *
 * <p>Stands in for Spring Shell's own adapter, which joins repeated values by commas, forgets the element types of
 * lists, leaves primitives without their defaults, makes every command's bean at start-up, and prints a result's
 * {@code toString}.
 */
final class FeatureCommand extends AbstractCommand {

    private final Signature signature;
    private final Method method;
    private final Supplier<Object> target;
    private final Answering answering;

    private FeatureCommand(Signature signature, Method method, Supplier<Object> target, Answering answering) {
        super(signature.name(), signature.description(), signature.group());
        this.signature = signature;
        this.method = method;
        this.target = target;
        this.answering = answering;
        setOptions(signature.options().stream().map(FeatureCommand::declared).toList());
    }

    /** The command a method declares; its bean is asked for when the command runs. */
    static FeatureCommand of(Method method, Supplier<Object> target, Answering answering) {
        Command declared = Objects.requireNonNull(method.getAnnotation(Command.class));
        String description = declared.description().isEmpty() ? declared.value() : declared.description();
        List<Slot> slots = Arrays.stream(method.getParameters()).map(Slot::of).toList();
        method.setAccessible(true);
        return new FeatureCommand(
                new Signature(String.join(" ", declared.name()), declared.group(), description, slots),
                method,
                target,
                answering);
    }

    private static CommandOption declared(Slot slot) {
        return CommandOption.with()
                .longName(slot.name())
                .description(slot.description())
                .required(slot.required())
                .defaultValue(slot.fallback())
                .type(slot.type())
                .build();
    }

    Signature signature() {
        return signature;
    }

    @Override
    public ExitStatus doExecute(CommandContext context) throws Exception {
        int code = answering.answer(reply(context.parsedInput()), signature, context.outputWriter());
        return new ExitStatus(code, "");
    }

    /** What it replies, not yet written. */
    Reply reply(ParsedInput input) throws Exception {
        return invoke(signature.slots().stream()
                .map(slot -> answering.value(slot, typed(slot, input)))
                .toArray());
    }

    private static List<String> typed(Slot slot, ParsedInput input) {
        return input.options().stream()
                .filter(option -> slot.name().equals(option.longName()))
                .map(CommandOption::value)
                .filter(Objects::nonNull)
                .toList();
    }

    private Reply invoke(@Nullable Object[] arguments) throws Exception {
        try {
            return (Reply) method.invoke(target.get(), arguments);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw thrown;
        }
    }
}
