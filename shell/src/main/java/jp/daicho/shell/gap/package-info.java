/** {@code gaps} and {@code gap …}: what is lacking, why, under which rules, and who answers for it. */
@NullMarked
package jp.daicho.shell.gap;

import org.jspecify.annotations.NullMarked;
