/** {@code clause …}: words into questions, answers into text. */
@NullMarked
package jp.daicho.shell.clause;

import org.jspecify.annotations.NullMarked;
