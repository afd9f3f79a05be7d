package jp.daicho.shell.imports.sheet;

import static jp.daicho.shell.imports.sheet.FileKind.NOWHERE;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.daicho.shared.Refused;

/**
 * How a certain file's bytes stand for characters: all of it was looked at, and every byte does.
 *
 * @param mark how many bytes the byte order mark takes
 */
record FileEncoding(Charset charset, int mark) {

    static final Charset WINDOWS_31J = Charset.forName("windows-31j");

    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** Refuse a file that is no text of the encoding told, or of none, or of two. */
    static FileEncoding of(Path file, Encoding told) throws IOException {
        FileKind.refuseOthers(file);
        boolean marked = FileKind.startsWith(file, UTF_8_MARK);
        long notUtf8 = told == Encoding.WINDOWS_31J ? 0 : Strict.firstFault(file, StandardCharsets.UTF_8);
        if (notUtf8 == NOWHERE) {
            return new FileEncoding(StandardCharsets.UTF_8, marked ? UTF_8_MARK.length : 0);
        }
        if (told == Encoding.UTF_8 || marked) {
            throw Refused.badValue(
                    "sheet-encoding-wrong",
                    "encoding",
                    told == Encoding.WINDOWS_31J ? told : Encoding.UTF_8,
                    FileKind.line(file, notUtf8),
                    notUtf8 + 1);
        }
        return windows31j(file, told, notUtf8);
    }

    private static FileEncoding windows31j(Path file, Encoding told, long notUtf8) throws IOException {
        long fault = Strict.firstFault(file, WINDOWS_31J);
        if (fault != NOWHERE && told == Encoding.WINDOWS_31J) {
            throw Refused.badValue("sheet-encoding-wrong", "encoding", told, FileKind.line(file, fault), fault + 1);
        }
        long unclear = fault == NOWHERE ? Strict.firstUtf8Amid(file) : fault;
        if (unclear != NOWHERE) {
            long turn = Math.max(unclear, notUtf8);
            throw Refused.badValue("sheet-encoding-unclear", "encoding", FileKind.line(file, turn), turn + 1);
        }
        return new FileEncoding(WINDOWS_31J, 0);
    }

    /** The file's characters, without its mark. Fails on bytes that weren't there when it was looked at. */
    Reader open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        bytes.skipNBytes(mark);
        return new BufferedReader(new InputStreamReader(
                bytes,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }
}
