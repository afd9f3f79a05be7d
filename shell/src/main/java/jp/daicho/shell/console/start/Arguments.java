package jp.daicho.shell.console.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * The words the program was started with, in UTF-8 whatever the locale.
 *
 * <p>Where the locale is not UTF-8 (cron, systemd, containers) the JVM has destroyed every other letter by the time
 * {@code main} is called; Linux still has the bytes (proc(5), {@code cmdline}).
 */
final class Arguments {

    private static final Path BYTES = Path.of("/proc/self/cmdline");

    private Arguments() {}

    static List<String> of(String[] decoded) {
        boolean sound = StandardCharsets.UTF_8.name().equalsIgnoreCase(System.getProperty("sun.jnu.encoding"));
        if (sound || decoded.length == 0 || !Files.isReadable(BYTES)) {
            return List.of(decoded);
        }
        try {
            return last(decoded.length, Files.readString(BYTES, StandardCharsets.ISO_8859_1), decoded);
        } catch (IOException unreadable) {
            return List.of(decoded);
        }
    }

    /** Every word ends with a NUL; ours are the last. Bytes that are no UTF-8 become U+FFFD, which is refused later. */
    private static List<String> last(int count, String bytes, String[] decoded) {
        List<String> all = Arrays.asList(bytes.split("\0", -1));
        int end = all.size() - 1;
        if (end < count) {
            return List.of(decoded);
        }
        return all.subList(end - count, end).stream()
                .map(word -> new String(word.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8))
                .toList();
    }
}
