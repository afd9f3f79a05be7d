package jp.daicho.shell.console.words;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A command as it may be typed.
 *
 * @param name its words: {@code vendor register}
 * @param group the noun it is listed under
 * @param description key of its text
 * @param slots in the order of its method's parameters
 */
public record Signature(String name, String group, String description, List<Slot> slots) {

    /** What words without dashes stand for, in their order: the record first. */
    public List<Slot> words() {
        return Stream.concat(
                        slots.stream().filter(Slot::isRecordCode),
                        slots.stream()
                                .filter(slot -> slot.source() == Slot.Source.WORD)
                                .sorted(Comparator.comparingInt(Slot::index)))
                .toList();
    }

    public List<Slot> options() {
        return slots.stream().filter(Slot::isOption).toList();
    }

    /** The option of that name, without dashes. */
    public @Nullable Slot option(String name) {
        return slots.stream()
                .filter(slot -> slot.isOption() && slot.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The option or word of that name. */
    public @Nullable Slot taking(String name) {
        Slot option = option(name);
        return option != null
                ? option
                : words().stream()
                        .filter(slot -> slot.name().equals(name))
                        .findFirst()
                        .orElse(null);
    }
}
