package jp.daicho.shell.gap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.daicho.gap.rule.Settings;
import jp.daicho.gap.view.Explanation;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.wiring.GapWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Why there is a gap, as people read it: what, since when, what lifts it, by which rule, and from which entries. */
@Component
class GapPage {

    private final GapWords words;
    private final GapTitles titles;

    GapPage(GapWords words, GapTitles titles) {
        this.words = words;
        this.titles = titles;
    }

    /** The page; {@code causes} and {@code acceptances} are the entries behind it. */
    Reply of(
            Explanation why,
            List<Map<String, @Nullable Object>> causes,
            List<Map<String, @Nullable Object>> acceptances) {
        var gap = why.row();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("gap", gap.id().toString());
        fields.put("detail", words.detail(gap.flaw(), gap.details()));
        fields.put("record", gap.id().record() + " " + titles.of(gap));
        fields.put("severity", gap.severity());
        fields.put("gapDays", words.days(gap.since(), gap.until()));
        fields.put("due", gap.due());
        fields.put("acceptedUntil", gap.acceptedUntil());
        fields.put("remedies", lines(why.remedies().stream().map(words::command).toList()));
        fields.put("rule", gap.id().rule() + " " + words.title(gap.id().rule()));
        fields.put("basis", lines(words.basis(gap.basis())));
        fields.put("settings", lines(typed(why.rule().settings())));
        fields.put("causes", causes.stream().map(GapPage::entry).toList());
        fields.put("acceptances", acceptances.stream().map(GapPage::entry).toList());
        fields.values().removeIf(value -> Objects.isNull(value) || List.of().equals(value));
        return Reply.details(fields);
    }

    /** As {@code gap rules set} takes them. */
    static List<String> typed(Settings settings) {
        return settings.values().entrySet().stream()
                .map(setting -> setting.getKey() + "=" + setting.getValue())
                .toList();
    }

    private static String lines(List<String> texts) {
        return texts.stream().collect(Collectors.joining("\n"));
    }

    /** Few columns, so that what was recorded has room. */
    private static Map<String, @Nullable Object> entry(Map<String, @Nullable Object> whole) {
        Map<String, @Nullable Object> said = new LinkedHashMap<>();
        said.put("event", whole.get("event"));
        said.put("actorName", whole.get("actorName"));
        if (whole.get("data") instanceof Map<?, ?> data) {
            data.forEach((field, value) -> said.put(String.valueOf(field), value));
        }
        Map<String, @Nullable Object> entry = new LinkedHashMap<>();
        for (String column : List.of("position", "effectiveOn", "record")) {
            entry.put(column, whole.get(column));
        }
        entry.put("data", said);
        return entry;
    }
}
