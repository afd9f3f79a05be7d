/** What people ask about contract clauses. */
@NullMarked
package jp.daicho.clause.view;

import org.jspecify.annotations.NullMarked;
