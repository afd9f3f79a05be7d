package jp.daicho.shell.imports.sheet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which column holds which field. */
public final class Mapping<F> {

    private final List<String> headings;
    private final Map<F, Integer> columns;
    private final Set<Integer> ignored;

    /** With the columns that nobody wants. */
    Mapping(List<String> headings, Map<F, Integer> columns, Set<Integer> ignored) {
        this.headings = headings;
        this.columns = columns;
        this.ignored = ignored;
    }

    /** Fields that have a column. */
    public Set<F> fields() {
        return Set.copyOf(columns.keySet());
    }

    public boolean has(F field) {
        return columns.containsKey(field);
    }

    /** The field's cell as it stands in the file; empty where there is no such column. */
    public String cell(Row row, F field) {
        Integer column = columns.get(field);
        return column == null || column >= row.cells().size() ? "" : row.cells().get(column);
    }

    /** What the field's column is called in the file; null where there is none. */
    public @Nullable String heading(F field) {
        Integer column = columns.get(field);
        return column == null ? null : headings.get(column);
    }

    /** What an amount in the field's column is to be multiplied by to be in yen: 1000 under a heading in 千円. */
    public long unit(F field) {
        Integer column = columns.get(field);
        return column == null ? 1 : Heading.of(headings.get(column)).unit();
    }

    /** Headings of columns that hold no field, in the file's order; unnamed ones and those nobody wants are left out. */
    public List<String> unused() {
        return IntStream.range(0, headings.size())
                .filter(column -> !columns.containsValue(column) && !ignored.contains(column))
                .mapToObj(headings::get)
                .filter(heading -> !heading.isBlank())
                .toList();
    }
}
