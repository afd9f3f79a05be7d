/** What people ask about gaps and their rules. */
@NullMarked
package jp.daicho.gap.view;

import org.jspecify.annotations.NullMarked;
