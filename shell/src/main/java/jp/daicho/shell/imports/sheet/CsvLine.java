package jp.daicho.shell.imports.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** A record as it stands in a file of ours (RFC 4180), with the line break that ends it. */
public final class CsvLine {

    static final String END = LineDelimiter.CRLF.toString();

    private CsvLine() {}

    /** The record of these cells, parted by commas. */
    public static String of(List<String> cells) {
        return of(cells, ',');
    }

    static String of(List<String> cells, char separator) {
        var line = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(line)) {
            csv.writeRecord(cells);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return line.toString();
    }
}
