/** From typed words to a command and its values; everything doubtful is refused here. */
@NullMarked
package jp.daicho.shell.console.words;

import org.jspecify.annotations.NullMarked;
