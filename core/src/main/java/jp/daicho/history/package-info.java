/** What was recorded, event by event, as it stands in the ledger. */
@NullMarked
package jp.daicho.history;

import org.jspecify.annotations.NullMarked;
