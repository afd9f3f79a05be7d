/**
 * The append-only log, its RFC 9162 Merkle tree and its proofs. Knows no feature and no Axon.
 *
 * <p>A home ({@link jp.daicho.ledger.LedgerHome}) only keeps rows; hashing, checkpoints and verification are written
 * once, here, above every home. The stored form is specified in {@code docs/ledger-format.md}.
 */
@NullMarked
package jp.daicho.ledger;

import org.jspecify.annotations.NullMarked;
