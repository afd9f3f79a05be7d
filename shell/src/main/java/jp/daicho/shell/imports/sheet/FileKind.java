package jp.daicho.shell.imports.sheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import jp.daicho.shared.Refused;

/** What a file's bytes say before they are taken for text. */
final class FileKind {

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
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            long at = 0;
            for (int each = bytes.read(); each >= 0; each = bytes.read()) {
                if (each == 0) {
                    throw Refused.badValue("sheet-nul", "file", line(file, at), at + 1);
                }
                at++;
            }
        }
    }

    static boolean startsWith(Path file, byte[] start) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return Arrays.equals(bytes.readNBytes(start.length), start);
        }
    }

    /** Whether the last line has an end. */
    static boolean endsWithLineBreak(Path file) throws IOException {
        long size = Files.size(file);
        try (var bytes = Files.newByteChannel(file)) {
            var last = ByteBuffer.allocate(1);
            bytes.position(Math.max(0, size - 1)).read(last);
            return last.get(0) == '\n' || last.get(0) == '\r';
        }
    }

    /** The line, from 1, in which the byte at {@code offset} stands. */
    static long line(Path file, long offset) throws IOException {
        long line = 1;
        int before = 0;
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            for (long at = 0; at < offset; at++) {
                int each = bytes.read();
                line += each == '\r' || (each == '\n' && before != '\r') ? 1 : 0;
                before = each;
            }
        }
        return line;
    }
}
