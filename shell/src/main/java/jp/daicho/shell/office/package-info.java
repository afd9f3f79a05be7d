/** {@code init}, {@code status}, {@code whoami} and {@code staff …}: words into commands and questions, answers into text. */
@NullMarked
package jp.daicho.shell.office;

import org.jspecify.annotations.NullMarked;
