/** {@code history}, {@code diff} and {@code replay}: what was recorded, and what it changed. */
@NullMarked
package jp.daicho.shell.history;

import org.jspecify.annotations.NullMarked;
