package jp.daicho.clause;

import java.util.List;

/**
 * One clause a contract may have to have.
 *
 * @param basis where it comes from, by chapter or article; cited, never quoted
 * @param aliases what offices call it in the headings of their lists, in either language
 */
public record Clause(ClauseId id, Title title, String basis, List<String> aliases) {

    public Clause {
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
    }
}
