/** Which language, its texts, and its days. */
@NullMarked
package jp.daicho.shell.console.language;

import org.jspecify.annotations.NullMarked;
