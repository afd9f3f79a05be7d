package jp.daicho.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper or file that shows a fact. It stays where it is; the register keeps what recognises it.
 *
 * @param sha256 of its bytes, lower-case hexadecimal
 * @param size in bytes
 * @param name the file's name, only where asked for, since it may hold a person's name
 */
public record Evidence(String sha256, long size, @Nullable String name) {

    /** What an event stored without any evidence means. */
    public static List<Evidence> orNone(@Nullable List<Evidence> stored) {
        return stored == null ? List.of() : List.copyOf(stored);
    }
}
