package jp.daicho.shell.imports.sheet;

import java.util.Locale;
import java.util.regex.Pattern;
import jp.daicho.shared.Refused;
import jp.daicho.vendor.CorporateNumber;

/** Corporate numbers in cells; also a registration number for the consumption tax, which is T and the same digits. */
public final class CorporateNumbers {

    private static final Pattern ROUNDED = Pattern.compile("[0-9](?:\\.[0-9]+)?e\\+?1[0-9]");

    private CorporateNumbers() {}

    /** A number that a spreadsheet rounded is lost, and refused as such. */
    public static Read<CorporateNumber> read(String cell) {
        if (Folded.isBlank(cell)) {
            return Read.blank();
        }
        String typed = Folded.number(cell).toLowerCase(Locale.ROOT);
        if (ROUNDED.matcher(typed).matches()) {
            return Read.problem("corporate-number-rounded", cell);
        }
        try {
            return Read.of(new CorporateNumber(typed.startsWith("t") ? typed.substring(1) : typed));
        } catch (Refused refused) {
            return Read.problem(CellProblem.of(refused).about(cell));
        }
    }
}
