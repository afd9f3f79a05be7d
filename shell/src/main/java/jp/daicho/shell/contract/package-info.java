/** {@code contract …}: words into commands and questions, answers into text. */
@NullMarked
package jp.daicho.shell.contract;

import org.jspecify.annotations.NullMarked;
