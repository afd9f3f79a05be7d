package jp.daicho.shell.console.output;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.console.Request;
import jp.daicho.shell.console.language.Texts;
import org.jspecify.annotations.Nullable;

/** Replies as sentences and tables. */
final class People {

    private final Texts texts;
    private final Request request;
    private final Cells cells;
    private final Table table;

    People(Texts texts, Request request, Screen screen) {
        this.texts = texts;
        this.request = request;
        this.cells = new Cells(texts, request.language());
        this.table = new Table(screen);
    }

    void print(Reply reply, String description, PrintWriter out) {
        switch (reply) {
            case Reply.Changed changed -> change(changed, description, out);
            case Reply.Listing listing -> table(listing.columns(), listing.spare(), listing.rows(), out);
            case Reply.Details details -> details(details.fields(), out);
            case Reply.Text text -> say(text.key(), text.details(), out);
            case Reply.Page page -> page.text().lines().map(Safe::text).forEach(out::println);
            case Reply.Ending ending -> print(ending.reply(), description, out);
        }
    }

    private void change(Reply.Changed changed, String description, PrintWriter out) {
        List<Object> details = new ArrayList<>(List.of(changed.record()));
        if (changed.facts().isEmpty()) {
            say("change.none", details, out);
        } else if (request.dryRun()) {
            say("change.planned", details, out);
            changed.facts().forEach(fact -> out.println("  " + planned(changed.record(), fact)));
        } else {
            details.addAll(changed.details());
            say(description + ".done", details, out);
        }
    }

    private String planned(String record, Reply.Fact fact) {
        Map<String, Object> row = Map.of("record", record, "event", fact.event(), "data", fact.data());
        return (cells.in(row, "event").text() + "  " + cells.in(row, "data").text()).stripTrailing();
    }

    private void table(
            List<String> columns,
            List<String> spare,
            List<? extends Map<String, ? extends @Nullable Object>> rows,
            PrintWriter out) {
        if (rows.isEmpty()) {
            say("listing.empty", List.of(), out);
            return;
        }
        var header = columns.stream().map(cells::header).toList();
        List<List<Cell>> shown = rows.stream()
                .map(row ->
                        columns.stream().map(column -> cells.in(row, column)).toList())
                .toList();
        if (!spare.isEmpty() && !table.fits(header, shown)) {
            var rest =
                    columns.stream().filter(column -> !spare.contains(column)).toList();
            table(rest, List.of(), rows, out);
            say(
                    "listing.spared",
                    List.of(String.join(", ", spare.stream().map(cells::header).toList())),
                    out);
        } else {
            table.lines(header, shown).forEach(out::println);
        }
    }

    private void details(Map<String, ? extends @Nullable Object> fields, PrintWriter out) {
        List<String> names = new ArrayList<>();
        List<List<String>> values = new ArrayList<>();
        Map<String, List<Map<String, @Nullable Object>>> tables = new LinkedHashMap<>();
        fields.forEach((key, value) -> {
            if (value instanceof List<?> list && !list.isEmpty() && list.getFirst() instanceof Map<?, ?>) {
                tables.put(key, list.stream().map(People::row).toList());
            } else if (!List.of().equals(value)) {
                names.add(cells.header(key));
                values.add(cells.lines(key, value));
            }
        });
        table.pairs(names, values).forEach(out::println);
        tables.forEach((key, rows) -> {
            out.println();
            out.println(cells.header(key));
            table(List.copyOf(rows.getFirst().keySet()), List.of(), rows, out);
        });
    }

    private static Map<String, @Nullable Object> row(@Nullable Object item) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        if (item instanceof Map<?, ?> map) {
            map.forEach((key, value) -> row.put(String.valueOf(key), value));
        }
        return row;
    }

    private void say(String key, List<?> details, PrintWriter out) {
        texts.say(request.language(), key, details).lines().map(Safe::text).forEach(out::println);
    }
}
