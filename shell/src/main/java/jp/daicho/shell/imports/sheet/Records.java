package jp.daicho.shell.imports.sheet;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import jp.daicho.shared.Refused;

/** The records of a file one after another, empty ones too, within the bounds of {@link RecordCells}. */
final class Records implements AutoCloseable {

    private final Path file;
    private final RecordCells cells = new RecordCells();
    private final CloseableIterator<List<String>> parsed;

    Records(Path file, FileEncoding encoding, char separator) throws IOException {
        this.file = file;
        parsed = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .build(cells, encoding.open(file))
                .iterator();
    }

    boolean hasNext() {
        try {
            return parsed.hasNext();
        } catch (CsvParseException broken) {
            throw refusal(broken);
        } catch (UncheckedIOException changed) {
            throw Refused.badValue("sheet-unreadable", "file", file);
        }
    }

    List<String> next() {
        try {
            return parsed.next();
        } catch (CsvParseException broken) {
            throw refusal(broken);
        } catch (UncheckedIOException changed) {
            throw Refused.badValue("sheet-unreadable", "file", file);
        }
    }

    private Refused refusal(CsvParseException broken) {
        return broken.getCause() instanceof Refused bounded
                ? bounded
                : Refused.badValue("sheet-row-unreadable", "file", cells.number());
    }

    @Override
    public void close() {
        try {
            parsed.close();
        } catch (IOException alreadyRead) {
            throw new UncheckedIOException(alreadyRead);
        }
    }
}
