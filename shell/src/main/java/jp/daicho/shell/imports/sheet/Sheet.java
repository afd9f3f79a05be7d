package jp.daicho.shell.imports.sheet;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import jp.daicho.shared.Refused;

/**
 * A table in a text file (RFC 4180, or with tabs or semicolons for commas): headings, then rows.
 *
 * <p>The whole file is read once when it is opened, so that one that is no such table is refused before anything is done
 * with its first row. It is never held in memory; a file of any length takes the same.
 */
public final class Sheet implements AutoCloseable, Iterable<Row> {

    private final Path file;
    private final FileEncoding encoding;
    private final char separator;
    private final Outline outline;

    private List<Rows> reading = List.of();

    private Sheet(Path file, FileEncoding encoding, char separator, Outline outline) {
        this.file = file;
        this.encoding = encoding;
        this.separator = separator;
        this.outline = outline;
    }

    /**
     * Look at a file from its first byte to its last.
     *
     * @throws Refused in one sentence, with the line or the row: bytes that stand for no character or come from two
     *     encodings, NUL bytes, workbooks, no headings, quotation marks that don't pair up, or too much: see
     *     {@link RecordCells}
     */
    public static Sheet open(Path file, Encoding encoding) {
        try {
            FileEncoding found = FileEncoding.of(file, encoding);
            char separator = Separator.of(file, found);
            return new Sheet(file, found, separator, Outline.of(file, found, separator));
        } catch (IOException unreadable) {
            throw Refused.badValue("sheet-unreadable", "file", file);
        }
    }

    public Path file() {
        return file;
    }

    /** As they stand in the file; one may be empty, or there twice. */
    public List<String> headings() {
        return outline.headings();
    }

    public Charset charset() {
        return encoding.charset();
    }

    /** A comma, a tab or a semicolon. */
    public char separator() {
        return separator;
    }

    /** How many rows there are to come, empty ones not counted. */
    public int size() {
        return outline.rows();
    }

    /** Rows from the first, read when asked for; empty ones are passed over. */
    @Override
    public Iterator<Row> iterator() {
        close();
        try {
            Rows rows = new Rows(new Records(file, encoding, separator), outline);
            reading = List.of(rows);
            return rows;
        } catch (IOException gone) {
            throw Refused.badValue("sheet-unreadable", "file", file);
        }
    }

    @Override
    public void close() {
        reading.forEach(Rows::close);
        reading = List.of();
    }
}
