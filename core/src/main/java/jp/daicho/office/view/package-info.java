/** What people ask about the organ and its staff. */
@NullMarked
package jp.daicho.office.view;

import org.jspecify.annotations.NullMarked;
