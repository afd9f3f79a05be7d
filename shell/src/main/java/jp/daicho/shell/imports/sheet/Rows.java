package jp.daicho.shell.imports.sheet;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import jp.daicho.shell.console.output.Defused;
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
        if (isCutOff(cells)) {
            return new Row(number, cells, CellProblem.of(Row.CUT_OFF, cells.size(), columns()));
        }
        boolean longer = cells.size() > columns() && !Outline.isEmpty(cells.subList(columns(), cells.size()));
        while (cells.size() < columns()) {
            cells.add("");
        }
        return new Row(number, cells, longer ? CellProblem.of("row-too-long", cells.size(), columns()) : null);
    }

    private boolean isCutOff(List<String> cells) {
        return outline.cutOff() && cells.size() < columns() && !records.hasNext();
    }

    private int columns() {
        return outline.headings().size();
    }

    @Override
    public void close() {
        records.close();
    }
}
