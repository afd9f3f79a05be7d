package jp.daicho.ledger;

/**
 * Which ledger this is.
 *
 * @param organ the organ's code, {@code [A-Z0-9-]{1,20}}
 * @param id random, made once when the ledger is made, lower-case hexadecimal, 32 digits; hashed into every leaf
 */
public record LedgerId(String organ, String id) {}
