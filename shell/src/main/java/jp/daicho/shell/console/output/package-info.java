/** From replies to text for people, and to JSON and CSV for programs. */
@NullMarked
package jp.daicho.shell.console.output;

import org.jspecify.annotations.NullMarked;
