/** The shell on a terminal: prompt, history, completion, questions. */
@NullMarked
package jp.daicho.shell.console.interactive;

import org.jspecify.annotations.NullMarked;
