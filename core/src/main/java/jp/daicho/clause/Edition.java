package jp.daicho.clause;

import java.util.List;

/**
 * A catalogue edition, as its data file has it.
 *
 * @param digest SHA-256 of the data file it was read from, lower-case hexadecimal
 */
public record Edition(EditionId id, Title title, String digest, List<ClauseSet> sets) {

    public Edition {
        sets = List.copyOf(sets);
    }
}
