package jp.daicho.clause;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import jp.daicho.shared.Digest;
import jp.daicho.shared.Refused;

/**
 * A file that holds a catalogue edition: JSON in UTF-8, as {@code docs/clause-edition.schema.json} has it. What that schema
 * can't say is checked as well: no field and no clause twice, and no name for two clauses.
 */
public final class EditionFile {

    /** The most bytes it may have. */
    public static final int LONGEST = 1 << 20;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private EditionFile() {}

    /**
     * The edition in {@code content}, which came from {@code file}.
     *
     * @throws Refused a code that begins with {@code edition-}; its first detail is the place in the file
     */
    public static Edition read(String file, byte[] content) {
        if (content.length > LONGEST) {
            throw Refused.badValue("edition-too-large", "file", file, LONGEST);
        }
        var root = LocatedJson.read(file, text(file, content));
        return EditionReader.read(root, Digest.sha256(content));
    }

    private static String text(String file, byte[] content) {
        var bytes = ByteBuffer.wrap(content);
        var text = CharBuffer.allocate(content.length);
        var outcome = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(bytes, text, true);
        text.flip();
        if (outcome.isError()) {
            throw Refused.badValue("edition-not-utf-8", "file", end(file, text));
        }
        return !text.isEmpty() && text.get(0) == BYTE_ORDER_MARK
                ? text.subSequence(1, text.length()).toString()
                : text.toString();
    }

    /** Where {@code text} ends. */
    private static Place end(String file, CharSequence text) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i++) {
            boolean ends = text.charAt(i) == '\n';
            line = ends ? line + 1 : line;
            column = ends ? 1 : column + 1;
        }
        return new Place(file, line, column);
    }
}
