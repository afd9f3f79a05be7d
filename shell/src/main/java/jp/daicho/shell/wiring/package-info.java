/** Which home, which organ, which identity, which clock: what the features' commands stand on. */
@NullMarked
package jp.daicho.shell.wiring;

import org.jspecify.annotations.NullMarked;
