package jp.daicho.shell.imports.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
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

    private static final Map<String, List<String>> UNITS = WordList.under("unit");
    private static final List<String> FROM = longestFirst(WordList.of("period.from"));
    private static final List<String> TO = longestFirst(WordList.of("period.to"));
    private static final Pattern FILLER = filler();

    static Heading of(String typed) {
        String folded = Folded.word(typed);
        long unit = 1;
        Matcher bracketed = BRACKETED.matcher(folded);
        StringBuilder name = new StringBuilder();
        while (bracketed.find()) {
            long found = unitNamed(POINTS.matcher(bracketed.group(1)).replaceAll(""));
            unit = Math.max(unit, found);
            bracketed.appendReplacement(name, found > 0 ? "" : "$1");
        }
        bracketed.appendTail(name);
        return new Heading(period(POINTS.matcher(name).replaceAll("")), unit);
    }

    /** 0 where it names no unit. */
    private static long unitNamed(String text) {
        return UNITS.entrySet().stream()
                .filter(unit -> unit.getValue().contains(text))
                .mapToLong(unit -> Long.parseLong(unit.getKey()))
                .findFirst()
                .orElse(0);
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
        String words = String.join(
                "|",
                longestFirst(WordList.of("filler")).stream()
                        .map(word -> word.contains("n") ? word.replace("n", "[0-9]+") : Pattern.quote(word))
                        .toList());
        return Pattern.compile("(?:" + words + ")* (?:" + words + ")*");
    }

    private static List<String> longestFirst(List<String> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }
}
