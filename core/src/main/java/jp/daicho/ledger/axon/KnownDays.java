package jp.daicho.ledger.axon;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ext.javatime.deser.LocalDateDeserializer;

/** Reads days as Jackson does, each but once: a ledger of a million events knows some thousands of them. */
final class KnownDays extends LocalDateDeserializer {

    private static final int MOST = 50_000;

    private final Map<String, LocalDate> known = new ConcurrentHashMap<>();

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return super.deserialize(parser, context);
        }
        var text = parser.getString();
        var day = known.get(text);
        if (day == null) {
            day = super.deserialize(parser, context);
            if (day != null && known.size() < MOST) {
                known.put(text, day);
            }
        }
        return day;
    }
}
