package jp.daicho.shell.console.output;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Aligned columns. Two blanks between them and no vertical rules, since terminals disagree on the width of some
 * letters, and a rule would show it.
 */
final class Table {

    private static final String GAP = "  ";

    private final Screen screen;
    private final Width width;

    Table(Screen screen) {
        this.screen = screen;
        this.width = screen.width();
    }

    /** Whether the screen is wide enough for these columns. */
    boolean fits(List<String> header, List<List<Cell>> rows) {
        return widths(withHeading(header, rows)) != null;
    }

    /** The lines of a table with its header; each row by itself where the screen is too narrow for a table. */
    List<String> lines(List<String> header, List<List<Cell>> rows) {
        List<List<Cell>> all = withHeading(header, rows);
        List<Integer> widths = widths(all);
        return widths == null ? records(header, rows) : table(all, widths);
    }

    private static List<List<Cell>> withHeading(List<String> header, List<List<Cell>> rows) {
        List<Cell> heading = header.stream().map(name -> new Cell(name, true)).toList();
        return Stream.concat(Stream.of(heading), rows.stream()).toList();
    }

    private @Nullable List<Integer> widths(List<List<Cell>> all) {
        int room = screen.columns() - GAP.length() * (all.getFirst().size() - 1);
        return new Columns(width).fitting(all, room);
    }

    private List<String> table(List<List<Cell>> all, List<Integer> widths) {
        List<String> lines = new ArrayList<>();
        all.forEach(row -> lines.addAll(row(row, widths)));
        lines.set(0, screen.heading(lines.getFirst()));
        lines.add(1, line(widths.stream().map("-"::repeat).toList(), widths));
        return lines;
    }

    /** As many lines as the cell that needs the most. */
    private List<String> row(List<Cell> row, List<Integer> widths) {
        List<List<String>> cells = IntStream.range(0, row.size())
                .mapToObj(i -> width.wrap(row.get(i).text(), widths.get(i)))
                .toList();
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, height)
                .mapToObj(i -> cells.stream()
                        .map(cell -> i < cell.size() ? cell.get(i) : "")
                        .toList())
                .map(line -> line(line, widths))
                .toList();
    }

    private String line(List<String> cells, List<Integer> widths) {
        List<String> padded = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            padded.add(width.pad(cells.get(i), widths.get(i)));
        }
        return String.join(GAP, padded).stripTrailing();
    }

    private List<String> records(List<String> header, List<List<Cell>> rows) {
        List<String> lines = new ArrayList<>();
        for (List<Cell> row : rows) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(
                    pairs(header, row.stream().map(cell -> List.of(cell.text())).toList()));
        }
        return lines;
    }

    /** Names and their values; a value of several lines stays in its column. */
    List<String> pairs(List<String> names, List<List<String>> values) {
        int widest = names.stream().mapToInt(width::of).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            for (String line : values.get(i)) {
                lines.add((width.pad(name, widest) + GAP + line).stripTrailing());
                name = "";
            }
        }
        return lines;
    }
}
