package jp.daicho.shell.console.run;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads and writes. Always UTF-8, whatever the locale.
 *
 * @param terminal whether a person sits at both ends
 * @param troubleWatched whether that person also sees {@code err}
 */
public record Streams(InputStream in, PrintWriter out, PrintWriter err, boolean terminal, boolean troubleWatched) {

    public static Streams ofThisProcess(boolean terminal, boolean troubleWatched) {
        return new Streams(
                System.in,
                utf8(new StandardOutput()),
                utf8(new FileOutputStream(FileDescriptor.err)),
                terminal,
                troubleWatched);
    }

    /** Written when flushed. */
    public static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
    }
}
