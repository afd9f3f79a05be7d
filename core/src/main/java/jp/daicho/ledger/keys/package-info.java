/**
 * Personal data in the ledger: sealed with one key per person, forgotten by destroying the key.
 *
 * <p>The ledger keeps only ciphertext, so forgetting changes no stored byte and no hash.
 */
@NullMarked
package jp.daicho.ledger.keys;

import org.jspecify.annotations.NullMarked;
