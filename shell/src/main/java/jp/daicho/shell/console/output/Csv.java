package jp.daicho.shell.console.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Comma-separated values (RFC 4180). The header is the keys, which stay the same in every language. */
final class Csv {

    private Csv() {}

    static void print(
            List<String> columns,
            List<? extends Map<String, ? extends @Nullable Object>> rows,
            Locale language,
            PrintWriter out) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(columns);
            for (Map<String, ? extends @Nullable Object> row : rows) {
                csv.writeRecord(columns.stream()
                        .map(column -> cell(row.get(column), language))
                        .toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        out.print(text);
    }

    private static String cell(@Nullable Object value, Locale language) {
        Object plain = Plain.of(value);
        return switch (plain) {
            case null -> "";
            case Collection<?> several -> list(several);
            case Map<?, ?> map -> map(map, language);
            case String text -> guarded(text);
            default -> plain.toString();
        };
    }

    /** One text in several languages is said in the one asked for. */
    private static String map(Map<?, ?> map, Locale language) {
        return map.get(language.getLanguage()) instanceof String said ? guarded(said) : Json.of(map);
    }

    private static String list(Collection<?> several) {
        boolean plain = several.stream().allMatch(String.class::isInstance);
        return plain
                ? guarded(String.join(" ", several.stream().map(String::valueOf).toList()))
                : Json.of(several);
    }

    private static String guarded(String raw) {
        return Defused.written(Safe.text(raw));
    }
}
