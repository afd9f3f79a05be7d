package jp.daicho.shell.console.run;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Standard output, which tells a reader who left from a disk that is full.
 *
 * <p>Java ignores SIGPIPE, and what the system says of the error is in the user's language, so the kind of file is asked
 * for: writing to a pipe or a socket fails only where nobody reads it (POSIX, {@code write()}; inode(7)).
 */
final class StandardOutput extends FileOutputStream {

    private static final int KIND = 0xF000;
    private static final int PIPE = 0x1000;
    private static final int SOCKET = 0xC000;

    private boolean left;

    StandardOutput() {
        super(FileDescriptor.out);
    }

    /** Throws {@link Unheard} once; what is written afterwards goes nowhere. */
    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        if (left) {
            return;
        }
        try {
            super.write(bytes, from, count);
        } catch (IOException lost) {
            if (!hasReader()) {
                throw lost;
            }
            left = true;
            throw new Unheard();
        }
    }

    /** Whether it is made for another program to read; where the system doesn't tell, it isn't. */
    private static boolean hasReader() {
        try {
            int kind = (int) Files.getAttribute(Path.of("/dev/fd/1"), "unix:mode") & KIND;
            return kind == PIPE || kind == SOCKET;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException untold) {
            return false;
        }
    }
}
