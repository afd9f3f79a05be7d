package jp.daicho.gap.rule;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A command that lifts a gap. {@code {record}}, {@code {vendor}}, {@code {item}}, in small letters {@code {word}}, and
 * {@code {0}}, {@code {1}} … for the details of what was found, stand for what is known; what only a person can know stays
 * in angle brackets, and a command that still has those is refused.
 *
 * @param command its words, without the program's name
 * @param against the flaw it is good against; null where it lifts whatever the rule finds
 */
public record Remedy(String command, @Nullable Flaw against) {

    public Remedy(String command) {
        this(command, null);
    }

    public boolean lifts(Flaw flaw) {
        return against == null || against == flaw;
    }

    /** The command for one record. */
    public String of(Story story, @Nullable String item, List<Object> details) {
        var known = Objects.requireNonNullElse(item, "");
        var vendor = story.vendor();
        var filled = command.replace("{record}", story.id())
                .replace("{vendor}", vendor == null ? "" : vendor.value())
                .replace("{item}", known)
                .replace("{word}", known.toLowerCase(Locale.ROOT));
        for (int i = 0; i < details.size(); i++) {
            filled = filled.replace("{" + i + "}", typed(details.get(i)));
        }
        return filled;
    }

    /** Several are parted by commas, as options take them. */
    private static String typed(Object detail) {
        return detail instanceof List<?> several
                ? several.stream().map(String::valueOf).collect(Collectors.joining(","))
                : detail.toString();
    }
}
