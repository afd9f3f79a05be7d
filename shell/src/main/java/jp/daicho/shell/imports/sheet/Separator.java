package jp.daicho.shell.imports.sheet;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;

/** What parts the cells of a file: whichever of comma, tab and semicolon its first line has most of. */
final class Separator {

    private static final String CANDIDATES = ",\t;";
    private static final int LOOKED_AT = 1 << 16;

    private Separator() {}

    static char of(Path file, FileEncoding encoding) throws IOException {
        int[] found = new int[CANDIDATES.length()];
        try (Reader text = encoding.open(file)) {
            boolean quoted = false;
            boolean said = false;
            for (int seen = 0; seen < LOOKED_AT; seen++) {
                int each = text.read();
                if (each < 0 || (!quoted && said && (each == '\n' || each == '\r'))) {
                    break;
                }
                quoted ^= each == '"';
                said |= !Character.isWhitespace(each);
                int candidate = CANDIDATES.indexOf(each);
                if (!quoted && candidate >= 0) {
                    found[candidate]++;
                }
            }
        }
        return mostFound(found);
    }

    private static char mostFound(int[] found) {
        int best = 0;
        for (int candidate = 1; candidate < found.length; candidate++) {
            best = found[candidate] > found[best] ? candidate : best;
        }
        return CANDIDATES.charAt(best);
    }
}
