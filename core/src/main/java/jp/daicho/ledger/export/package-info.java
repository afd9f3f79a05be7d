/**
 * A ledger, a part of it or one event of it as a file of its own, which proves itself: see {@code docs/ledger-format.md}.
 *
 * <p>What is written has been verified on the way; what is read is rows like those of a home.
 */
@NullMarked
package jp.daicho.ledger.export;

import org.jspecify.annotations.NullMarked;
