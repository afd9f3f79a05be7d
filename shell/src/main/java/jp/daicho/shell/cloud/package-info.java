/** {@code cloud …}: words into commands and questions, answers into text. */
@NullMarked
package jp.daicho.shell.cloud;

import org.jspecify.annotations.NullMarked;
