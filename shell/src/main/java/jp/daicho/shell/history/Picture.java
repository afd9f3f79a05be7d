package jp.daicho.shell.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.console.run.Errands;
import jp.daicho.shell.wiring.Moments;
import jp.daicho.shell.wiring.Moments.Both;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the register shows of a moment: the answers of the very commands that people ask with. */
@Component
class Picture {

    /** What there is to list, what its rows go by, and whether each of them can be shown by itself. */
    private record Shelf(String noun, List<String> list, String key, boolean shown) {

        Shelf(String noun) {
            this(noun, List.of(noun, "list"), "id", true);
        }
    }

    private static final List<Shelf> SHELVES = List.of(
            new Shelf("staff"),
            new Shelf("exception"),
            new Shelf("vendor"),
            new Shelf("contract"),
            new Shelf("policy"),
            new Shelf("audit"),
            new Shelf("cloud"),
            new Shelf("social"),
            new Shelf("clause", List.of("clause", "sets"), "id", false),
            new Shelf("rule", List.of("gap", "rules"), "rule", false));

    /** Told by themselves. */
    private static final Set<String> ELSEWHERE = Set.of("gaps");

    private final Errands errands;
    private final Moments moments;

    Picture(Errands errands, Moments moments) {
        this.errands = errands;
        this.moments = moments;
    }

    /** A record as its noun's list has it. */
    record Listed(String noun, boolean shown, Map<String, @Nullable Object> row) {

        @Nullable
        Object title() {
            return row.getOrDefault("title", row.getOrDefault("name", row.get("service")));
        }
    }

    /** Every record there was, by its code. */
    Map<String, Listed> records(Both moment) throws Exception {
        Map<String, Listed> records = new LinkedHashMap<>();
        for (Shelf shelf : SHELVES) {
            for (var row : rows(shelf.list(), moment)) {
                var code = String.valueOf(row.get(shelf.key()));
                records.put(code, new Listed(shelf.noun(), shelf.shown(), row));
            }
        }
        return records;
    }

    /** Every gap there was, by its code. */
    Map<String, Map<String, @Nullable Object>> gaps(Both moment) throws Exception {
        return rows(List.of("gaps"), moment).stream()
                .collect(Collectors.toMap(
                        row -> String.valueOf(row.get("id")), row -> row, (one, same) -> one, LinkedHashMap::new));
    }

    /** All that is shown of one record. */
    Map<String, @Nullable Object> shown(String noun, String record, Both moment) throws Exception {
        var reply = errands.ask(List.of(noun, "show", record), moments.optionsAt(moment));
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        ((Reply.Details) reply).fields().forEach(fields::put);
        fields.keySet().removeAll(ELSEWHERE);
        return fields;
    }

    /** Before the first event there was nothing, and nothing to list it by. */
    private List<Map<String, @Nullable Object>> rows(List<String> command, Both moment) throws Exception {
        if (moment.known() == 0) {
            return List.of();
        }
        var reply = errands.ask(command, moments.optionsAt(moment));
        return ((Reply.Listing) reply)
                .rows().stream()
                        .<Map<String, @Nullable Object>>map(LinkedHashMap::new)
                        .filter(Objects::nonNull)
                        .toList();
    }
}
