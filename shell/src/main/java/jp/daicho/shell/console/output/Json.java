package jp.daicho.shell.console.output;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One JSON value on one line (RFC 8259), with nothing in it that could steer a terminal. */
public final class Json {

    private static final JsonMapper MAPPER = new JsonMapper();

    private Json() {}

    public static String of(@Nullable Object value) {
        String json = MAPPER.writeValueAsString(Plain.of(value));
        if (json.chars().noneMatch(Safe::steers)) {
            return json;
        }
        StringBuilder escaped = new StringBuilder();
        json.chars().forEach(c -> {
            if (Safe.steers(c)) {
                escaped.append("\\u").append(String.format("%04x", c));
            } else {
                escaped.append((char) c);
            }
        });
        return escaped.toString();
    }
}
