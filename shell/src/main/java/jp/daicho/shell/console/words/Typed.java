package jp.daicho.shell.console.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.ParsedInput;

/**
 * A command as it was typed.
 *
 * @param values by the names of the command's slots, as text; a flag's is {@code true}
 * @param globals by option name, as text
 */
public record Typed(Signature command, Map<String, List<String>> values, Map<String, String> globals) {

    /** What must be there and isn't. */
    public List<Slot> missing() {
        return command.slots().stream()
                .filter(slot -> slot.required() && !values.containsKey(slot.name()))
                .toList();
    }

    public Typed with(Slot slot, String value) {
        Map<String, List<String>> more = new LinkedHashMap<>(values);
        more.put(slot.name(), List.of(Hygiene.clean(slot.name(), slot.shown(), value)));
        return new Typed(command, more, globals);
    }

    /** In Spring Shell's form: a value given several times is several options of one name. */
    public ParsedInput input() {
        ParsedInput.Builder input = ParsedInput.builder().commandName(command.name());
        values.forEach((name, given) -> given.forEach(value ->
                input.addOption(CommandOption.with().longName(name).value(value).build())));
        return input.build();
    }
}
