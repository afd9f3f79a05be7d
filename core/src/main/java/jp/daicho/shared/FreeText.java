package jp.daicho.shared;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The one way by which what a person types comes into the register: fit to be shown, and nowhere a password or a token in
 * it. Sentences are looked at as a whole; names, numbers and addresses may look like chance.
 */
public final class FreeText {

    private FreeText() {}

    public static String required(String field, @Nullable String typed) {
        return plain(field, Text.required(field, typed));
    }

    public static @Nullable String optional(String field, @Nullable String typed) {
        var text = Text.optional(field, typed);
        return text == null ? null : plain(field, text);
    }

    /** A name, a number or an id: some of those that platforms and certifiers give look like chance. */
    public static String requiredName(String field, @Nullable String typed) {
        return unlabelled(field, Text.required(field, typed));
    }

    public static @Nullable String optionalName(String field, @Nullable String typed) {
        var text = Text.optional(field, typed);
        return text == null ? null : unlabelled(field, text);
    }

    public static String requiredUrl(String field, @Nullable String typed) {
        return url(field, Text.required(field, typed));
    }

    public static @Nullable String optionalUrl(String field, @Nullable String typed) {
        var text = Text.optional(field, typed);
        return text == null ? null : url(field, text);
    }

    private static String url(String field, String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        if (!lower.matches("https?://[^\\s/]+(?:/\\S*)?")) {
            throw Refused.badValue("url-malformed", field, field, Secret.isIn(text) ? "" : text);
        }
        return plain(field, text);
    }

    private static String plain(String field, String text) {
        if (Secret.isIn(text)) {
            throw refusal(field);
        }
        return text;
    }

    private static String unlabelled(String field, String name) {
        if (Secret.isNamedIn(name)) {
            throw refusal(field);
        }
        return name;
    }

    /** Without the text: what is refused is printed, and kept in logs. */
    private static Refused refusal(String field) {
        return Refused.badValue("text-looks-secret", field, field);
    }
}
