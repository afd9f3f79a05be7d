/** The rules for exceptions (例外措置), and what they know of one. */
@NullMarked
package jp.daicho.gap.exception;

import org.jspecify.annotations.NullMarked;
