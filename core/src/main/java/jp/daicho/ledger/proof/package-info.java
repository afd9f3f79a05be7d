/**
 * Proof that a ledger is what it was: checkpoints to note down, and verification against the rows as they lie.
 *
 * <p>Reads bytes, never events: it must work on a ledger that nothing else can read any more.
 */
@NullMarked
package jp.daicho.ledger.proof;

import org.jspecify.annotations.NullMarked;
