/** The rules for audits and self-checks, and for what has to happen in every fiscal year; and what they know of both. */
@NullMarked
package jp.daicho.gap.audit;

import org.jspecify.annotations.NullMarked;
