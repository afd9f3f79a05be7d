package jp.daicho.shell.console.output;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Aligned columns. Two blanks between them and no vertical rules, since terminals disagree on the width of some
 * letters, and a rule would show it.
 */
final class Table {

    private static final String GAP = "  ";

    private Table() {}

    /** The lines of a table with its header. */
    static List<String> lines(List<String> header, List<List<String>> rows) {
        List<Integer> widths = widths(header, rows);
        List<String> lines = new ArrayList<>();
        lines.add(line(header, widths));
        lines.add(line(widths.stream().map("-"::repeat).toList(), widths));
        rows.forEach(row -> lines.add(line(row, widths)));
        return lines;
    }

    /** Names and their values; a value of several lines stays in its column. */
    static List<String> pairs(List<String> names, List<List<String>> values) {
        int width = names.stream().mapToInt(Width::of).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            for (String line : values.get(i)) {
                lines.add((Width.pad(name, width) + GAP + line).stripTrailing());
                name = "";
            }
        }
        return lines;
    }

    private static List<Integer> widths(List<String> header, List<List<String>> rows) {
        List<Integer> widths = new ArrayList<>(Collections.nCopies(header.size(), 0));
        List<List<String>> all = new ArrayList<>(rows);
        all.add(header);
        for (List<String> row : all) {
            for (int i = 0; i < row.size(); i++) {
                widths.set(i, Math.max(widths.get(i), Width.of(row.get(i))));
            }
        }
        return widths;
    }

    private static String line(List<String> cells, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            line.append(i == 0 ? "" : GAP).append(Width.pad(cells.get(i), widths.get(i)));
        }
        return line.toString().stripTrailing();
    }
}
