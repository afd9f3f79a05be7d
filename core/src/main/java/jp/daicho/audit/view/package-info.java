/** What people ask about audits and self-checks. */
@NullMarked
package jp.daicho.audit.view;

import org.jspecify.annotations.NullMarked;
