/**
 * 監査・自己点検: whether the policy is kept, what was found, who answered and checked it, and what was decided upon it.
 *
 * <p>Public: identifiers, commands, events, and which audits there are.
 */
@NullMarked
package jp.daicho.audit;

import org.jspecify.annotations.NullMarked;
