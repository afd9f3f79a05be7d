package jp.daicho.shell.imports.sheet;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column's name as it is compared: without width, case, blanks, brackets and points, and with one word for the first
 * and one for the last day of a period.
 *
 * @param unit how many yen one stands for, where the name says so; 1 elsewhere
 */
record Heading(String name, long unit) {

    private static final Pattern BRACKETED =
            Pattern.compile("[(\\[<{\\x{3008}-\\x{3011}]([^)\\]>}\\x{3008}-\\x{3011}]*)[)\\]>}\\x{3008}-\\x{3011}]");
    private static final Pattern POINTS =
            Pattern.compile("[()\\[\\]<>{}\\x{3001}\\x{3002}\\x{3008}-\\x{3011}\\x{30FB},.:;/_*#\"'\\-\\x{203B}]");
    private static final Pattern NUMBERED = Pattern.compile("^[0-9]+(?=\\D)");

    private static final Pattern DATE = Pattern.compile("\\x{5E74}\\x{6708}\\x{65E5}");

    private static final Pattern UNIT =
            Pattern.compile("(?:%1$s)*(%2$s)?(?:%1$s)*".formatted(WordList.anyOf(WordList.of("tax")), Units.ANY));
    private static final Pattern LAST_UNIT = Pattern.compile("(.+?)(%s)".formatted(Units.ANY));

    private static final List<String> FROM = WordList.longestFirst(WordList.of("period.from"));
    private static final List<String> TO = WordList.longestFirst(WordList.of("period.to"));
    private static final Pattern FILLER = filler();

    static Heading of(String typed) {
        if (Folded.isTooLong(typed)) {
            return new Heading("", 1);
        }
        Matcher bracketed = BRACKETED.matcher(Folded.word(typed));
        StringBuilder name = new StringBuilder();
        long unit = 1;
        while (bracketed.find()) {
            Matcher amount = UNIT.matcher(plain(bracketed.group(1)));
            bracketed.appendReplacement(name, amount.matches() ? "" : "$1");
            unit = amount.matches() ? Math.max(unit, Units.factor(amount.group(1))) : unit;
        }
        bracketed.appendTail(name);
        String rest = plain(name);
        Matcher last = LAST_UNIT.matcher(rest);
        return last.matches()
                ? new Heading(period(last.group(1)), Units.factor(last.group(2)))
                : new Heading(period(rest), unit);
    }

    /** Without brackets and points; a day is a day, with month and year or not. */
    private static String plain(CharSequence text) {
        return DATE.matcher(POINTS.matcher(text).replaceAll("")).replaceAll("\u65E5");
    }

    private static String period(String name) {
        return endingIn(FROM, endingIn(TO, name));
    }

    private static String endingIn(List<String> ends, String name) {
        return ends.stream()
                .filter(end -> name.endsWith(end) && name.length() > end.length())
                .findFirst()
                .map(end -> name.substring(0, name.length() - end.length()) + ends.getLast())
                .orElse(name);
    }

    /** Whether this column is called {@code alias}, with nothing around it that means anything. */
    boolean isCalled(Heading alias) {
        int at = name.indexOf(alias.name);
        return at >= 0
                && !alias.name.isEmpty()
                && FILLER.matcher(
                                NUMBERED.matcher(name.substring(0, at) + " " + name.substring(at + alias.name.length()))
                                        .replaceFirst(""))
                        .matches();
    }

    private static Pattern filler() {
        String words = WordList.anyOf(WordList.of("filler")).replace("n", "\\E[0-9]+\\Q");
        return Pattern.compile("(?:" + words + ")* (?:" + words + ")*");
    }
}
