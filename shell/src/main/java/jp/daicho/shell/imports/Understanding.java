package jp.daicho.shell.imports;

import org.jspecify.annotations.Nullable;

/** Makes entries of rows; for one kind of list. */
interface Understanding<E extends Entry> {

    /** Whether the row is to be left out, whatever else it says. */
    boolean isSkipped(RowCells cells);

    /** What the row says; null where its cells have problems. */
    @Nullable
    E entry(RowCells cells);
}
