/**
 * Gaps: what must be there and isn't, since when, and who accepted it for how long.
 *
 * <p>The rules themselves are in {@code rule}, the answers in {@code view}. Here is what can be decided about them: which
 * rules are in force with which settings, and that a gap is accepted for a time.
 */
@NullMarked
package jp.daicho.gap;

import org.jspecify.annotations.NullMarked;
