/**
 * The organ (執行機関) that keeps the register, and its staff: who is behind an account, and what they may do.
 *
 * <p>Public: identifiers, commands, events, and the roll of staff that others decide by.
 */
@NullMarked
package jp.daicho.office;

import org.jspecify.annotations.NullMarked;
