/** Runs commands: one, or a script of them; says what failed. */
@NullMarked
package jp.daicho.shell.console.run;

import org.jspecify.annotations.NullMarked;
