package jp.daicho.shell.imports.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import jp.daicho.shared.Refused;
import jp.daicho.shell.console.output.Defused;

/**
 * Rows that were turned down, to be mended and imported again: the source's encoding, separator and columns.
 *
 * <p>Cells come back as they were, with two exceptions for the sake of who opens the file: one that a spreadsheet would
 * run as a formula has an apostrophe before it, which is taken away when it is read again, see {@link Defused}; and control
 * characters other than tabs and line breaks, which could steer a terminal and which nobody could find in a spreadsheet,
 * show as 〓, the printers' mark for a character that isn't there. UTF-8 has its byte order mark, without which
 * spreadsheets in Japan take it for Windows-31J.
 *
 * <p>The file takes its name when it is closed, in place of one that may be there; without a row there is none.
 */
public final class RejectsFile implements AutoCloseable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String MISSING_CHARACTER = "\u3013";

    private final Path file;
    private final Path unfinished;
    private final Writer text;
    private final char separator;
    private boolean empty = true;

    private RejectsFile(Path file, Path unfinished, Writer text, char separator) {
        this.file = file;
        this.unfinished = unfinished;
        this.text = text;
        this.separator = separator;
    }

    /** Begin with the headings. Refuse to write over the source ({@code rejects-is-source}) or where nothing can be. */
    public static RejectsFile create(Path file, Sheet source) {
        try {
            if (Files.exists(file) && Files.isSameFile(file, source.file())) {
                throw Refused.badValue("rejects-is-source", "rejects", file);
            }
            if (Files.isDirectory(file)) {
                throw unwritable(file);
            }
            Path unfinished = file.resolveSibling(file.getFileName() + ".part");
            Writer text = writer(Files.newOutputStream(unfinished), source);
            RejectsFile rejects = new RejectsFile(file, unfinished, text, source.separator());
            rejects.write(rejects.line(source.headings()));
            return rejects;
        } catch (IOException unwritable) {
            throw unwritable(file);
        }
    }

    private static Writer writer(OutputStream bytes, Sheet source) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(bytes, source.charset()));
        if (source.charset().equals(StandardCharsets.UTF_8)) {
            text.write(BYTE_ORDER_MARK);
        }
        return text;
    }

    /** A row that was cut off stays so: the file ends amid it, too. */
    public void add(Row row) {
        empty = false;
        String line = line(row.cells());
        write(row.isCutOff() ? line.substring(0, line.length() - CsvLine.END.length()) : line);
    }

    private void write(String line) {
        try {
            text.write(line);
        } catch (IOException full) {
            throw unwritable(file);
        }
    }

    private String line(List<String> cells) {
        return CsvLine.of(cells.stream().map(RejectsFile::harmless).toList(), separator);
    }

    private static String harmless(String cell) {
        return Defused.written(cell.replaceAll("[\\p{Cc}&&[^\\t\\r\\n]]", MISSING_CHARACTER));
    }

    @Override
    public void close() {
        try {
            text.close();
            if (empty) {
                Files.delete(unfinished);
            } else {
                Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException unwritable) {
            throw unwritable(file);
        }
    }

    private static Refused unwritable(Path file) {
        return Refused.unusable("rejects-unwritable", file);
    }
}
