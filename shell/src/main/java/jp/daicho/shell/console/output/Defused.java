package jp.daicho.shell.console.output;

/**
 * Cells that a spreadsheet would take for formulas are written with an apostrophe before them, and read without it.
 *
 * <p>So a file of ours does nothing when a spreadsheet opens it, and still says the same when it is read again: whoever
 * mends it sees the apostrophe, may leave it or take it out, and imports the same text.
 */
public final class Defused {

    private static final char APOSTROPHE = '\'';

    /** Also in full width: Japanese spreadsheets understand both. */
    private static final String STARTS_A_FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private Defused() {}

    public static String written(String cell) {
        return isRisky(cell) ? APOSTROPHE + cell : cell;
    }

    public static String read(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == APOSTROPHE && isRisky(cell.substring(1)) ? cell.substring(1) : cell;
    }

    /** One sign alone is a mark, not a formula. */
    private static boolean isRisky(String cell) {
        String text = cell.stripLeading();
        return text.length() > 1 && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
    }
}
