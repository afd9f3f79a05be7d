package jp.daicho.clause;

/**
 * One clause a contract may have to have.
 *
 * @param basis where it comes from, by chapter or article; cited, never quoted
 */
public record Clause(ClauseId id, Title title, String basis) {}
