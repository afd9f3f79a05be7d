/** What people ask about policies. */
@NullMarked
package jp.daicho.policy.view;

import org.jspecify.annotations.NullMarked;
