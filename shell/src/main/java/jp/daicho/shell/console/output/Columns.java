package jp.daicho.shell.console.output;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How wide the columns of a table are: as wide as their cells, or, where there is less room, what text can spare. */
final class Columns {

    /** Ten kanji; shorter text says too little. */
    private static final int READABLE = 20;

    private final Width width;

    Columns(Width width) {
        this.width = width;
    }

    /** The widths; null where even text cut short needs more than {@code room}. */
    @Nullable
    List<Integer> fitting(List<List<Cell>> rows, int room) {
        int[] least = widest(rows, true);
        if (IntStream.of(least).sum() > room) {
            return null;
        }
        int[] widths = widest(rows, false);
        while (IntStream.of(widths).sum() > room) {
            widths[widestThatCanSpare(widths, least)]--;
        }
        return IntStream.of(widths).boxed().toList();
    }

    private int[] widest(List<List<Cell>> rows, boolean cut) {
        return IntStream.range(0, rows.getFirst().size())
                .map(column -> rows.stream()
                        .mapToInt(row -> columns(row.get(column), cut))
                        .max()
                        .orElse(0))
                .toArray();
    }

    private int columns(Cell cell, boolean cut) {
        int all = width.of(cell.text());
        return cut && !cell.whole() ? Math.min(all, READABLE) : all;
    }

    private static int widestThatCanSpare(int[] widths, int[] least) {
        int widest = 0;
        for (int column = 1; column < widths.length; column++) {
            boolean spares = widths[column] > least[column];
            if (spares && (widths[column] > widths[widest] || widths[widest] == least[widest])) {
                widest = column;
            }
        }
        return widest;
    }
}
