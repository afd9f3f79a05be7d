package jp.daicho.shell.imports.sheet;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import jp.daicho.shared.Refused;

/** Gathers a record's cells, and refuses the file as soon as there is too much of anything. */
final class RecordCells extends AbstractBaseCsvCallbackHandler<List<String>> {

    /** Characters in a cell. */
    static final int LONGEST_CELL = 100_000;

    static final int MOST_COLUMNS = 1_000;

    /** Characters in a record. */
    static final int LONGEST_RECORD = 1_000_000;

    private List<String> cells = new ArrayList<>();
    private int characters;
    private int number;

    /** Of the record that is read or was read last; the first is 1. */
    int number() {
        return number;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        number++;
        characters = 0;
        cells = new ArrayList<>();
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        characters += length;
        if (length > LONGEST_CELL) {
            throw Refused.badValue("sheet-cell-too-long", "file", number, index + 1, LONGEST_CELL);
        }
        if (index >= MOST_COLUMNS) {
            throw Refused.badValue("sheet-too-many-columns", "file", number, MOST_COLUMNS);
        }
        if (characters > LONGEST_RECORD) {
            throw Refused.badValue("sheet-row-too-long", "file", number, LONGEST_RECORD);
        }
        cells.add(new String(buffer, offset, length));
    }

    @Override
    protected List<String> buildRecord() {
        return cells;
    }
}
