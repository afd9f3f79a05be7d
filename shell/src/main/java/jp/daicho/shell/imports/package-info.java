/** {@code import …} and {@code template …}: an office's own list becomes entries of the register, row by row. */
@NullMarked
package jp.daicho.shell.imports;

import org.jspecify.annotations.NullMarked;
