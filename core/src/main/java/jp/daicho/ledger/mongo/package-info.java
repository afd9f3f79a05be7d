/** The shared home: one database an organ on a MongoDB replica set. */
@NullMarked
package jp.daicho.ledger.mongo;

import org.jspecify.annotations.NullMarked;
