package jp.daicho.shell.imports.sheet;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Amounts of money in cells, in whole yen. */
public final class Yen {

    private static final Pattern AMOUNT = Pattern.compile(
            "(?<sign>[-\\x{25B3}\\x{25B2}(])?(?<digits>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,15})(?<part>\\.[0-9]{1,6})?\\)?(?:-|\\.-)?");

    private static final Pattern UNITS = any(List.of("1000", "10000", "1000000").stream()
            .flatMap(unit -> WordList.of("unit." + unit).stream())
            .toList());

    private static final Pattern AROUND = any(WordList.of("amount"));

    private Yen() {}

    /**
     * The amount in a cell.
     *
     * @param unit what the heading counts in: {@link Mapping#unit}. A unit in the cell itself counts instead.
     */
    public static Read<Long> read(String cell, long unit) {
        if (Folded.isBlank(cell)) {
            return Read.blank();
        }
        String typed = Folded.number(cell);
        Matcher ownUnit = UNITS.matcher(typed);
        long factor = ownUnit.find() ? named(ownUnit.group()) : unit;
        Matcher amount = AMOUNT.matcher(AROUND.matcher(ownUnit.replaceFirst("")).replaceAll(""));
        if (!amount.matches()) {
            return Read.problem("amount-unreadable", cell);
        }
        if (amount.group("sign") != null) {
            return Read.problem("amount-negative", cell);
        }
        String part = amount.group("part");
        BigDecimal yen = new BigDecimal(amount.group("digits").replace(",", "") + (part == null ? "" : part))
                .multiply(BigDecimal.valueOf(factor));
        return yen.stripTrailingZeros().scale() > 0
                ? Read.problem("amount-not-whole", cell)
                : Read.of(yen.longValueExact());
    }

    private static long named(String unit) {
        return WordList.under("unit").entrySet().stream()
                .filter(known -> known.getValue().contains(unit))
                .mapToLong(known -> Long.parseLong(known.getKey()))
                .findFirst()
                .orElseThrow();
    }

    private static Pattern any(List<String> words) {
        return Pattern.compile(words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|")));
    }
}
