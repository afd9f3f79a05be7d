package jp.daicho.shell.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.daicho.shell.console.Reply;
import org.jspecify.annotations.Nullable;

/** What {@code diff} found as one list for spreadsheets: a row for each record, then one for each gap. */
final class DiffRows {

    private static final List<String> COLUMNS =
            List.of("change", "kind", "code", "noun", "title", "severity", "detail", "since", "until", "due", "fields");

    private DiffRows() {}

    static Reply of(List<Map<String, @Nullable Object>> records, List<Map<String, @Nullable Object>> gaps) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (Map<String, @Nullable Object> record : records) {
            rows.add(row(record, "record", record.get("record"), record.get("noun")));
        }
        for (Map<String, @Nullable Object> gap : gaps) {
            rows.add(row(gap, "gap", gap.get("id"), gap.get("kind")));
        }
        return Reply.listing(COLUMNS, rows);
    }

    private static Map<String, @Nullable Object> row(
            Map<String, @Nullable Object> told, String kind, @Nullable Object code, @Nullable Object noun) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (String column : COLUMNS) {
            row.put(column, told.get(column));
        }
        row.put("kind", kind);
        row.put("code", code);
        row.put("noun", noun);
        if (Map.of().equals(row.get("fields"))) {
            row.put("fields", null);
        }
        return row;
    }
}
