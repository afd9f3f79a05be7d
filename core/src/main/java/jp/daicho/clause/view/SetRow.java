package jp.daicho.clause.view;

import jp.daicho.clause.ClauseSet;
import jp.daicho.clause.EditionId;

/** A set of clauses, with the edition it belongs to. */
public record SetRow(EditionId edition, ClauseSet set) {}
