package jp.daicho.shell.imports.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import jp.daicho.shared.Refused;
import jp.daicho.shell.console.output.Defused;

/**
 * What is known of a file once it has been read to its end.
 *
 * @param rows without the headings and without empty ones
 * @param cutOff the last line has no end, as when a copy broke off
 */
record Outline(List<String> headings, int rows, boolean cutOff) {

    static Outline of(Path file, FileEncoding encoding, char separator) throws IOException {
        try (Records records = new Records(file, encoding, separator)) {
            List<String> headings = headings(records);
            int rows = 0;
            while (records.hasNext()) {
                rows += isEmpty(records.next()) ? 0 : 1;
            }
            return new Outline(headings, rows, !FileKind.endsWithLineBreak(file));
        }
    }

    /** The first record that says anything. */
    static List<String> headings(Records records) {
        while (records.hasNext()) {
            List<String> first = records.next();
            if (!isEmpty(first)) {
                return first.stream().map(Defused::read).toList();
            }
        }
        throw Refused.badValue("sheet-empty", "file");
    }

    static boolean isEmpty(List<String> cells) {
        return cells.stream().allMatch(Folded::isEmpty);
    }
}
