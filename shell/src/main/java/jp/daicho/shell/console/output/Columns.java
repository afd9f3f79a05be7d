package jp.daicho.shell.console.output;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
        int[] widths = new int[rows.getFirst().size()];
        int[] least = new int[widths.length];
        for (List<Cell> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                Cell cell = row.get(column);
                int all = width.of(cell.text());
                widths[column] = Math.max(widths[column], all);
                least[column] = Math.max(least[column], cell.whole() ? longestPart(cell) : Math.min(all, READABLE));
            }
        }
        if (IntStream.of(least).sum() > room) {
            return null;
        }
        while (IntStream.of(widths).sum() > room) {
            widths[widestThatCanSpare(widths, least)]--;
        }
        return IntStream.of(widths).boxed().toList();
    }

    /** Several codes may stand in several lines, each in one. */
    private int longestPart(Cell cell) {
        return Stream.of(cell.text().split("(?<=,) ", -1))
                .mapToInt(width::of)
                .max()
                .orElse(0);
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
