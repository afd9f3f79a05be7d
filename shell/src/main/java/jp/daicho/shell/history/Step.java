package jp.daicho.shell.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one entry of the ledger changed.
 *
 * @param entry the entry as histories have it
 * @param fields in which fields its record is shown otherwise than before
 * @param opened the gaps there are now and weren't before, on the same day
 * @param closed the gaps there were before and aren't now
 */
record Step(
        Map<String, @Nullable Object> entry,
        Map<String, Object> fields,
        List<Map<String, @Nullable Object>> opened,
        List<Map<String, @Nullable Object>> closed) {

    /** In the shape for scripts. */
    Map<String, @Nullable Object> row() {
        Map<String, @Nullable Object> row = new LinkedHashMap<>(entry);
        row.put("fields", fields);
        row.put("opened", opened);
        row.put("closed", closed);
        return row;
    }
}
