package jp.daicho.clause;

import java.util.List;

/**
 * A catalogue edition: {@code mic-2026}.
 *
 * @param id its word
 * @param digest SHA-256 of the data file it was read from, lower-case hexadecimal
 */
public record Edition(String id, Title title, String digest, List<ClauseSet> sets) {

    public Edition {
        sets = List.copyOf(sets);
    }
}
