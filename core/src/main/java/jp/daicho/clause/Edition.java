package jp.daicho.clause;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A catalogue edition, as its data file has it.
 *
 * @param digest SHA-256 of the data file it was read from, lower-case hexadecimal
 */
public record Edition(EditionId id, Title title, String digest, List<ClauseSet> sets) {

    public Edition {
        sets = List.copyOf(sets);
    }

    /** The conditions that none of its clauses has: contracts that meet them need nothing more than others. */
    public Set<RequiredOf> conditionsWithoutClause() {
        var without = EnumSet.complementOf(EnumSet.of(RequiredOf.NONE));
        sets.stream()
                .flatMap(set -> set.clauses().stream().map(set::conditions))
                .flatMap(Collection::stream)
                .forEach(without::remove);
        return without;
    }
}
