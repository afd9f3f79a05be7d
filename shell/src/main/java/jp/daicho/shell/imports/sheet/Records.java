package jp.daicho.shell.imports.sheet;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
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
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(cells, encoding.open(file))
                .iterator();
    }

    boolean hasNext() {
        return within(parsed::hasNext);
    }

    List<String> next() {
        return within(parsed::next);
    }

    private <T> T within(Supplier<T> step) {
        try {
            return step.get();
        } catch (CsvParseException broken) {
            throw refusal(broken);
        } catch (UncheckedIOException changed) {
            throw unreadable();
        }
    }

    /** What the bounds refused and what can't be read arrive as causes; without one, the quotation marks are at fault. */
    private Refused refusal(CsvParseException broken) {
        if (broken.getCause() instanceof Refused bounded) {
            return bounded;
        }
        return broken.getCause() instanceof IOException
                ? unreadable()
                : Refused.badValue("sheet-row-unreadable", "file", cells.number());
    }

    private Refused unreadable() {
        return Refused.badValue("sheet-unreadable", "file", file);
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
