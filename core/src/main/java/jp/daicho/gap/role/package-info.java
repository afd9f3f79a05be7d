/** The rules for duties (職務) and for whoever holds them, and what they have to know. */
@NullMarked
package jp.daicho.gap.role;

import org.jspecify.annotations.NullMarked;
