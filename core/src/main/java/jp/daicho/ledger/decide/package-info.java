/** Deciding: one act, one root unit of work, one commit, on what the lookups know at one position. */
@NullMarked
package jp.daicho.ledger.decide;

import org.jspecify.annotations.NullMarked;
