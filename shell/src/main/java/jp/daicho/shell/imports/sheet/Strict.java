package jp.daicho.shell.imports.sheet;

import static jp.daicho.shell.imports.sheet.FileKind.NOWHERE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks for the first byte that doesn't fit an encoding; a file of any length takes the same memory. */
final class Strict {

    private static final int PIECE = 1 << 16;

    private Strict() {}

    /** How many bytes of the file can be read in this encoding before one can't; -1 where all can. */
    static long firstFault(Path file, Charset charset) throws IOException {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(PIECE);
        CharBuffer unused = CharBuffer.allocate(PIECE);
        long before = 0;
        try (ReadableByteChannel channel = Files.newByteChannel(file)) {
            boolean over = false;
            while (!over) {
                over = channel.read(bytes) < 0;
                bytes.flip();
                CoderResult result = decoder.decode(bytes, unused.clear(), over);
                before += bytes.position();
                if (result.isError()) {
                    return before;
                }
                bytes.compact();
            }
        }
        return NOWHERE;
    }

    /**
     * Where in a file that can be read as Windows-31J a piece of UTF-8 begins; -1 where none does.
     *
     * <p>Many Japanese words in UTF-8 are also some rare words in Windows-31J, so that the decoder notices nothing. But two
     * or more neighbouring characters that are also Japanese in UTF-8 hardly ever come about by chance.
     */
    static long firstUtf8Amid(Path file) throws IOException {
        Utf8Run run = new Utf8Run();
        long end = FileKind.first(file, run::endsBefore);
        if (end == NOWHERE) {
            return run.isJapanese() ? Files.size(file) - run.length() : NOWHERE;
        }
        return end - run.length();
    }
}
