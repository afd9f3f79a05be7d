/** What people ask about exceptions (例外措置). */
@NullMarked
package jp.daicho.office.approval.view;

import org.jspecify.annotations.NullMarked;
