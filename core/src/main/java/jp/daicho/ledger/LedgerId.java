package jp.daicho.ledger;

import java.util.regex.Pattern;

/**
 * Which ledger this is.
 *
 * @param organ the organ's code, {@code [A-Z0-9-]{1,20}}
 * @param id random, made once when the ledger is made, lower-case hexadecimal, 32 digits; hashed into every leaf
 */
public record LedgerId(String organ, String id) {

    private static final Pattern ORGAN = Pattern.compile("[A-Z0-9-]{1,20}");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");

    public LedgerId {
        if (!isOrgan(organ)) {
            throw new IllegalArgumentException("no organ's code: " + organ);
        }
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("no ledger's id: " + id);
        }
    }

    /** Whether {@code code} can be an organ's. */
    public static boolean isOrgan(String code) {
        return ORGAN.matcher(code).matches();
    }
}
