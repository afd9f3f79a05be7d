package jp.daicho.shell.console.output;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.console.Request;
import jp.daicho.shell.console.language.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a reply as its request wants it. */
@Component
public final class Printer {

    /** Where a record's code may stand, the nearest first. */
    private static final List<String> IDS = List.of("id", "record", "organ", "staff", "code");

    private final Texts texts;
    private final Screen screen;

    Printer(Texts texts, Screen screen) {
        this.texts = texts;
        this.screen = screen;
    }

    /**
     * Write the reply of the command with that description key.
     *
     * @return the exit code it asks for
     */
    public int print(Reply reply, String description, Request request, PrintWriter out) {
        if (reply instanceof Reply.Ending ending) {
            print(ending.reply(), description, request, out);
            return ending.code();
        }
        switch (request.output()) {
            case TABLE -> new People(texts, request, screen).print(reply, description, out);
            case JSON -> out.println(Json.of(json(reply, request)));
            case CSV -> csv(reply, request, out);
            case ID -> id(reply, request, out);
        }
        return 0;
    }

    private Object json(Reply reply, Request request) {
        return switch (reply) {
            case Reply.Changed changed -> change(changed, request);
            case Reply.Listing listing -> listing.rows();
            case Reply.Details details -> details.fields();
            case Reply.Text text -> Map.of("text", said(text, request));
            case Reply.Page page -> Map.of("text", page.text());
            case Reply.Ending ending -> json(ending.reply(), request);
        };
    }

    private static Map<String, @Nullable Object> change(Reply.Changed changed, Request request) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("record", changed.record());
        json.put("events", changed.facts().stream().map(Reply.Fact::event).toList());
        if (request.dryRun()) {
            json.put("dryRun", true);
            json.put("planned", changed.facts());
        } else if (changed.position() != null && !changed.facts().isEmpty()) {
            json.put("position", changed.position());
        }
        json.putAll(changed.more());
        return json;
    }

    private void csv(Reply reply, Request request, PrintWriter out) {
        switch (reply) {
            case Reply.Listing listing -> Csv.print(everyColumn(listing), listing.rows(), request.language(), out);
            case Reply.Details details -> one(details.fields(), request, out);
            case Reply.Changed changed -> one(change(changed, request), request, out);
            default -> words(reply, request, out);
        }
    }

    /** Those of the table, then what else a row says in one value. */
    private static List<String> everyColumn(Reply.Listing listing) {
        var more = listing.rows().stream()
                .flatMap(row -> row.keySet().stream())
                .distinct()
                .filter(key -> listing.rows().stream().noneMatch(row -> isNested(row.get(key))));
        return Stream.concat(listing.columns().stream(), more).distinct().toList();
    }

    private static boolean isNested(@Nullable Object value) {
        return value instanceof Map<?, ?>
                || (value instanceof Collection<?> several && several.stream().anyMatch(Printer::isNested));
    }

    private static void one(Map<String, ? extends @Nullable Object> row, Request request, PrintWriter out) {
        Csv.print(List.copyOf(row.keySet()), List.of(row), request.language(), out);
    }

    private void id(Reply reply, Request request, PrintWriter out) {
        switch (reply) {
            case Reply.Changed changed -> out.println(Safe.text(changed.record()));
            case Reply.Listing listing -> ids(listing.rows().stream(), out);
            case Reply.Details details -> ids(Stream.of(details.fields()), out);
            default -> words(reply, request, out);
        }
    }

    private static void ids(Stream<? extends Map<String, ? extends @Nullable Object>> rows, PrintWriter out) {
        rows.flatMap(Printer::id).distinct().forEach(out::println);
    }

    /** What the row is about; nothing, where it is about no record. */
    private static Stream<String> id(Map<String, ? extends @Nullable Object> row) {
        return IDS.stream()
                .map(row::get)
                .filter(Objects::nonNull)
                .limit(1)
                .map(code -> Safe.text(String.valueOf(Plain.of(code))));
    }

    private void words(Reply reply, Request request, PrintWriter out) {
        new People(texts, request, screen).print(reply, "", out);
    }

    private String said(Reply.Text text, Request request) {
        return Safe.text(texts.say(request.language(), text.key(), text.details()));
    }
}
