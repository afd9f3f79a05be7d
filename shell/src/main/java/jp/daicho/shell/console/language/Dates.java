package jp.daicho.shell.console.language;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.daicho.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Days as people write them, Gregorian or by Japanese era (元号法, Act No. 43 of 1979, and its predecessors).
 *
 * <p>The JDK's formatter would silently make February 28 of February 30, so days are taken apart here.
 */
public final class Dates {

    /** The names of the eras; to ask for one is slow. */
    private static final Map<JapaneseEra, String> NAMES = Stream.of(JapaneseEra.values())
            .collect(Collectors.toMap(era -> era, era -> era.getDisplayName(TextStyle.FULL, Locale.JAPANESE)));

    /** By the first character of the name, or its initial. */
    private static final Map<String, JapaneseEra> ERAS = Map.of(
            "令",
            JapaneseEra.REIWA,
            "R",
            JapaneseEra.REIWA,
            "平",
            JapaneseEra.HEISEI,
            "H",
            JapaneseEra.HEISEI,
            "昭",
            JapaneseEra.SHOWA,
            "S",
            JapaneseEra.SHOWA,
            "大",
            JapaneseEra.TAISHO,
            "T",
            JapaneseEra.TAISHO);

    /** Of the Meiji era. Nothing of an office's papers is older; 0026-04-01 is 2026, or the 26th year of an era. */
    private static final int FIRST_YEAR = 1868;

    /** ISO 8601 writes a year in four digits, unless both sides agree on more. */
    private static final int LAST_YEAR = 9999;

    private static final Pattern DAY = Pattern.compile(
            "(令和?|平成?|昭和?|大正?|[RHST])? *(元|\\d{1,4}) *(?:年 *(\\d{1,2}) *月 *(\\d{1,2}) *日|([-/.])(\\d{1,2})\\5(\\d{1,2}))");

    /** ISO 8601, basic format. */
    private static final Pattern EIGHT_DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    private Dates() {}

    /**
     * A day as a paper has it.
     *
     * @param eraWasOver the paper was written before the era ended, of a day after: 平成32年3月31日
     */
    public record Written(LocalDate day, boolean eraWasOver) {}

    /**
     * The day meant by {@code typed}.
     *
     * @throws Refused {@code day-unreadable}, {@code day-impossible}, {@code day-too-early}, or {@code day-outside-era} with the day as it
     *     should be written
     */
    public static LocalDate parse(String field, String typed) {
        Written written = onPaper(field, typed);
        if (written.eraWasOver()) {
            throw Refused.badValue("day-outside-era", field, typed, wareki(written.day()));
        }
        return written.day();
    }

    /**
     * The day meant by {@code typed} on a paper, which can't know when an era will end.
     *
     * @throws Refused like {@link #parse}
     */
    public static Written onPaper(String field, String typed) {
        Matcher parts = DAY.matcher(EIGHT_DIGITS
                .matcher(Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC)
                        .toUpperCase(Locale.ROOT))
                .replaceFirst("$1-$2-$3"));
        if (!parts.matches()) {
            throw Refused.badValue("day-unreadable", field, typed);
        }
        String era = parts.group(1);
        if (era == null && !parts.group(2).matches("\\d{4}")) {
            throw Refused.badValue("day-unreadable", field, typed);
        }
        int year = parts.group(2).equals("元") ? 1 : Integer.parseInt(parts.group(2));
        int month = Integer.parseInt(either(parts.group(3), parts.group(6)));
        int day = Integer.parseInt(either(parts.group(4), parts.group(7)));
        return era == null
                ? new Written(gregorian(field, typed, year, month, day), false)
                : inEra(field, typed, ERAS.get(era.substring(0, 1)), year, month, day);
    }

    private static String either(@Nullable String first, String second) {
        return first == null ? second : first;
    }

    private static Written inEra(
            String field, String typed, @Nullable JapaneseEra era, int year, int month, int dayOfMonth) {
        if (era == null || year == 0) {
            throw Refused.badValue("day-unreadable", field, typed);
        }
        int firstYear = LocalDate.from(JapaneseDate.of(era, 2, 1, 1)).getYear() - 1;
        int gregorianYear = firstYear + year - 1;
        if (gregorianYear > LAST_YEAR) {
            throw Refused.badValue("day-unreadable", field, typed);
        }
        LocalDate day = gregorian(field, typed, gregorianYear, month, dayOfMonth);
        int then = JapaneseDate.from(day).getEra().getValue();
        if (then < era.getValue()) {
            throw Refused.badValue("day-outside-era", field, typed, wareki(day));
        }
        return new Written(day, then > era.getValue());
    }

    private static LocalDate gregorian(String field, String typed, int year, int month, int day) {
        if (year < FIRST_YEAR) {
            throw Refused.badValue("day-too-early", field, typed, FIRST_YEAR);
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException impossible) {
            if (month < 1 || month > 12) {
                throw Refused.badValue("month-impossible", field, typed, month);
            }
            throw Refused.badValue(
                    "day-impossible",
                    field,
                    typed,
                    month,
                    YearMonth.of(year, month).lengthOfMonth());
        }
    }

    /** By era, as official papers have it: 令和元年5月1日. Days before 1873 stay Gregorian. */
    public static String wareki(LocalDate day) {
        if (day.isBefore(LocalDate.of(1873, 1, 1))) {
            return day.toString();
        }
        JapaneseDate date = JapaneseDate.from(day);
        int year = date.get(ChronoField.YEAR_OF_ERA);
        return NAMES.get(date.getEra()) + (year == 1 ? "元" : year) + "年" + day.getMonthValue() + "月"
                + day.getDayOfMonth() + "日";
    }
}
