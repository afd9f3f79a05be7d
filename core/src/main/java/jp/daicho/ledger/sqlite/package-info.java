/** The embedded home: one SQLite file, and its key store beside it. */
@NullMarked
package jp.daicho.ledger.sqlite;

import org.jspecify.annotations.NullMarked;
