package jp.daicho.shell.imports.sheet;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.regex.Pattern;
import jp.daicho.shared.Refused;
import jp.daicho.shell.console.language.Dates;

/** Days in cells, in every notation that {@link Dates} knows, and as spreadsheets leave them. */
public final class Days {

    /** Counted from this day on, for days after February 1900 (ECMA-376, part 1, 18.17.4.1, the 1900 date system). */
    private static final LocalDate SERIALS_BEGIN = LocalDate.of(1899, 12, 30);

    private static final Pattern SERIAL = Pattern.compile("[1-9][0-9]{4}");
    private static final Pattern FISCAL_YEAR = Pattern.compile(".*\\x{5E74}\\x{5EA6}");
    private static final Pattern WEEKDAY = Pattern.compile("\\([^()]{1,3}\\)$");

    /** Midnight, which spreadsheets add to a day; any other time is no day. */
    private static final Pattern MIDNIGHT = Pattern.compile("[\\sT]+0?0:00(?::00(?:\\.0+)?)?$");

    private Days() {}

    /**
     * The day in a cell. A day of an era that was over by then is taken, since papers were signed so, with the warning
     * {@code day-after-era}.
     */
    public static Read<LocalDate> read(String cell) {
        if (Folded.isBlank(cell)) {
            return Read.blank();
        }
        if (Folded.isTooLong(cell)) {
            return Read.problem("day-unreadable", cell);
        }
        String text = Normalizer.normalize(cell, Normalizer.Form.NFKC).strip();
        String typed = WEEKDAY.matcher(Folded.number(MIDNIGHT.matcher(text).replaceFirst("")))
                .replaceFirst("");
        if (FISCAL_YEAR.matcher(typed).matches()) {
            return Read.problem("day-is-a-year", cell);
        }
        if (SERIAL.matcher(typed).matches()) {
            return Read.problem("day-is-a-serial", cell, SERIALS_BEGIN.plusDays(Long.parseLong(typed)));
        }
        try {
            Dates.Written written = Dates.onPaper("", typed);
            return written.eraWasOver()
                    ? Read.withWarning(written.day(), CellProblem.of("day-after-era", cell, written.day()))
                    : Read.of(written.day());
        } catch (Refused refused) {
            return Read.problem(CellProblem.of(refused).about(cell));
        }
    }
}
