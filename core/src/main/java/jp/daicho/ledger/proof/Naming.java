package jp.daicho.ledger.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import jp.daicho.ledger.LedgerId;
import jp.daicho.ledger.RawEvent;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Finds out which ledger rows belong to: the first event says it, and the home where that one doesn't. */
final class Naming {

    private static final byte[] FIRST = "OrganEstablished".getBytes(UTF_8);
    private static final JsonMapper JSON = new JsonMapper();

    private Naming() {}

    static @Nullable LedgerId of(LedgerRows rows) {
        try (var events = rows.events(Long.MIN_VALUE)) {
            var first = events.next();
            var named = first == null || !first.sound() ? null : named(first.event());
            return named == null ? rows.declared().orElse(null) : named;
        }
    }

    private static @Nullable LedgerId named(RawEvent event) {
        if (!Arrays.equals(FIRST, event.payloadType())) {
            return null;
        }
        try {
            var payload = JSON.readTree(event.payload());
            return new LedgerId(
                    payload.path("organ").asString(""), payload.path("ledger").asString(""));
        } catch (JacksonException | IllegalArgumentException notNamed) {
            return null;
        }
    }
}
