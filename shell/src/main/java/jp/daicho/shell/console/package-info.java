/** What a feature's commands need to speak with people and scripts: what was asked for, and what is answered. */
@NullMarked
package jp.daicho.shell.console;

import org.jspecify.annotations.NullMarked;
