/** {@code audit …}. */
@NullMarked
package jp.daicho.shell.audit;

import org.jspecify.annotations.NullMarked;
