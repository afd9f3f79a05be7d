/** What was recorded about a record, event by event, as it stands in the ledger. */
@NullMarked
package jp.daicho.history;

import org.jspecify.annotations.NullMarked;
