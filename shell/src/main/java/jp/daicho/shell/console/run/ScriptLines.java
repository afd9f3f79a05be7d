package jp.daicho.shell.console.run;

import java.io.BufferedReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The commands of a script, read no further than asked for, so that another program may write it as it runs. */
final class ScriptLines {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * A command.
     *
     * @param number of its first line, from 1
     */
    record Numbered(int number, String text) {}

    private final BufferedReader lines;
    private int number;

    ScriptLines(BufferedReader lines) {
        this.lines = lines;
    }

    /** The next command; null after the last. */
    @Nullable
    Numbered next() throws IOException {
        String line = read();
        while (line != null && isComment(line)) {
            line = read();
        }
        if (line == null) {
            return null;
        }
        int first = number;
        StringBuilder command = new StringBuilder();
        while (line != null && isContinued(line)) {
            command.append(line, 0, line.length() - 1);
            line = read();
        }
        return new Numbered(first, command.append(line == null ? "" : line).toString());
    }

    private @Nullable String read() throws IOException {
        String line = lines.readLine();
        number++;
        return number == 1 && line != null && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
    }

    /** Blank lines say nothing either. */
    static boolean isComment(String line) {
        return line.isBlank() || line.stripLeading().startsWith("#");
    }

    private static boolean isContinued(String line) {
        return line.endsWith("\\") && !line.endsWith("\\\\");
    }
}
