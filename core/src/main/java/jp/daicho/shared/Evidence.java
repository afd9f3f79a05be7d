package jp.daicho.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper or file that shows a fact. It stays where it is; the register keeps what recognises it.
 *
 * @param sha256 of its bytes, lower-case hexadecimal
 * @param size in bytes
 * @param name the file's name; in the clear, so one that holds a person's name is better changed first
 */
public record Evidence(String sha256, long size, @Nullable String name) {

    /** What an event stored without any evidence means. */
    public static List<Evidence> orNone(@Nullable List<Evidence> stored) {
        return stored == null ? List.of() : List.copyOf(stored);
    }
}
