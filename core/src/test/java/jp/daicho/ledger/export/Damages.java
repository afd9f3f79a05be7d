package jp.daicho.ledger.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything that can be done to a file in one simple act: each byte flipped, each line dropped, doubled, exchanged; the end cut off. */
final class Damages {

    private static final int[] BITS = {0x01, 0x20, 0x80};

    private final List<byte[]> lines = new ArrayList<>();
    private final Map<String, byte[]> damaged = new LinkedHashMap<>();

    private Damages(String sound) {
        sound.lines().forEach(line -> lines.add((line + "\n").getBytes(UTF_8)));
    }

    /** The damaged files by what was done; the number is that of the line. */
    static Map<String, byte[]> of(String sound) {
        var damages = new Damages(sound);
        for (int line = 0; line < damages.lines.size(); line++) {
            damages.flip(line);
            damages.rearrange(line);
        }
        return damages.damaged;
    }

    /** Not the line's end: where a line ends is no matter of what it says. */
    private void flip(int line) {
        var sound = lines.get(line);
        for (int at = 0; at < sound.length - 1; at++) {
            var flipped = sound.clone();
            flipped[at] ^= (byte) BITS[at % BITS.length];
            put("flip", line, at, replaced(line, List.of(flipped)));
        }
    }

    private void rearrange(int line) {
        put("drop", line, 0, replaced(line, List.of()));
        put("double", line, 0, replaced(line, List.of(lines.get(line), lines.get(line))));
        put("cut", line, 0, lines.subList(0, line));
        if (line > 0) {
            var exchanged = new ArrayList<>(lines);
            exchanged.set(line - 1, lines.get(line));
            exchanged.set(line, lines.get(line - 1));
            put("swap", line, 0, exchanged);
        }
    }

    private List<byte[]> replaced(int line, List<byte[]> others) {
        var changed = new ArrayList<>(lines.subList(0, line));
        changed.addAll(others);
        changed.addAll(lines.subList(line + 1, lines.size()));
        return changed;
    }

    private void put(String what, int line, int at, List<byte[]> changed) {
        var bytes = new byte[changed.stream().mapToInt(each -> each.length).sum()];
        int end = 0;
        for (var each : changed) {
            System.arraycopy(each, 0, bytes, end, each.length);
            end += each.length;
        }
        damaged.put("%s-%03d-%04d".formatted(what, line, at), bytes);
    }
}
