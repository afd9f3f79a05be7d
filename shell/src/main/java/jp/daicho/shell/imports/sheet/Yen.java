package jp.daicho.shell.imports.sheet;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts of money in cells, in whole yen. */
public final class Yen {

    /** More than this was never meant. */
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000_000L);

    private static final Pattern AMOUNT = Pattern.compile(
            "(?:%1$s)*(?<sign>[-\\x{25B3}\\x{25B2}(])?(?:%1$s)*".formatted(WordList.anyOf(WordList.of("amount")))
                    + "(?<digits>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,15})(?<part>\\.[0-9]{1,6})?\\)?"
                    + "(?<unit>%2$s)?(?:%1$s|\\.?-)*".formatted(WordList.anyOf(WordList.of("amount")), Units.ANY));

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
        Matcher amount = AMOUNT.matcher(Folded.number(cell));
        if (Folded.isTooLong(cell) || !amount.matches()) {
            return Read.problem("amount-unreadable", cell);
        }
        if (amount.group("sign") != null) {
            return Read.problem("amount-negative", cell);
        }
        String part = amount.group("part");
        String own = amount.group("unit");
        BigDecimal yen = new BigDecimal(amount.group("digits").replace(",", "") + (part == null ? "" : part))
                .multiply(BigDecimal.valueOf(own == null ? unit : Units.factor(own)));
        if (yen.compareTo(MOST) > 0) {
            return Read.problem("amount-unreadable", cell);
        }
        return yen.stripTrailingZeros().scale() > 0
                ? Read.problem("amount-not-whole", cell)
                : Read.of(yen.longValueExact());
    }
}
