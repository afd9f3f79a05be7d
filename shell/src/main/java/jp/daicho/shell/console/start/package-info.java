/** The ways in, and what the surroundings say. */
@NullMarked
package jp.daicho.shell.console.start;

import org.jspecify.annotations.NullMarked;
