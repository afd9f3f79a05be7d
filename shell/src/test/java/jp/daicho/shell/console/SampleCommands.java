package jp.daicho.shell.console;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.daicho.shared.Refused;
import jp.daicho.shell.console.run.Errands;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;

/** Commands that show what they were given. Not scanned: the real program must not have them. */
class SampleCommands {

    enum Kind {
        P_MARK,
        ISO27001
    }

    record SampleId(String value) {}

    private final Questions questions;
    private final Errands errands;
    private final Notes notes;

    SampleCommands(Questions questions, Errands errands, Notes notes) {
        this.questions = questions;
        this.errands = errands;
        this.notes = notes;
    }

    @Command(name = "sample make", group = "sample", description = "sample.make")
    Reply make(
            @Option(longName = "id") @Nullable String id,
            @Option(longName = "name", required = true) String name,
            @Option(longName = "kind") @Nullable Kind kind,
            @Option(longName = "until") @Nullable LocalDate until,
            @Option(longName = "days", defaultValue = "30") int days,
            @Option(longName = "login") @Nullable List<String> logins,
            @Option(longName = "secret") boolean secret) {
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("id", String.valueOf(id));
        given.put("name", name);
        put(given, "kind", kind);
        put(given, "until", until);
        given.put("days", days);
        put(given, "logins", logins);
        given.put("secret", secret);
        return Reply.details(given);
    }

    private static void put(Map<String, Object> given, String key, @Nullable Object value) {
        if (value != null) {
            given.put(key, value);
        }
    }

    @Command(name = "sample change", group = "sample", description = "sample.change")
    Reply change(
            @Option(longName = "id", required = true) String id,
            @Option(longName = "like") @Nullable SampleId like,
            @Argument(index = 0, description = "option.reason", defaultValue = "0") long position) {
        return position < 0
                ? Reply.changed(id, List.of(), null)
                : Reply.changed(id, List.of(new Reply.Fact("SampleChanged", Map.of("on", "2026-04-01"))), position);
    }

    @Command(name = "sample list", group = "sample", description = "sample.list")
    Reply list(@Option(longName = "bad") boolean bad) {
        List<Map<String, Object>> rows = new ArrayList<>();
        rows.add(row("V-0001", "株式会社さくら", LocalDate.of(2019, 5, 1)));
        rows.add(row("V-0002", "=1+1", LocalDate.of(2026, 4, 1)));
        rows.add(row("V-0003", "\u001b[31mred", LocalDate.of(2026, 4, 1)));
        return bad
                ? Reply.listing(List.of("id", "name", "until"), rows).ending(6)
                : Reply.listing(List.of("id", "name", "until"), rows);
    }

    private static Map<String, Object> row(String id, String name, LocalDate until) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", id);
        row.put("name", name);
        row.put("until", until);
        return row;
    }

    @Command(name = "sample wide", group = "sample", description = "sample.wide")
    Reply wide() {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", "C-2026-0001");
        row.put("title", "庁内ネットワーク保守及び運用支援業務委託");
        row.put("until", LocalDate.of(2026, 4, 1));
        row.put("size", 100_000);
        row.put("name", "さくら情報システム");
        return Reply.listing(List.copyOf(row.keySet()), List.of(row, row));
    }

    @Command(name = "sample show", group = "sample", description = "sample.show")
    Reply show(@Option(longName = "id", required = true) String id) {
        Map<String, Object> fields = row(id, "first\nsecond\r\n\u001b[31mthird", LocalDate.of(2026, 4, 1));
        fields.put("text", "");
        fields.put("recordedAt", Instant.parse("2026-11-23T15:21:42.5Z").atZone(ZoneId.of("Asia/Tokyo")));
        return Reply.details(fields);
    }

    @Command(name = "sample lines", group = "sample", description = "sample.lines")
    Reply lines(@Option(longName = "count", required = true) int count) {
        return Reply.page("line\n".repeat(count)).ending(10);
    }

    @Command(name = "sample request", group = "sample", description = "sample.request")
    Reply request(Request request) {
        return Reply.page(request.toString());
    }

    @Command(name = "sample fail", group = "sample", description = "sample.fail")
    Reply fail(@Option(longName = "how", required = true) Refused.Kind how) {
        throw switch (how) {
            case BAD_VALUE -> Refused.badValue("value-missing", "how", "how");
            case NOT_PERMITTED -> Refused.notPermitted("sample");
            case NOT_FOUND -> Refused.notFound("sample");
            case RULE -> Refused.byRule("sample");
            case DAMAGED -> Refused.damaged("sample");
            case UNUSABLE -> Refused.unusable("sample");
        };
    }

    @Command(name = "sample break", group = "sample", description = "sample.break")
    Reply breakDown() {
        throw new IllegalStateException("snapped");
    }

    @Command(name = "sample errand", group = "sample", description = "sample.errand")
    Reply errand(@Option(longName = "script", required = true) Path script) throws Exception {
        notes.afterwards("sample.errand.afterwards");
        var elsewhere = Map.of("organ", "ELSEWHERE", "output", "csv");
        var trouble = errands.run(script, elsewhere);
        return trouble.isEmpty() ? errands.ask(List.of("sample", "request"), elsewhere) : Reply.page(trouble);
    }

    @Command(name = "sample confirm", group = "sample", description = "sample.confirm")
    Reply confirm() {
        questions.confirm("sample.sure");
        return Reply.text("sample.sure");
    }
}
