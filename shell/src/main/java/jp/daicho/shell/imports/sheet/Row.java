package jp.daicho.shell.imports.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One record of a file.
 *
 * @param number the heading is 1, and empty records count: the row's number in a spreadsheet
 * @param cells as they stand in the file; at least one for each heading, unless the row was cut off
 * @param problem why the row can't be taken as a whole: it has more cells than headings, or was cut off
 */
public record Row(int number, List<String> cells, @Nullable CellProblem problem) {

    static final String CUT_OFF = "row-cut-off";

    public Row(int number, List<String> cells) {
        this(number, cells, null);
    }

    public Row {
        cells = List.copyOf(cells);
    }

    /** Whether the file ends amid this row. */
    boolean isCutOff() {
        return problem != null && problem.code().equals(CUT_OFF);
    }
}
