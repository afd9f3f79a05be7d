/** The one loop that reads the ledger in order, and what grows by it: lookups for deciding, desks for answering. */
@NullMarked
package jp.daicho.ledger.fold;

import org.jspecify.annotations.NullMarked;
