package jp.daicho.ledger.proof;

import java.math.BigInteger;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import jp.daicho.ledger.Hash;
import jp.daicho.ledger.LedgerId;

/**
 * A checkpoint to be written by hand and typed in again.
 *
 * <p>The root is written in Crockford's Base32 (crockford.com/base32.html). Two more characters are a check number: the
 * line's characters are the digits of a polynomial, evaluated at 37 modulo the prime 1021. One wrong character, or two
 * neighbours exchanged, always change it; so does any other slip, but for one in a thousand.
 */
final class PaperForm {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int DIGITS = 52;
    private static final int CHECK_DIGITS = 2;
    private static final int SPARE_BITS = 4;
    private static final int RADIX = 32;
    private static final int BASE = 37;
    private static final int PRIME = 1021;
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[-\\s\\u2010-\\u2015\\u2212\\u30fc]");
    private static final Pattern GROUPS = Pattern.compile("(.{4})(?=.)");

    private PaperForm() {}

    static String write(String organ, long size, Hash root) {
        var digits = digits(new BigInteger(1, root.bytes()).shiftLeft(SPARE_BITS), DIGITS);
        var line = organ + " " + size + " " + digits;
        return "D1 " + organ + " " + size + " "
                + GROUPS.matcher(digits + check(line)).replaceAll("$1-");
    }

    /** @throws IllegalArgumentException if the line was not copied faithfully */
    static Checkpoint read(String typed) {
        var words = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .strip()
                .toUpperCase(Locale.ROOT)
                .split("\\s+", 4);
        if (words.length < 4 || !likeDigits(words[0]).equals("D1") || !LedgerId.isOrgan(words[1])) {
            throw new IllegalArgumentException("no checkpoint of form D1");
        }
        long size = Checkpoint.size(likeDigits(words[2]));
        var digits = likeDigits(BETWEEN_DIGITS.matcher(words[3]).replaceAll(""));
        if (digits.length() != DIGITS + CHECK_DIGITS) {
            throw new IllegalArgumentException(digits.length() + " characters");
        }
        var line = words[1] + " " + size + " " + digits.substring(0, DIGITS);
        if (!digits.endsWith(check(line))) {
            throw new IllegalArgumentException("the check characters do not fit");
        }
        return new Checkpoint(words[1], null, size, root(number(digits.substring(0, DIGITS))));
    }

    private static String likeDigits(String typed) {
        return typed.replace('O', '0').replace('I', '1').replace('L', '1');
    }

    /** The check characters of a line without form and hyphens: {@code KAWASE 42 XXXX…}. */
    private static String check(String line) {
        int sum = 0;
        for (int at = 0; at < line.length(); at++) {
            sum = (sum * BASE + line.charAt(at)) % PRIME;
        }
        return digits(BigInteger.valueOf(sum), CHECK_DIGITS);
    }

    private static String digits(BigInteger number, int length) {
        var digits = new StringBuilder();
        for (char digit : number.toString(RADIX).toCharArray()) {
            digits.append(ALPHABET.charAt(Character.digit(digit, RADIX)));
        }
        return "0".repeat(length - digits.length()) + digits;
    }

    private static BigInteger number(String digits) {
        var number = BigInteger.ZERO;
        for (int at = 0; at < digits.length(); at++) {
            int value = ALPHABET.indexOf(digits.charAt(at));
            if (value < 0) {
                throw new IllegalArgumentException("not a character of this form: " + digits.charAt(at));
            }
            number = number.multiply(BigInteger.valueOf(RADIX)).add(BigInteger.valueOf(value));
        }
        return number;
    }

    private static Hash root(BigInteger number) {
        if (number.getLowestSetBit() >= 0 && number.getLowestSetBit() < SPARE_BITS) {
            throw new IllegalArgumentException("the last character is none that a root ends with");
        }
        var padded =
                number.shiftRight(SPARE_BITS).setBit(Hash.LENGTH * Byte.SIZE).toByteArray();
        return Hash.at(padded, padded.length - Hash.LENGTH);
    }
}
