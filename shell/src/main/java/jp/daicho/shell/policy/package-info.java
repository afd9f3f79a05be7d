/** {@code policy …}: words into commands and questions, answers into text. */
@NullMarked
package jp.daicho.shell.policy;

import org.jspecify.annotations.NullMarked;
