package jp.daicho.clause;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Clauses that are required together.
 *
 * @param id the set's word: {@code base}
 * @param requiredOf which contracts have to have them
 */
public record ClauseSet(String id, Title title, RequiredOf requiredOf, List<Clause> clauses) {

    public ClauseSet {
        clauses = List.copyOf(clauses);
    }

    /** The clauses that a contract which meets these conditions has to have. */
    public Stream<Clause> required(Set<RequiredOf> met) {
        return clauses.stream().filter(clause -> met.containsAll(conditions(clause)));
    }

    boolean has(ClauseId clause) {
        return clauses.stream().anyMatch(each -> each.id().equals(clause));
    }

    /** What a contract must be like to have to have {@code clause}, all of it: the set's condition and the clause's own. */
    public List<RequiredOf> conditions(Clause clause) {
        var own = clause.requiredOf();
        if (own == null) {
            return List.of(requiredOf);
        }
        var both = Set.of(RequiredOf.ALL, own).contains(requiredOf) || own == RequiredOf.NONE;
        return both ? List.of(own) : Stream.of(requiredOf, own).toList();
    }
}
