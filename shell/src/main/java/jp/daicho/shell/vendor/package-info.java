/** {@code vendor …}: words into commands and questions, answers into text. */
@NullMarked
package jp.daicho.shell.vendor;

import org.jspecify.annotations.NullMarked;
