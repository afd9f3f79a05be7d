package jp.daicho.shell.wiring;

import java.util.LinkedHashMap;
import java.util.Map;
import jp.daicho.history.LedgerHistory;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Sealed;
import org.jspecify.annotations.Nullable;

/** History entries as scripts rely on them. */
record HistoryLines(EventData data, Map<String, Sealed> names) {

    /** The entry and the leaf that proves it. */
    Map<String, @Nullable Object> of(LedgerHistory.Entry entry) {
        var line = entry(entry.recorded());
        line.put("leaf", entry.leaf().base64());
        return line;
    }

    Map<String, @Nullable Object> entry(Recorded recorded) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("position", recorded.position());
        line.put("recordedAt", data.local(recorded.recordedAt()));
        line.put("effectiveOn", recorded.event().effectiveOn());
        line.put("actor", recorded.actor());
        line.put("actorName", actorName(recorded.actor()));
        line.put("event", recorded.event().getClass().getSimpleName());
        line.put("record", recorded.record());
        line.put("data", data.of(recorded.event()));
        return line;
    }

    private @Nullable Object actorName(@Nullable String actor) {
        return actor == null ? null : data.name(names.get(actor));
    }
}
