package jp.daicho.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.daicho.ledger.sqlite.SqliteLedger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What stands in a ledger's file, read without the program: one line an event. */
final class LedgerLines {

    private static final JsonMapper MAPPER = new JsonMapper();

    private LedgerLines() {}

    /** The events of contracts and vendors, as {@code record Event field=value …}, by record, as recorded. */
    static Map<String, List<String>> byRecord(Path file) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        try (var home = SqliteLedger.open(file)) {
            home.read(0, home.tail().position(), LedgerLines::isOurs, stored -> {
                var event = stored.event();
                lines.computeIfAbsent(event.aggregateId(), none -> new ArrayList<>())
                        .add(event.payloadType() + " " + fields(MAPPER.readTree(event.payload())));
            });
        }
        return lines;
    }

    private static boolean isOurs(String event) {
        return event.startsWith("Vendor")
                || event.startsWith("Contract")
                || event.equals("ClauseRecorded")
                || event.equals("ConfirmationRecorded");
    }

    /** In the order of their names. */
    static String fields(JsonNode payload) {
        return payload.propertyStream()
                .sorted(Map.Entry.comparingByKey())
                .map(field -> field.getKey() + "="
                        + (field.getValue().isString()
                                ? field.getValue().stringValue()
                                : field.getValue().toString()))
                .collect(Collectors.joining(" "));
    }
}
