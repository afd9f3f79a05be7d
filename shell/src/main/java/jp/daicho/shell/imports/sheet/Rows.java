package jp.daicho.shell.imports.sheet;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet while they are read. */
final class Rows implements Iterator<Row>, AutoCloseable {

    private static final int HEADINGS = 1;

    private final Records records;
    private final Outline outline;
    private int number = HEADINGS;
    private @Nullable Row next;

    Rows(Records records, Outline outline) {
        this.records = records;
        this.outline = outline;
        Outline.headings(records);
    }

    @Override
    public boolean hasNext() {
        while (next == null && records.hasNext()) {
            List<String> cells = records.next();
            number++;
            if (!Outline.isEmpty(cells)) {
                next = row(cells);
            }
        }
        return next != null;
    }

    @Override
    public Row next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Row row = next;
        next = null;
        return row;
    }

    private Row row(List<String> read) {
        List<String> cells = new ArrayList<>(read.stream().map(Defused::read).toList());
        int columns = outline.headings().size();
        CellProblem problem = null;
        if (cells.size() > columns && !Outline.isEmpty(cells.subList(columns, cells.size()))) {
            problem = CellProblem.of("row-too-long", cells.size(), columns);
        } else if (cells.size() < columns && outline.cutOff() && !records.hasNext()) {
            problem = CellProblem.of("row-cut-off", cells.size(), columns);
        }
        while (cells.size() < columns) {
            cells.add("");
        }
        return new Row(number, cells, problem);
    }

    @Override
    public void close() {
        records.close();
    }
}
