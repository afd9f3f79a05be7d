package jp.daicho.shell.imports.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.IntPredicate;
import jp.daicho.shared.Refused;

/** What a file's bytes say before they are taken for text. */
final class FileKind {

    static final long NOWHERE = -1;

    private static final int PIECE = 1 << 16;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] UTF_16_BIG = {(byte) 0xFE, (byte) 0xFF};
    private static final byte[] UTF_16_LITTLE = {(byte) 0xFF, (byte) 0xFE};

    private FileKind() {}

    /** Refuse what can't be read twice, workbooks, UTF-16, and NUL bytes. */
    static void refuseOthers(Path file) throws IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw Refused.badValue("sheet-unreadable", "file", file);
        }
        if (startsWith(file, ZIP) || startsWith(file, OLE)) {
            throw Refused.badValue("sheet-is-workbook", "file", file);
        }
        if (startsWith(file, UTF_16_BIG) || startsWith(file, UTF_16_LITTLE)) {
            throw Refused.badValue("sheet-is-utf-16", "file", file);
        }
        long nul = first(file, each -> each == 0);
        if (nul != NOWHERE) {
            throw Refused.badValue("sheet-nul", "file", line(file, nul), nul + 1);
        }
    }

    static boolean startsWith(Path file, byte[] start) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return Arrays.equals(bytes.readNBytes(start.length), start);
        }
    }

    /** Whether the last line has an end. */
    static boolean endsWithLineBreak(Path file) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        try (var bytes = Files.newByteChannel(file)) {
            bytes.position(Math.max(0, bytes.size() - 1)).read(last);
        }
        return last.get(0) == '\n' || last.get(0) == '\r';
    }

    /** How many bytes come before the first that is wanted; each is asked about once, in order. */
    static long first(Path file, IntPredicate wanted) throws IOException {
        byte[] piece = new byte[PIECE];
        long before = 0;
        try (InputStream bytes = Files.newInputStream(file)) {
            for (int read = bytes.read(piece); read >= 0; read = bytes.read(piece)) {
                for (int at = 0; at < read; at++) {
                    if (wanted.test(piece[at] & 0xFF)) {
                        return before + at;
                    }
                }
                before += read;
            }
        }
        return NOWHERE;
    }

    /** The line, from 1, in which the byte at {@code offset} stands. */
    static long line(Path file, long offset) throws IOException {
        LineCount lines = new LineCount(offset);
        first(file, lines::passes);
        return lines.line;
    }

    private static final class LineCount {

        private long left;
        private long line = 1;
        private int before;

        LineCount(long left) {
            this.left = left;
        }

        boolean passes(int each) {
            if (left-- == 0) {
                return true;
            }
            if (each == '\r' || (each == '\n' && before != '\r')) {
                line++;
            }
            before = each;
            return false;
        }
    }
}
