package jp.daicho.clause.view;

import jp.daicho.clause.Clause;
import jp.daicho.clause.ClauseSet;
import jp.daicho.clause.EditionId;

/** A clause, with the set it belongs to; that one says why it is required. */
public record ClauseRow(EditionId edition, ClauseSet set, Clause clause) {}
