package jp.daicho.clause;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

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

    /** Which contracts a set is required of. */
    public enum RequiredOf {
        /** Every outsourcing contract. */
        @JsonProperty("all")
        ALL
    }

    boolean has(ClauseId clause) {
        return clauses.stream().anyMatch(each -> each.id().equals(clause));
    }
}
