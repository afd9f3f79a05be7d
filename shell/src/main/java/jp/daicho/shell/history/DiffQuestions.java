package jp.daicho.shell.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.daicho.shared.Refused;
import jp.daicho.shell.console.Moment;
import jp.daicho.shell.console.Output;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.console.Request;
import jp.daicho.shell.history.Picture.Listed;
import jp.daicho.shell.wiring.Moments;
import jp.daicho.shell.wiring.Moments.Both;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** {@code diff}. The earlier moment is asked about first: the views then go on to the later one. */
@Component
class DiffQuestions {

    /** What makes a gap another one than it was; how it is called and lifted follows from that. */
    private static final Set<String> OF_GAPS = Set.of("severity", "detail", "since", "until", "due", "acceptedUntil");

    private final Picture picture;
    private final Moments moments;

    DiffQuestions(Picture picture, Moments moments) {
        this.picture = picture;
        this.moments = moments;
    }

    enum Change {
        APPEARED,
        CHANGED,
        GONE
    }

    private record Found(List<Map<String, @Nullable Object>> records, List<Map<String, @Nullable Object>> gaps) {}

    @Command(name = "diff", group = "history", description = "diff")
    Reply diff(
            Request request,
            @Option(longName = "from", required = true, description = "diff.from") Moment from,
            @Option(longName = "to", description = "diff.to") @Nullable Moment to)
            throws Exception {
        if (to != null && (request.on() != null || request.knownAt() != null)) {
            throw Refused.badValue("diff-moments", "to");
        }
        var before = moments.of(from);
        var after = to == null ? moments.asked() : moments.of(to);
        if (after.isBefore(before)) {
            throw Refused.badValue("range-reversed", "to");
        }
        var found = changes(before, after, request.output() == Output.TABLE);
        if (request.output() == Output.CSV) {
            return DiffRows.of(found.records(), found.gaps());
        }
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("from", fields(before));
        fields.put("to", fields(after));
        fields.put("records", found.records());
        fields.put("gaps", found.gaps());
        return Reply.details(fields);
    }

    private static Map<String, @Nullable Object> fields(Both moment) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("on", moment.on());
        fields.put("position", moment.known() == 0 ? null : moment.known() - 1);
        return fields;
    }

    private Found changes(Both before, Both after, boolean brief) throws Exception {
        var touched = moments.touched(before, after);
        var recordsBefore = picture.records(before);
        Map<String, Map<String, @Nullable Object>> shown = new LinkedHashMap<>();
        for (var record : recordsBefore.entrySet()) {
            if (record.getValue().shown() && touched.contains(record.getKey())) {
                shown.put(record.getKey(), picture.shown(record.getValue().noun(), record.getKey(), before));
            }
        }
        var gapsBefore = picture.gaps(before);
        var recordsAfter = picture.records(after);
        List<Map<String, @Nullable Object>> records = new ArrayList<>();
        for (var record : recordsAfter.entrySet()) {
            var then = recordsBefore.remove(record.getKey());
            var now = record.getValue();
            if (then == null) {
                records.add(row(Change.APPEARED, record.getKey(), now, now.row().get("state")));
            } else {
                var old = shown.get(record.getKey());
                var differing = old == null
                        ? Differences.between(then.row(), now.row())
                        : Differences.between(old, picture.shown(now.noun(), record.getKey(), after));
                if (!differing.isEmpty()) {
                    records.add(row(Change.CHANGED, record.getKey(), now, differing));
                }
            }
        }
        for (var gone : recordsBefore.entrySet()) {
            records.add(row(Change.GONE, gone.getKey(), gone.getValue(), null));
        }
        return new Found(records, gaps(gapsBefore, picture.gaps(after), brief));
    }

    private static Map<String, @Nullable Object> row(
            Change change, String code, Listed record, @Nullable Object fields) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("change", change);
        row.put("record", code);
        row.put("noun", record.noun());
        row.put("title", record.title());
        if (fields instanceof Map<?, ?>) {
            row.put("fields", fields);
        } else {
            row.put("fields", fields == null ? null : Map.of("state", new Reply.Turn(null, fields)));
        }
        return row;
    }

    private static List<Map<String, @Nullable Object>> gaps(
            Map<String, Map<String, @Nullable Object>> before,
            Map<String, Map<String, @Nullable Object>> after,
            boolean brief) {
        List<Map<String, @Nullable Object>> gaps = new ArrayList<>();
        for (Map.Entry<String, Map<String, @Nullable Object>> each : after.entrySet()) {
            Map<String, @Nullable Object> now = each.getValue();
            Map<String, @Nullable Object> then = before.remove(each.getKey());
            if (then == null) {
                gaps.add(gap(Change.APPEARED, now, Map.of(), brief));
            } else {
                var differing = Differences.between(then, now);
                differing.keySet().retainAll(OF_GAPS);
                if (!differing.isEmpty()) {
                    gaps.add(gap(Change.CHANGED, now, differing, brief));
                }
            }
        }
        for (Map<String, @Nullable Object> then : before.values()) {
            gaps.add(gap(Change.GONE, then, Map.of(), brief));
        }
        return gaps;
    }

    /** Programs get all that is said of it. */
    private static Map<String, @Nullable Object> gap(
            Change change, Map<String, @Nullable Object> gap, Map<String, Object> fields, boolean brief) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("change", change);
        if (brief) {
            row.put("severity", gap.get("severity"));
            row.put("id", gap.get("id"));
            row.put("title", gap.get("title"));
            row.put("fields", fields.isEmpty() ? Map.of("detail", String.valueOf(gap.get("detail"))) : fields);
        } else {
            row.putAll(gap);
            row.put("fields", fields);
        }
        return row;
    }
}
