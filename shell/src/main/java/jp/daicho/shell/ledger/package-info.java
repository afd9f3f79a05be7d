/** {@code ledger …}: words into commands and questions, answers into text. */
@NullMarked
package jp.daicho.shell.ledger;

import org.jspecify.annotations.NullMarked;
