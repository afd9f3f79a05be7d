/** {@code social …}: accounts of social media. */
@NullMarked
package jp.daicho.shell.social;

import org.jspecify.annotations.NullMarked;
