package jp.daicho.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One clause a contract may have to have.
 *
 * @param basis where it comes from, by chapter or article; cited, never quoted
 * @param requiredOf which contracts of those that have to have its set; null: all of them
 * @param aliases what offices call it in the headings of their lists, in either language
 */
public record Clause(
        ClauseId id, Title title, String basis, @Nullable RequiredOf requiredOf, List<String> aliases) {

    public Clause {
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
    }
}
