package jp.daicho.gap.rule;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A command that lifts a gap. {@code {record}} and {@code {item}} stand for what is known; what only a person can know
 * stays in angle brackets, and a command that still has those is refused.
 *
 * @param command its words, without the program's name
 */
public record Remedy(String command) {

    /** The command for one record. */
    public String of(String record, @Nullable String item) {
        var known = Objects.requireNonNullElse(item, "");
        return command.replace("{record}", record)
                .replace("{item}", known)
                .replace("{word}", known.toLowerCase(Locale.ROOT));
    }
}
