package jp.daicho.ledger.axon;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ext.javatime.deser.LocalDateDeserializer;

/** Reads days as Jackson does, each but once: a ledger of a million events knows some thousands of them. */
final class KnownDays extends LocalDateDeserializer {

    private static final int MOST = 50_000;

    private final Map<String, LocalDate> known = new ConcurrentHashMap<>();

    /** Jackson would put a plain one in its place otherwise; no field of ours has days in a form of its own. */
    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty field) {
        return this;
    }

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
